interface Limits {
  /** Questions at work at once. One place less for each client, so that there is always one for somebody else. */
  running: number;
  /** Questions that wait for their turn. */
  waiting: number;
  /** Of one client, at work and waiting together. */
  perClient: number;
}

interface Waiting {
  client: string;
  begin: () => void;
}

/**
 * Places at the search server. It goes on with a question when nobody waits for the answer any more (actix-web
 * cannot tell that a connection closed, https://github.com/meilisearch/meilisearch/pull/4899), so a place is
 * kept until the work is done and not until the client is gone: else leaving early would be a way to have any
 * number of questions at work. A question that still waits is dropped when its client leaves.
 */
export class SearchSlots {
  readonly #limits: Limits;
  readonly #line: Waiting[] = [];
  /** Clients of the questions at work. */
  readonly #atWork: string[] = [];

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** How many are at work and how many wait. */
  get load(): { running: number; waiting: number } {
    return { running: this.#atWork.length, waiting: this.#line.length };
  }

  /** What the work gives; "full" when there is no place, at once; "left" when the signal was aborted in line. */
  async run<T>(
    client: string,
    left: AbortSignal,
    work: () => Promise<T>,
  ): Promise<{ value: T } | "full" | "left"> {
    const { waiting, perClient } = this.#limits;
    const own = this.#placesOf(client) + this.#line.filter((one) => one.client === client).length;
    if (own >= perClient) return "full";
    if (this.#mayBegin(client)) this.#atWork.push(client);
    else if (this.#line.length >= waiting) return "full";
    else if (!(await this.#turn(client, left))) return "left";
    try {
      return { value: await work() };
    } finally {
      this.#atWork.splice(this.#atWork.indexOf(client), 1);
      this.#callNext();
    }
  }

  #placesOf(client: string): number {
    return this.#atWork.filter((one) => one === client).length;
  }

  #mayBegin(client: string): boolean {
    const { running } = this.#limits;
    return this.#atWork.length < running && this.#placesOf(client) < Math.max(1, running - 1);
  }

  /** Whether its turn came, with a place that is then taken, before its client left. */
  #turn(client: string, left: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const leave = () => {
        this.#line.splice(this.#line.indexOf(place), 1);
        resolve(false);
      };
      const place: Waiting = {
        client,
        begin: () => {
          left.removeEventListener("abort", leave);
          resolve(true);
        },
      };
      if (left.aborted) return resolve(false);
      this.#line.push(place);
      left.addEventListener("abort", leave, { once: true });
    });
  }

  #callNext(): void {
    const at = this.#line.findIndex(({ client }) => this.#mayBegin(client));
    const [next] = at < 0 ? [] : this.#line.splice(at, 1);
    if (!next) return;
    this.#atWork.push(next.client);
    next.begin();
  }
}

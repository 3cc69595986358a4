interface Limits {
  /** Questions at work at once. */
  running: number;
  /** Questions that wait for their turn. */
  waiting: number;
  /** Of one client, at work and waiting together. */
  perClient: number;
}

interface Waiting {
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
  readonly #ofClient = new Map<string, number>();
  #running = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** How many are at work and how many wait. */
  get load(): { running: number; waiting: number } {
    return { running: this.#running, waiting: this.#line.length };
  }

  /** What the work gives; "full" when there is no place, at once; "left" when the signal was aborted in line. */
  async run<T>(
    client: string,
    left: AbortSignal,
    work: () => Promise<T>,
  ): Promise<{ value: T } | "full" | "left"> {
    const own = this.#ofClient.get(client) ?? 0;
    const mustWait = this.#running >= this.#limits.running;
    if (own >= this.#limits.perClient || (mustWait && this.#line.length >= this.#limits.waiting))
      return "full";
    this.#ofClient.set(client, own + 1);
    try {
      if (mustWait) {
        if (!(await this.#turn(left))) return "left";
      } else this.#running++;
      try {
        return { value: await work() };
      } finally {
        this.#next();
      }
    } finally {
      const rest = (this.#ofClient.get(client) ?? 1) - 1;
      if (rest > 0) this.#ofClient.set(client, rest);
      else this.#ofClient.delete(client);
    }
  }

  /** Whether its turn came before its client left. Whoever ends hands the place over, so it is taken then. */
  #turn(left: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const place: Waiting = {
        begin: () => {
          left.removeEventListener("abort", leave);
          resolve(true);
        },
      };
      const leave = () => {
        this.#line.splice(this.#line.indexOf(place), 1);
        resolve(false);
      };
      if (left.aborted) return resolve(false);
      this.#line.push(place);
      left.addEventListener("abort", leave, { once: true });
    });
  }

  #next(): void {
    const next = this.#line.shift();
    if (next) next.begin();
    else this.#running--;
  }
}

import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { MeilisearchApiError } from "meilisearch";
import type { Release } from "#release/release-store.ts";
import type { MultiSearch } from "#search/meilisearch/request.ts";
import { explainMeilisearchError } from "#search/meilisearch/explain-error.ts";
import type { PlanExecutor, SearchPlan } from "#search/plan.ts";
import { UnusableAnswer } from "#search/read-execution.ts";
import { Backoff } from "./backoff.ts";
import { indexRelease, openSearchServer, type Holds, type MaybeSearchServer } from "./open-search.ts";
import type { GuideProcess } from "./process-settings.ts";
import type { SearchUpstream } from "./search-door.ts";

const LOOK_EVERY_MS = 1_000;
const ASK_EVERY_MS = 10_000;
/** Ctrl-C reaches the child as well, and its end may be seen before our own signal. */
const NOTICE_AFTER_MS = 200;
const AWAY_TOO_LONG_MS = 5 * 60_000;

/** Asks how many activities there are, as a visitor would: index, key and server are well when that is right. */
const EVERYTHING: SearchPlan = { words: [], filters: {}, sort: "best", offset: 0, limit: 0, facets: false };

/** Why search does not answer, and whether a fresh index is enough or the server has to be started again. */
interface Trouble {
  sentence: string;
  mend: "start" | "fill";
}

/** Where a keeper puts who answers now, and how it goes. */
export interface SearchSeat {
  search: (SearchUpstream & { multiSearch?: MultiSearch }) | undefined;
  searchCheck: () => string;
}

/** Which part of the release a server holds, and who answers while it is away. */
interface KeptPart {
  holds: Holds;
  meanwhile: string;
}

const WHOLE: KeptPart = { holds: () => true, meanwhile: "The embedded engine answers from now on" };

/**
 * Keeps the search server answering for the release that is served: starts it again when it died or takes more
 * memory than it may, fills the index again when that is gone, tries a server of somebody else that does not
 * answer. Each try waits longer than the one before; until it works, browsers answer themselves.
 */
export class SearchKeeper {
  readonly #guide: GuideProcess;
  readonly #served: SearchSeat;
  readonly #part: KeptPart;
  readonly #ended = new AbortController();
  readonly #signal: AbortSignal;
  readonly #backoff = new Backoff();
  #server: MaybeSearchServer;
  #release: Release | undefined;
  /** One thing at a time: filling, looking, starting. */
  #turn: Promise<unknown> = Promise.resolve();
  #died: string | undefined;
  #problem: string | undefined;
  #activities = 0;
  #askAt = 0;
  #awaySince: number | undefined;

  private constructor(guide: GuideProcess, served: SearchSeat, server: MaybeSearchServer, part: KeptPart) {
    this.#guide = guide;
    this.#part = part;
    this.#served = served;
    this.#server = server;
    this.#signal = AbortSignal.any([guide.signal, this.#ended.signal]);
    this.#watch();
    served.searchCheck = () => searchCheck(performance.now() - (this.#awaySince ?? performance.now()));
  }

  /** Throws only when the settings insist on Meilisearch and there is none. */
  static async open(guide: GuideProcess, served: SearchSeat, part = WHOLE): Promise<SearchKeeper> {
    return new SearchKeeper(guide, served, await openSearchServer(guide), part);
  }

  /**
   * Lets the search server answer for a release, after its activities are in the index. Says in words which
   * engine it is; `problem` is why not the server.
   */
  serve(release: Release): Promise<{ engine: string; problem?: string }> {
    this.#release = release;
    return this.#inTurn(() => this.#fill());
  }

  /** Looks after the server from now on, until the guide stops. */
  keep(): void {
    void this.#keep().catch((error: unknown) => {
      if (!this.#signal.aborted) this.#guide.report(`Search is not looked after: ${String(error)}`);
    });
  }

  async stop(): Promise<void> {
    this.#ended.abort();
    await this.#inTurn(async () => {
      this.#served.search = undefined;
      if ("url" in this.#server) await this.#server.process?.stop();
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #watch(): void {
    this.#died = undefined;
    const server = this.#server;
    if (!("url" in server)) return;
    void server.process?.died.then(async (sentence) => {
      await pause(NOTICE_AFTER_MS);
      if (this.#server === server) this.#died = sentence;
    });
  }

  async #fill(): Promise<{ engine: string; problem?: string }> {
    const server = this.#server;
    this.#served.search = undefined;
    if ("none" in server) return { engine: `embedded engine (${server.none})` };
    try {
      const { report } = this.#guide;
      const indexed = await indexRelease(server, this.#release!, report, this.#part.holds);
      const { executor, multiSearch, ids, version, warning } = indexed;
      if (warning) report(warning);
      this.#activities = ids.length;
      this.#askAt = performance.now() + ASK_EVERY_MS;
      this.#served.search = { executor, multiSearch, failed: () => (this.#askAt = 0) };
      this.#problem = this.#awaySince = undefined;
      return { engine: `Meilisearch ${version} at ${server.url}${server.process ? ", started here" : ""}` };
    } catch (error) {
      const problem = (this.#problem = (error as Error).message);
      return { engine: `embedded engine (${problem})`, problem };
    }
  }

  async #keep(): Promise<void> {
    const signal = this.#signal;
    let said = "";
    for (;;) {
      await pause(LOOK_EVERY_MS, undefined, { signal });
      const trouble = await this.#inTurn(() => this.#look());
      signal.throwIfAborted();
      if (!trouble) continue;
      const { seconds, longest } = this.#backoff.next(performance.now());
      // What goes on for days is not said every ten minutes.
      if (!longest || said !== trouble.sentence)
        this.#guide.report(`${trouble.sentence} ${this.#part.meanwhile}; tried again in ${seconds} s.`);
      said = trouble.sentence;
      await this.#inTurn(() => this.#putAway(trouble));
      await pause(seconds * 1000, undefined, { signal });
      await this.#inTurn(() => this.#mend());
    }
  }

  async #look(): Promise<Trouble | undefined> {
    const server = this.#server;
    if ("none" in server)
      return server.forGood ? undefined : { sentence: `Search: ${server.none}.`, mend: "start" };
    const sentence = server.process && (this.#died ?? (await this.#excessOf(server.process)));
    if (sentence) return { sentence, mend: "start" };
    if (!this.#served.search) return { sentence: this.#problem ?? "Search is away.", mend: "start" };
    if (performance.now() < this.#askAt) return undefined;
    this.#askAt = performance.now() + ASK_EVERY_MS;
    return this.#ask(this.#served.search.executor, server.url);
  }

  async #excessOf({ pid, dataDir }: { pid: number; dataDir: string }): Promise<string | undefined> {
    const most = this.#guide.settings.ownMeilisearch.memoryMegabytes;
    const taken = await residentMegabytes(pid);
    if (taken > most)
      return `Meilisearch takes ${taken} MB of memory, more than the ${most} it may (MEILISEARCH_MEMORY).`;
    const isThere = await stat(join(dataDir, "data.ms")).catch(() => undefined);
    return isThere ? undefined : "The data of Meilisearch are gone.";
  }

  async #ask(executor: PlanExecutor, url: string): Promise<Trouble | undefined> {
    try {
      const [found] = await executor.execute([EVERYTHING]);
      if (found?.total === this.#activities) return undefined;
      const sentence = `The search index holds ${found?.total} of ${this.#activities} activities.`;
      return { sentence, mend: "fill" };
    } catch (error) {
      const isAnswer = error instanceof MeilisearchApiError || error instanceof UnusableAnswer;
      return { sentence: explainMeilisearchError(error, url), mend: isAnswer ? "fill" : "start" };
    }
  }

  async #putAway({ sentence, mend }: Trouble): Promise<void> {
    this.#served.search = undefined;
    this.#awaySince ??= performance.now();
    if (mend === "fill" || !("url" in this.#server) || !this.#server.process) return;
    await this.#server.process.stop();
    this.#server = { none: sentence, forGood: false };
  }

  async #mend(): Promise<void> {
    // A new release may have brought it back meanwhile.
    if (this.#served.search || this.#signal.aborted) return;
    if ("none" in this.#server) {
      this.#server = await openSearchServer(this.#guide).catch((error: unknown) => ({
        none: (error as Error).message,
        forGood: false,
      }));
      this.#watch();
      if ("none" in this.#server) return;
    }
    const { engine, problem } = await this.#fill();
    if (!problem) this.#guide.report(`Search is back: ${engine}`);
  }
}

/** Within the first minutes it is only being started again; after that somebody should look. */
export function searchCheck(awayMs: number): string {
  if (awayMs < AWAY_TOO_LONG_MS) return "ok";
  return `away for ${Math.floor(awayMs / 60_000)} minutes; browsers answer themselves`;
}

/** As much of the memory of the machine as a process has; 0 where that cannot be seen (not Linux). */
async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}

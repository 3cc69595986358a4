import type { FacetKey } from "./facets.ts";
import type { FacetCounts, Hit } from "./engine.ts";
import type { Area } from "./question.ts";

/** Meilisearch reads ten words of a query and ignores the rest without a word; we cut there ourselves. */
export const MAX_WORDS = 10;

/** What the server of the guide takes; a question that asks for more is answered on the device. */
export const SERVED = { plans: 20, hits: 1_000, values: 50 } as const;

/** One analysed word: a stem, a concept code, an age code or a number, as it stands in the index. */
export interface PlannedWord {
  text: string;
  /** Also match words that begin with it. True for the last word at most: engines allow it only there. */
  prefix: boolean;
}

/**
 * What an engine executes: no Dutch, no guessing, nothing left to decide. Every word has to match, with the
 * typo rules of Meilisearch 1.21 (see `embedded/match-words.ts`). Order of the hits:
 * `best`: fewest typos, highest field, document `order`, id. `distance`: the same, with metres (rounded, documents
 * without a point last) before `order`: the nearest of what fits equally well.
 */
export interface SearchPlan {
  words: PlannedWord[];
  filters: Partial<Record<FacetKey, string[]>>;
  /** Distances are reported from here. */
  near?: { lat: number; lng: number };
  /** Only documents with a point at most this far from `near`. */
  withinMetres?: number;
  /** Only documents with a point in it. */
  area?: Area;
  sort: "best" | "distance";
  offset: number;
  /** 0: only the total (and counts) are wanted. */
  limit: number;
  /** Counts per facet value, each facet ignoring its own filter. */
  facets: boolean;
}

export interface Execution {
  hits: Hit[];
  total: number;
  /** Present when the plan asked for them; every facet key occurs, values without documents do not. */
  facets?: FacetCounts;
  /** Names of the parts of the country that could not be asked; absent when there are none. */
  missing?: string[];
  /** As in `SearchAnswer`, of a plan with facets. */
  whenever?: string[] | undefined;
}

interface ExecuteOptions {
  signal?: AbortSignal;
  /** As in `SearchOptions`; a server does not know them, and is not asked where they matter. */
  without?: readonly string[];
  over?: readonly string[];
}

/** What an engine is. Plans given together may be answered in one round trip; answers keep their order. */
export interface PlanExecutor {
  readonly source: "embedded" | "meilisearch";
  execute(plans: SearchPlan[], options?: ExecuteOptions): Promise<Execution[]>;
}

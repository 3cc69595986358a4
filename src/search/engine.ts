import type { FacetKey } from "./facets.ts";
import type { Question } from "./question.ts";

export type FacetCounts = Record<FacetKey, Record<string, number>>;

export interface Hit {
  /** Activity slug. */
  id: string;
  /** Metres from `question.near`; absent without a point. */
  distance?: number;
}

export interface Answer {
  hits: Hit[];
  total: number;
  /** Each facet ignores its own filter, so that a second choice within it shows what it adds. */
  facets: FacetCounts;
  /** The words that were searched instead of the typed ones, in the typed order. */
  corrected?: { from: string; to: string }[];
  /** Concepts that were searched as well, in words: "wij zochten ook op wandeling, lopen". */
  alsoSearched?: string[];
  /** Only when nothing matched everything: which single thing to drop, and how many that gives; most first. */
  relaxations?: Relaxation[];
  source: "embedded" | "meilisearch";
}

export type Relaxation =
  | { drop: "text"; total: number }
  | { drop: "distance"; total: number }
  | { drop: FacetKey; total: number };

/** The port. Two engines answer it with one meaning; a contract suite holds them to it. */
export interface SearchEngine {
  search(question: Question, options?: { signal?: AbortSignal }): Promise<Answer>;
}

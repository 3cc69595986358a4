import type { FacetKey } from "./facets.ts";
import type { Question } from "./question.ts";
import type { ReadFilter } from "./understand/read-sentence.ts";

export type FacetCounts = Record<FacetKey, Record<string, number>>;

export interface Hit {
  /** Activity slug. */
  id: string;
  /** Metres from `question.near`; absent without a point. */
  distance?: number;
}

export interface SearchAnswer {
  /** Activities that match every word and every filter; this page of them. */
  hits: Hit[];
  total: number;
  /**
   * Only on the first page, when fewer than ten match every word: activities that match a part of the words
   * and every filter, best first. Not counted in `total` or `facets`; show them under a heading of their own.
   */
  also?: Hit[];
  /** Each facet ignores its own filter, so that a second choice within it shows what it adds. */
  facets: FacetCounts;
  /** The words that were searched instead of the typed ones, in the typed order. */
  corrected?: { from: string; to: string }[];
  /** Typed words that occur nowhere and were left out, so that the rest could still be found. */
  ignored?: string[];
  /** Typed words that occur nowhere, and the wider word that was searched instead. */
  widened?: { from: string; to: string }[];
  /** Concepts that were searched as well, in words: "wij zochten ook op wandeling, lopen". */
  alsoSearched?: string[];
  /** Only when nothing matched everything: which single thing to drop, and how many that gives; most first. */
  relaxations?: Relaxation[];
  /** Typed words the guide does not hold: what was found only looks like them. */
  unsure?: string[];
  /** Words that were read as filters: shown, and taken off by taking them out of the text. */
  read?: ReadFilter[];
  /** Parts of the country of which nothing is found or counted, because their server does not answer: "Utrecht". */
  missing?: string[];
  /** Only when `over` was said, in the order of the index: slugs of all that would fit if only what is over were left out. */
  whenever?: string[] | undefined;
  source: "embedded" | "meilisearch";
}

export type Relaxation =
  | { drop: "text"; total: number }
  | { drop: "distance"; total: number }
  | { drop: "area"; total: number }
  | { drop: "during"; total: number }
  | { drop: FacetKey; total: number };

export interface SearchOptions {
  signal?: AbortSignal;
  /**
   * How many hits to return instead of PAGE_SIZE, from the top of the list; `question.page` is then not looked at.
   * The map and a list grown with "toon meer" need more than one page of the same answer.
   */
  limit?: number;
  /** Slugs of what is over by now or not on, although the index holds it: not found, and not counted. */
  without?: readonly string[];
  /** Of those, what is over: asks for `whenever` as well. */
  over?: readonly string[];
}

/** The port. Two engines answer it with one meaning; a contract suite holds them to it. */
export interface SearchEngine {
  search(question: Question, options?: SearchOptions): Promise<SearchAnswer>;
}

import { createCorrector } from "./analyser/correct.ts";
import { readIndex } from "./embedded/read-index.ts";
import { wordHits, type WordHit } from "./embedded/word-hits.ts";
import { openIndex, type EmbeddedEngine } from "./open-index.ts";
import type { PlannedWord } from "./plan.ts";
import { suggesterOf, type Suggest } from "./understand/suggest.ts";

export interface WholeEngine extends EmbeddedEngine {
  /** What somebody may be typing, from names the index holds: no request. */
  suggest: Suggest;
  /** Every activity that holds one planned word, for who weighs words instead of searching. */
  wordHits(word: PlannedWord): WordHit[];
}

/**
 * Opens the bytes of `buildIndex` as a search engine, in the browser and in Node. Throws BrokenIndexError
 * when they are anything else. Searching never fails and never waits.
 */
export function openEmbeddedEngine(bytes: ArrayBuffer | Uint8Array, clock?: () => Date): WholeEngine {
  const index = readIndex(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  return {
    ...openIndex(index, { createCorrector, clock }),
    suggest: suggesterOf(index),
    wordHits: (word) => wordHits(word, index),
  };
}

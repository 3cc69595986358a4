import { createCorrector } from "./analyser/correct.ts";
import { readIndex } from "./embedded/read-index.ts";
import { openIndex, type EmbeddedEngine } from "./open-index.ts";

/**
 * Opens the bytes of `buildIndex` as a search engine, in the browser and in Node. Throws BrokenIndexError
 * when they are anything else. Searching never fails and never waits.
 */
export function openEmbeddedEngine(bytes: ArrayBuffer | Uint8Array, clock?: () => Date): EmbeddedEngine {
  return openIndex(readIndex(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)), {
    createCorrector,
    clock,
  });
}

import type { Token } from "./find-phrases.ts";

/** What the begin of an index leaves out of its lexicon: needs as they are said in Dutch, and all of other languages. */
export type Apart = "needs" | "foreign";

/**
 * Thrown where a question may say what is not on this device yet: it is asked again with those words there. Thrown and not
 * returned, so that nothing can answer without them by not looking. Its message is which: `Apart`.
 */
export class WordsApart extends Error {}

/** Of two words in a hundred it says the same as of another: those wait for nothing. */
const HASHES = 2 ** 17;
/** A beginning ("walk*") is known by as many of its letters. */
export const BEGINNINGS = [3, 4, 5];

export function phraseHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) % HASHES;
  return hash;
}

/**
 * Throws WordsApart when a text may say a phrase that was set apart: it has the word by which that is known, and as many words.
 * `known`: for phrases of one word, of two, and of more, from hash to hash.
 */
export function createApartGuard(
  known: Partial<Record<Apart, readonly (readonly number[])[]>> = {},
): (tokens: readonly Token[]) => void {
  const sets = (["foreign", "needs"] as const).flatMap((words) =>
    (known[words] ?? []).map((gaps, longer) => {
      let sum = 0;
      return { words, longer, hashes: new Set(gaps.map((gap) => (sum += gap))) };
    }),
  );
  return (tokens) => {
    for (const { words, longer, hashes } of sets)
      for (const { word, stem } of tokens)
        if (
          tokens.length > longer &&
          [stem, ...BEGINNINGS.map((letters) => `${word.slice(0, letters)}*`)].some((one) =>
            hashes.has(phraseHash(one)),
          )
        )
          throw new WordsApart(words satisfies Apart);
  };
}

import type { Dictionary } from "#search/embedded/dictionary.ts";
import type { Lexicon } from "./lexicon.ts";

const SHORTEST_CORRECTED = 4;

/**
 * Whether a typed word may be a misspelt one: neither index nor lexicon know it, and when it is unfinished, nothing in the
 * index begins with it. Apart from who corrects it, because a finder asks this before it has all words.
 */
export function isStrange(
  word: string,
  unfinished: boolean,
  lexicon: Lexicon,
  dictionary: Dictionary,
): boolean {
  if (word.length < SHORTEST_CORRECTED || !/^[a-z]+$/.test(word)) return false;
  if (lexicon.isStopWord(word) || lexicon.isOrdinary(word) || lexicon.knows(word)) return false;
  if (dictionary.find(word) >= 0 || dictionary.find(lexicon.stem(word)) >= 0) return false;
  const { start, end } = dictionary.range(word);
  return !unfinished || start === end;
}

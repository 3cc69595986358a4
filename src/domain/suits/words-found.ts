import type { MeantSentence } from "./meant-sentences.ts";
import { wordReader } from "./read-words.ts";

/** One thing that may be so, with what it stands on. */
export interface Guess<T> {
  is: T;
  /** The sentence of the provider; where none says it: "filled-in" when a field does, "mostly" when nothing does. */
  from: string;
}

/** Where a key was read: in the title or not, and in how many sentences. */
export interface WordsFound {
  isInTitle: boolean;
  sentences: string[];
}

/** Where each list is read in the sentences of an activity. */
export function evidenceReader(lists: readonly { key: string; words: readonly string[] }[]) {
  const denials = lists.map(({ key, words }) => ({ key, words: words.filter((one) => DENIAL.test(one)) }));
  const meantIn = wordReader(lists);
  const deniedIn = wordReader(denials);
  return (sentences: readonly MeantSentence[]): Map<string, WordsFound> => {
    const found = new Map<string, WordsFound>();
    for (const { said, meant, isTitle } of sentences) {
      // "zonder werk" denies nothing: it is what is sought.
      for (const key of new Set([...meantIn(meant).keys(), ...deniedIn(said).keys()])) {
        const known = found.get(key) ?? { isInTitle: false, sentences: [] };
        known.sentences.push(said);
        known.isInTitle ||= isTitle;
        found.set(key, known);
      }
    }
    return found;
  };
}
const DENIAL = /\b(?:geen|niet|niets|nooit|zonder)\b/u;

/** The first sentence that says it. */
export const firstOf = ({ sentences }: WordsFound): string => sentences[0] ?? "";

import type { PlannedWord } from "../plan.ts";
import { matchWords, TYPO_WEIGHT } from "./match-words.ts";
import type { OpenedIndex } from "./read-index.ts";

export interface WordHit {
  id: string;
  /** Place in `SEARCHABLE_FIELDS` of the best field that holds it. */
  field: number;
}

/** The activities that hold a word, in document order, by the same rules as a search for it alone. */
export function wordHits(word: PlannedWord, { ids, dictionary, postings }: OpenedIndex): WordHit[] {
  const scores = matchWords([word], ids.length, dictionary, postings);
  return ids.flatMap((id, document) => {
    const score = scores[document]!;
    return score === 0 ? [] : [{ id, field: (score - 1) % TYPO_WEIGHT }];
  });
}

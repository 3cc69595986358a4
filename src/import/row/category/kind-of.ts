import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import type { CategoryKey } from "#schema/category.ts";
import { CATEGORY_KINDS, inOneWord } from "#import/words/category-kinds.ts";
import { VAGUE_CATEGORIES } from "#import/words/category-words.ts";
import { ENDS_OF_KINDS } from "#import/words/facts/ends-of-kinds.ts";

/** What a word for what is done says of the category: the one it belongs to, or that it fits several. */
export type Kind =
  { key: CategoryKey; proposal?: never } | { key?: never; proposal: CategoryKey | undefined; sport: boolean };

/**
 * What the first of these forms that is known says: "jeugdvoetbal" before "voetbal". A word that fits several
 * categories ends the search, for what is left of it is no clearer. `also`: by category, further words that count here.
 */
export function kindOfForms(
  forms: readonly string[],
  also: Readonly<Record<string, readonly string[]>>,
): Kind | undefined {
  for (const form of forms) {
    const joined = inOneWord(form);
    const key = CATEGORY_KEYS.find((one) => CATEGORY_KINDS[one].has(joined) || also[one]?.includes(form));
    if (key) return { key };
    const vague = VAGUE_CATEGORIES.get(joined);
    if (vague) return { proposal: vague.category ?? vague.proposal, sport: vague.sport === true };
  }
  return undefined;
}

/** "netvoetbal", "jongerenkoor": a longer word is of the kind that stands at its end. */
export const kindByEnd = (word: string): CategoryKey | undefined =>
  CATEGORY_KEYS.find((key) =>
    ENDS_OF_KINDS[key]?.some((end) => word.length >= end.length + 3 && word.endsWith(end)),
  );

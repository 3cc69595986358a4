import type { CategoryKey } from "#schema/category.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { plain } from "#domain/plain.ts";
import { HOUSE_OR_SEVERAL, WORDS_OF_PROVIDERS } from "#import/words/facts/words-of-a-club.ts";
import { onlyKey, wordsOfName } from "./name-words.ts";

/** What a club or a school is called after: it offers that, and what it calls "Groep B" is that too. */
export function kindOfProvider(provider: string): { key: CategoryKey; said: string } | undefined {
  if (provider === "" || HOUSE_OR_SEVERAL.test(plain(provider))) return undefined;
  const { kinds } = wordsOfName(provider, new Set());
  const only = onlyKey(kinds);
  if (kinds.length > 0) return only && { key: only, said: kinds.map(({ said }) => said).join(" ") };
  for (const said of plain(provider).split(/[^\p{L}\d]+/u)) {
    const key = CATEGORY_KEYS.find((one) => WORDS_OF_PROVIDERS[one]?.has(said));
    if (key) return { key, said };
  }
  return undefined;
}

import { plain, plainWordsOf } from "#domain/plain.ts";
import {
  ALSO_SURNAMES,
  FUNCTION_ENDINGS,
  GIVEN_NAMES,
  PARTICLES_BETWEEN,
  TITLE_AND_NAME,
} from "#import/words/people/person-words.ts";

/** Whether a contact cell names a person instead of a function: "Anja de Vries", "mw. Bos", "Jan". */
export function namesPerson(text: string): boolean {
  if (TITLE_AND_NAME.test(text)) return true;
  const words = plainWordsOf(text);
  if (words.some((word) => GIVEN_NAMES.has(word))) return true;
  if (
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text) &&
    ALSO_SURNAMES.test(words[1] ?? "") &&
    !namesFunction(words[0] ?? "")
  )
    return true;
  if (words.some((word) => FUNCTION_ENDINGS.test(word))) return false;
  const bare = text
    .replace(PARTICLES_BETWEEN, " ")
    .replace(/\([^)\n]{0,200}\)/g, " ")
    .trim();
  return (
    /^(\p{Lu}\p{Ll}+[\s,]+)+\p{Lu}\p{Ll}+$/u.test(bare) ||
    /(^|\s)\p{Lu}\.\s?(\p{Lu}\.\s?)*((van|de|den|der|ten|ter|el)\s+)*\p{Lu}\p{Ll}+/u.test(text)
  );
}

/** Whether a cell speaks of a function: "coördinator bakkers", "docent NT2", "yogadocent". */
export function namesFunction(text: string): boolean {
  const words = plainWordsOf(text);
  return (
    words.some((word) => FUNCTION_ENDINGS.test(word)) ||
    (/^[\p{Ll} /-]+$/u.test(text) && /(er|eur|ist|or|aris|ice|vrouw|man|heer)$/.test(plain(text)))
  );
}

/**
 * A word with a capital behind a function ("buurtsportcoach Kevin") that is not part of a name we know: of the
 * provider, the venue, the town. Probably somebody's name.
 */
export function strangeName(role: string, known: string): string | undefined {
  const names = new Set(plainWordsOf(known));
  return role
    .split(/[\s/,()-]+/)
    .slice(1)
    .find(
      (word) =>
        /^\p{Lu}\p{Ll}+$/u.test(word) && !names.has(plain(word)) && !FUNCTION_ENDINGS.test(plain(word)),
    );
}

/**
 * A mobile number is usually somebody's own. "+31 6 …", "06-…"; one of Belgium begins with "+32 4",
 * and on Bonaire all but those with 71 are. Source: ITU, numbering plan of 599.
 */
export function isMobile(phone: string): boolean {
  return /^\+(?:316|324|491|5997(?!1)|5999[56])/.test(phone);
}

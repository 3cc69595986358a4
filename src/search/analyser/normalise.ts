/**
 * The two letters that mark codes in the index (`concept-code.ts`, `ages.ts`). No Dutch word holds them, and
 * they are taken out of everything that is typed or published, so a code can only be written by us.
 */
export const CODE_LETTERS = { concept: "þ", age: "ŋ" } as const;

/** Two digits, so that no code begins with another one, and four letters at most: none is open to typing errors. */
export const numbered = (mark: string, number: number): string => mark + number.toString(36).padStart(2, "0");

const APOSTROPHES = /['’‘`´]/g;
/** Taken out first as well: to put a thousand marks on one letter in order takes the square of that. */
const MARKS = /\p{M}+/gu;
const CODES = /[þŋ]/g;
/**
 * Letters that are no letter with a mark. The first five are what Meilisearch 1.21 reads as well (found by
 * trying every Latin letter on it); the others it keeps, and a Dutch keyboard does not have them.
 */
const PLAIN: Record<string, string> = { æ: "ae", œ: "oe", đ: "d", ð: "d", ı: "i", ø: "o", ł: "l", ß: "ss" };
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");
/**
 * Latin letters and digits. Other scripts are left out: Meilisearch cuts Arabic, Chinese or Thai into words
 * by rules of its own, and two engines would then disagree about what a word is.
 */
const WORD = /[\p{Script=Latin}0-9]+/gu;
/** Longer than any word in Dutch; Meilisearch stops at 250 bytes. */
const LONGEST_WORD = 60;

/** Nearly all of the vocabulary: nothing in it but capitals and apostrophes to take away. */
const ASCII = /^[\t\n\r -~]*$/;

/** Lower case, without accents, apostrophes and marks: "Café's" becomes "cafes", "ĳ" becomes "ij". */
export function normalise(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(APOSTROPHES, "");
  return text
    .replace(MARKS, "")
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(APOSTROPHES, "")
    .replace(CODES, " ");
}

/** Stretches of letters and digits, in order. */
export const runsIn = (text: string): string[] => text.match(WORD) ?? [];

/** The words of a text in order, normalised. Everything that is not a letter or digit separates words. */
export function wordsOf(text: string): string[] {
  return runsIn(normalise(text)).map((word) => word.slice(0, LONGEST_WORD));
}

export const isNumber = (word: string): boolean => /^[0-9]+$/.test(word);

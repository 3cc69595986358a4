/** A word of more letters than fit a phone in the size of a title. */
const LONG = /[^\s\-–/]{15}/u;

/**
 * Whether a title holds a word so long that it needs smaller letters on a phone: "huisartsenpraktijk". Not
 * every browser can hyphenate Dutch, and a broken word is harder to read than a small one.
 */
export const hasLongWord = (title: string): boolean => LONG.test(title);

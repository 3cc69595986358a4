/** Letters of the longest word that still fits a phone in the size of a title. */
const FITS = 14;

/**
 * Whether a title holds a word so long that it needs smaller letters on a phone: "huisartsenpraktijk". Not
 * every browser can hyphenate Dutch, and a broken word is harder to read than a small one.
 */
export const hasLongWord = (title: string): boolean =>
  title.split(/[\s\-–/]+/).some((word) => [...word].length > FITS);

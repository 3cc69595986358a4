/** "MDWI" and the version of everything below: raise it when a reader of before would misread the file. */
export const MAGIC = [0x4d, 0x44, 0x57, 0x49] as const;
export const VERSION = 5;
/**
 * Magic, version, checksum of all that follows it, checksum of the begin that a part belongs to (0: a begin), and the lengths of
 * three sections, of four bytes each.
 */
export const HEADER_LENGTH = 25;
export const CHECKED_FROM = 9;

/**
 * An index is a begin with its parts behind it, each a frame that can be served as a file of its own.
 *
 * Begin. meta: JSON with ids, titles, names of places, facet values, the lexicon and `cuts`, the first word of each part. words: the
 * dictionary, sorted: of each how many letters it shares with the one before, as a capital, and the letters behind them. columns: order, facet values and points per document.
 *
 * Part. meta: JSON with its number, and in the last three words of the lexicon that the begin leaves out. lists: per word the
 * number of documents and of bytes in postings. postings: per document `gap * fields + field`.
 */
export const MOST_PARTS = 24;
/** As few bytes of postings make no part of their own: each costs a request. */
export const LEAST_OF_PART = 6_000;

/**
 * More activities do not fit: their place among equals is the low part of the number they are ordered by. Also what the
 * search server is told to count to, so that no engine leaves off before the other.
 */
export const MOST_ACTIVITIES = 2 ** 20;

/** "A" before a word, and "Z" for as many letters as fit: words have no capitals. */
export const NONE_SHARED = 65;
export const MOST_SHARED = 25;

/** Points are kept at 1e-5 degree, about a metre. */
export const DEGREE = 1e5;

/** Adler-32: catches a page of HTML, a cut download or a proxy that rewrote bytes. */
export function checksum(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length;) {
    // 3,800 additions stay below 2^32 before the remainder has to be taken.
    for (const end = Math.min(i + 3800, bytes.length); i < end; i++) b += a += bytes[i]!;
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

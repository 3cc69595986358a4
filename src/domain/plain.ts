/** Taken out before as well: to put a thousand marks on one letter in order takes the square of that. */
const MARKS = /\p{Mn}+/gu;
/** Most words have nothing to take off, and are compared a great many times. */
const BEYOND_ASCII = /[^ -~]/;

/** Lower case, without accents, with single spaces: the form in which words are compared. "Café  Óók" -> "cafe ook". */
export function plain(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.replace(MARKS, "").normalize("NFD").replace(MARKS, "") : text)
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

/** The words of a text, compared form. Digits stay: "NT2". */
export function plainWordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

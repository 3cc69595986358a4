import { NUMBER_WORDS } from "#import/words/calendar-words.ts";

export interface Amount {
  /** In euros. */
  value: number;
  at: number;
  end: number;
}

const AMOUNT =
  /(?:€|\beuro?\b)\s*(\d{1,5}(?:[.,]\d{1,2})?)|(\d{1,5}(?:[.,]\d{1,2})?)\s*(?:€|euro'?s?\b|eur\b)|(\d{1,4})\s*(?:cent|ct)\b\.?|(?<![\d.,])(\d{1,3}[.,]\d{2})(?![\d.,]*\d)/g;

/** The amounts of money in a text that went through `inOneSpelling`. A bare number counts only with cents: "4,50". */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const euros = match[1] ?? match[2] ?? match[4];
    const value = euros === undefined ? Number(match[3]) / 100 : Number(euros.replace(",", "."));
    return { value, at: match.index, end: match.index + match[0].length };
  });
}

/** "zes euro" -> "6 euro", "3,-" -> "€ 3", "1.000" -> "1000", "(6 lessen)" -> "voor 6 lessen". */
export function inOneSpelling(text: string): string {
  const words = Object.keys(NUMBER_WORDS).join("|");
  return text
    .replace(new RegExp(`\\b(${words})(?= euro)`, "g"), (word) => String(NUMBER_WORDS[word]))
    .replace(/(€\s*)?(\d+)[,.](?:-+|=)/g, "€ $2")
    .replace(/(\d)\.(\d{3})(?!\d)/g, "$1$2")
    .replace(/\((\d{1,2}) ?(lessen|keer|avonden|bijeenkomsten|x|weken|middagen|ochtenden)\)/g, "voor $1 $2");
}

import type { Cost } from "#schema/cost.ts";
import { euroText } from "./euro-text.ts";

/** How sheets shorten a price, and how a person says it. */
const ABBREVIATIONS: readonly [RegExp, string][] = [
  [/(?<![\p{L}\d])p[./ ]?k\.?(?!\p{L})/giu, "per keer"],
  [/(?<![\p{L}\d])p\.?p\.(?!\p{L})/giu, "per persoon"],
  [/(?<![\p{L}\d])p[./]w\.?(?!\p{L})/giu, "per week"],
  [/(?<![\p{L}\d])p[./]m\.?(?!\p{L})/giu, "per maand"],
  [/(?<![\p{L}\d])p[./]jr?\.?(?!\p{L})/giu, "per jaar"],
  [/(?<![\p{L}\d])p\/(?=\p{L})/giu, "per "],
  [/(?<!\p{L})incl\.?(?!\p{L})/giu, "inclusief"],
  [/(?<!\p{L})excl\.?(?!\p{L})/giu, "exclusief"],
  [/\s+\/\s+/g, " of "],
];

const EUROS = /€\s*(\d+(?:[.,]\d{1,2})?)(?:,-)?/g;
const FREE = /(?<!\p{L})(gratis|kosteloos|free|geen kosten)(?!\p{L})/iu;
const numberOf = (text: string) => Number(text.replace(",", "."));

/** The provider's words with abbreviations written out and amounts as the guide prints them. */
export function tidyNote(note: string): string {
  const written = ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), note.trim());
  return written.replace(EUROS, (_, amount: string) =>
    numberOf(amount) === 0 ? "gratis" : euroText(numberOf(amount)),
  );
}

/**
 * Whether every price is said in the note as well: then the note is the whole statement, not an addition.
 * `costs` has the ordinary price first; when that is nothing, the note must begin with it, for "parkeren
 * gratis" says something else.
 */
export function restatesPrices(note: string, [ordinary, ...others]: readonly Cost[]): boolean {
  const amounts = (note.match(/\d+(?:[.,]\d{1,2})?/g) ?? []).map(numberOf);
  if (!ordinary) return false;
  if (ordinary.amount === 0 ? note.search(FREE) !== 0 : !amounts.includes(ordinary.amount)) return false;
  return others.every(({ amount }) => amounts.includes(amount) || (amount === 0 && FREE.test(note)));
}

/** Whether anything is left of the note without amounts and the usual "per keer". */
export const saysMoreThanPrice = (note: string): boolean =>
  /\p{L}/u.test(
    tidyNote(note)
      .replace(/per (keer|maand|jaar|les|week)/g, "")
      .replace(/euro/gi, "")
      .replace(FREE, ""),
  );

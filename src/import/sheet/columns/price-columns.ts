import { comparedHeader } from "./compared-header.ts";
import { takeColumn, type Column } from "./taken-column.ts";

const NEARLY_ALL = 0.8;
/** "prijs_tekst", "Toelichting prijs", "cost description": what it costs, in words. */
const PRICE_IN_WORDS =
  /^(?:prijs|prijzen|kosten|tarief|tarieven|price|cost|costs)[ /]?(?:in )?(?:tekst|text|info|informatie|omschrijving|toelichting|uitleg|opmerking|opmerkingen|woorden|description|details|notes?)$|^(?:tekst|info|omschrijving|toelichting|uitleg|opmerking|opmerkingen) (?:bij )?(?:de )?(?:prijs|prijzen|kosten|tarief|tarieven)$/;

/** Beside a column of amounts, one that tells of the price in words says what the amounts leave out. */
export function settlePrices(columns: readonly Column[]): void {
  const amounts = columns.find(({ field }) => field === "cost");
  const { number = 0, price = 0 } = amounts?.profile.share ?? {};
  if (number + price < NEARLY_ALL || columns.some(({ field }) => field === "costNote")) return;
  const words = columns.find(
    ({ name, aside, evidence }) =>
      !aside && evidence !== "mapping" && PRICE_IN_WORDS.test(comparedHeader(name)),
  );
  if (words && words !== amounts) takeColumn(words, "costNote", "header");
}

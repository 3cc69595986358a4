import type { Cost } from "#schema/cost.ts";
import { euroText } from "./euro-text.ts";
import { sentenceCase } from "./format.ts";
import { guideWords } from "./words/guide-words.ts";

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
  [/(?<!\s)\s+\/\s+/g, " of "],
];

const EUROS = /€\s*(\d+(?:[.,]\d{1,2})?)(?:,-)?/g;
const FREE = /(?<!\p{L})(gratis|kosteloos|free|geen kosten)(?!\p{L})/iu;
const numberOf = (text: string) => Number(text.replace(",", "."));

/** The provider's words with abbreviations written out and amounts as the guide prints them. */
function tidyNote(note: string): string {
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
function restatesPrices(note: string, [ordinary, ...others]: readonly Cost[]): boolean {
  const amounts = (note.match(/\d+(?:[.,]\d{1,2})?/g) ?? []).map(numberOf);
  if (!ordinary) return false;
  if (ordinary.amount === 0 ? note.search(FREE) !== 0 : !amounts.includes(ordinary.amount)) return false;
  return others.every(({ amount }) => amounts.includes(amount) || (amount === 0 && FREE.test(note)));
}

/** Whether anything is left of the note without amounts and the usual "per keer". */
const saysMoreThanPrice = (note: string): boolean =>
  /\p{L}/u.test(
    tidyNote(note)
      .replace(/per (keer|maand|kwartaal|jaar|les|week)/g, "")
      .replace(/euro/gi, "")
      .replace(FREE, ""),
  );

const PER: Record<Cost["per"], string> = {
  visit: "per keer",
  month: "per maand",
  quarter: "per kwartaal",
  course: "voor de hele cursus",
  year: "per jaar",
};
const FOR: Record<Cost["for"], string> = {
  everyone: "",
  "discount-pass": "met kortingspas",
  referral: "met verwijzing",
  card: "",
};

const isTrial = (cost: Cost) => cost.amount === 0 && cost.per === "visit" && cost.visits !== undefined;

function periodOf(cost: Cost): string {
  if (cost.amount === 0) return "";
  return cost.visits && cost.visits > 1 ? `voor ${cost.visits} keer` : PER[cost.per];
}

/** `base` is the first price: a discount on the same period does not repeat the period. */
function pricePhrase(cost: Cost, base: Cost | undefined): string {
  const note = cost.note ? `(${cost.note})` : "";
  if (isTrial(cost)) {
    return [cost.visits === 1 ? "eerste keer gratis" : `eerste ${cost.visits} keer gratis`, note]
      .join(" ")
      .trim();
  }
  const isDiscount = cost !== base && (cost.for === "discount-pass" || cost.for === "referral");
  const period = isDiscount && base && periodOf(base) === periodOf(cost) ? "" : periodOf(cost);
  return [cost.for === "card" ? "strippenkaart" : "", euroText(cost.amount), period, FOR[cost.for], note]
    .filter(Boolean)
    .join(" ");
}

/** Prices for everyone first, then trying out, then a card, then what a pass changes. */
function rank(cost: Cost): number {
  if (isTrial(cost)) return 1;
  return cost.for === "everyone" ? 0 : cost.for === "card" ? 2 : 3;
}

/** A note goes on in the same sentence, unless the provider began a new one. */
const joint = (note: string) => (/^\p{Lu}\p{Ll}/u.test(note) ? ". " : ", ");

interface CostParts {
  /** From the prices. */
  price: string;
  /** What else the provider said, in the provider's words. */
  own: string;
  /** Those words name every price: they are the whole statement. */
  isWhole: boolean;
}

function costParts(costs: readonly Cost[], note: string | undefined): CostParts {
  const sorted = [...costs].sort((a, b) => rank(a) - rank(b));
  const prices = sorted.map((cost) => pricePhrase(cost, sorted[0]));
  const price = sentenceCase([...new Set(prices)].join(", "));
  const own = note ? tidyNote(note) : "";
  if (!own || !note || costs.some((cost) => cost.note === note)) return { price, own: "", isWhole: false };
  const isWhole = price !== "" && restatesPrices(note, sorted);
  return isWhole && !saysMoreThanPrice(note) ? { price, own: "", isWhole: false } : { price, own, isWhole };
}

/**
 * What it costs, in one line: "Gratis", "€ 2 per keer, gratis met verwijzing". What else the provider said
 * follows in the provider's words; a note that names all prices itself ("€ 7, met stadspas € 2,50") stands
 * alone, because nobody should read a price twice. Without any price and note it is a question.
 */
export function costSentence(costs: readonly Cost[], note?: string): string {
  const { price, own, isWhole } = costParts(costs, note);
  if (!own) return price || guideWords.ask;
  if (!price || isWhole) return sentenceCase(own);
  return `${price}${joint(own)}${own}`;
}

/** "gratis, koffie betaalt u zelf": the first word is the price. "gratis met pas" is not. */
const FREE_FIRST = /^(?:gratis|kosteloos|free|geen kosten)[,.;:] /iu;

/** The same in lines: what the prices say, and the provider's own words as a remark under it. */
export function costLines(costs: readonly Cost[], note?: string): string[] {
  const { price, own, isWhole } = costParts(costs, note);
  const remark = own.replace(FREE_FIRST, "");
  if (!own || !price || (isWhole && remark === own)) return [costSentence(costs, note)];
  return [price, sentenceCase(remark)];
}

import type { Cost } from "#schema/cost.ts";
import { restatesPrices, saysMoreThanPrice, tidyNote } from "./cost-note.ts";
import { euroText } from "./euro-text.ts";
import { sentenceCase } from "./format.ts";
import { guideWords } from "./words/guide-words.ts";

const PER: Record<Cost["per"], string> = {
  visit: "per keer",
  month: "per maand",
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

/**
 * What it costs, in one line: "Gratis", "€ 2 per keer, gratis met verwijzing". What else the provider said
 * follows in the provider's words; a note that names all prices itself ("€ 7, met stadspas € 2,50") stands
 * alone, because nobody should read a price twice. Without any price and note it is a question.
 */
export function costSentence(costs: readonly Cost[], note?: string): string {
  const sorted = [...costs].sort((a, b) => rank(a) - rank(b));
  const prices = sorted.map((cost) => pricePhrase(cost, sorted[0]));
  const text = sentenceCase([...new Set(prices)].join(", "));
  const said = note ? tidyNote(note) : "";
  if (!said || !note || costs.some((cost) => cost.note === note)) return text || guideWords.ask;
  if (!text) return sentenceCase(said);
  if (restatesPrices(note, sorted)) return saysMoreThanPrice(note) ? sentenceCase(said) : text;
  return `${text}${joint(said)}${said}`;
}

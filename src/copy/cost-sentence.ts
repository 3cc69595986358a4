import type { Cost } from "#schema/cost.ts";
import { euroText, sentenceCase } from "./format.ts";

/** On screen an unknown is a question, never a gap. */
const ASK = "Vraag dit even na";

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
  card: "met een strippenkaart",
};

const isTrial = (cost: Cost) => cost.amount === 0 && cost.per === "visit" && cost.visits !== undefined;

function pricePhrase(cost: Cost, samePeriod: boolean): string {
  if (isTrial(cost)) return cost.visits === 1 ? "eerste keer gratis" : `eerste ${cost.visits} keer gratis`;
  const amount = euroText(cost.amount);
  const per = cost.visits ? `voor ${cost.visits} keer` : samePeriod ? "" : PER[cost.per];
  return [amount, cost.amount === 0 ? "" : per, FOR[cost.for], cost.note ? `(${cost.note})` : ""]
    .filter(Boolean)
    .join(" ");
}

/** Prices for everyone first, then trying out, then what a pass changes. */
const rank = (cost: Cost) => (isTrial(cost) ? 1 : cost.for === "everyone" ? 0 : 2);

/**
 * What it costs, in one line: "Gratis", "€ 2 per keer, gratis met verwijzing". The provider's note follows
 * in his own words. Without any price and note it is a question.
 */
export function costSentence(costs: Cost[], note?: string): string {
  const sorted = [...costs].sort((a, b) => rank(a) - rank(b));
  const first = sorted[0];
  const prices = sorted.map((cost) =>
    pricePhrase(
      cost,
      cost !== first && cost.for !== "everyone" && cost.per === first?.per && !isTrial(first),
    ),
  );
  const text = [...new Set(prices)].join(", ");
  if (!note) return text ? sentenceCase(text) : ASK;
  if (!text) return sentenceCase(note);
  const joint = /^\p{Lu}/u.test(note) ? ". " : ", ";
  return `${sentenceCase(text)}${joint}${note}`;
}

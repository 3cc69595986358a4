import { z } from "zod";
import type { Activity } from "#schema/activity.ts";
import type { Cost } from "#schema/cost.ts";
import { statedPrice, type StatedPrice } from "./facts.ts";

const PER: Record<NonNullable<StatedPrice["unit"]>, readonly string[]> = {
  visit: ["visit"],
  month: ["month"],
  quarter: ["quarter"],
  year: ["year"],
  course: ["course"],
  card: ["course", "card"],
};
/** A unit that the content has no key for may be told in words. */
const IN_WORDS: Partial<Record<NonNullable<StatedPrice["unit"]>, RegExp>> = { quarter: /kwartaal/i };

/**
 * The whole price or nothing: every amount with its unit, the words that belong to it, and no amount besides.
 * "nothing" when the record says nothing of a price.
 */
export function comparePrice({ costs, costNote }: Activity, value: unknown): "right" | "wrong" | "nothing" {
  const wanted = z.array(statedPrice).parse(value);
  const words = [costNote, ...costs.map(({ note }) => note)].join(" ");
  if (costs.length === 0 && words.trim() === "") return "nothing";
  const all = wanted.every(
    (price) =>
      (price.words ?? []).every((word) => words.includes(word)) &&
      (price.amount === undefined || costs.some((cost) => agreesWith(cost, price)) || isTold(words, price)),
  );
  const besides = costs.some(
    (cost) =>
      !wanted.some(
        (price) => agreesWith(cost, price) || price.words?.some((word) => word === written(cost.amount)),
      ),
  );
  return all && !besides ? "right" : "wrong";
}

function agreesWith(cost: Cost, { amount, unit, visits }: StatedPrice): boolean {
  if (amount === undefined || Math.abs(cost.amount - amount) > 0.005) return false;
  if (amount === 0) return true;
  const per: string = cost.per;
  const isCard = unit === "card" && cost.for === "card";
  return (
    (unit === undefined || isCard || PER[unit].includes(per)) &&
    (visits === undefined || cost.visits === visits)
  );
}

function isTold(words: string, { amount, unit }: StatedPrice): boolean {
  const pattern = unit && IN_WORDS[unit];
  return pattern !== undefined && pattern.test(words) && words.includes(written(amount ?? 0));
}

/** "7,50", and "40" without cents. */
function written(amount: number): string {
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(2).replace(".", ",");
}

import type { Activity } from "#schema/activity.ts";
import type { Cost } from "#schema/cost.ts";
import type { Verdict } from "./compare-fields.ts";
import type { TruthRow } from "./truth.ts";

/** How many times a year something happens, when the truth turned a price per year into one per visit. */
const VISITS_PER_YEAR: Record<TruthRow["freq"], number> = {
  d: 200,
  w: 40,
  "2w": 20,
  m: 11,
  k: 10,
  x: 4,
  f: 20,
};
/** The reader who made the truth rounded generously; twice as much or half is a different price. */
const ROUNDING = 1.6;

/**
 * The content keeps the price as it is asked (per month, per year, per card); the truth often turned it into a
 * price per visit. Right when one of the prices for everyone, with a referral or with a card is the truth's
 * price, as it stands or divided by the visits it is for.
 */
export function compareCost({ costs }: Activity, truth: TruthRow): Verdict {
  if (truth.cost === null || truth.cost === "") return costs.length === 0 ? "right" : "wrong";
  const counted = costs.filter((cost) => cost.for !== "discount-pass");
  if (counted.length === 0) return "open";
  return counted.some((cost) => agrees(cost, truth)) ? "right" : "wrong";
}

function agrees(cost: Cost, truth: TruthRow): boolean {
  const { kind, amount } = parse(truth.cost ?? "");
  if (kind === "k") return cost.per === "course" && close(cost.amount, amount);
  if (kind === "m") return cost.per === "month" && close(cost.amount, amount);
  if (cost.per === "visit") return close(cost.amount, amount);
  if (amount === 0) return cost.amount === 0;
  const year =
    VISITS_PER_YEAR[truth.freq] * Math.max(1, new Set(truth.slots.map((slot) => slot.slice(0, 2))).size);
  const visits =
    cost.per === "year"
      ? year
      : cost.per === "month"
        ? year / 11
        : cost.per === "quarter"
          ? year / 4
          : (cost.visits ?? new Set(truth.slots.map((slot) => slot.slice(0, 2))).size);
  const perVisit = cost.amount / visits;
  return cost.per === "course"
    ? close(perVisit, amount)
    : perVisit / amount <= ROUNDING && amount / perVisit <= ROUNDING;
}

function parse(text: string): { kind: "k" | "m" | "visit"; amount: number } {
  const kind = text.startsWith("k") ? "k" : text.startsWith("m") ? "m" : "visit";
  return { kind, amount: Number(text.replace(/^[km]/, "")) };
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}

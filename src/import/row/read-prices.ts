import type { Activity } from "#schema/activity.ts";
import type { Cost } from "#schema/cost.ts";
import type { Schedule } from "#schema/schedule.ts";
import { aboutCost } from "#import/words/about-cost.ts";
import { ownWords } from "./own-words.ts";
import { readCost } from "./read-cost.ts";
import type { RowCells } from "./row-cells.ts";

const WHOLE_PRICE =
  /\b(totaal|hele (cursus|reeks|week)|per (cursus|reeks|blok)|voor de (cursus|reeks|hele))\b/i;

/** The row asks one price for the whole: then it is a course. */
export function isPricedAsCourse(cells: RowCells): boolean {
  return WHOLE_PRICE.test(priceText(cells) ?? "");
}

/** The prices of all columns about money, and what they add in words. */
export function readPrices(
  cells: RowCells,
  role: Activity["role"],
  schedule: Schedule,
): Pick<Activity, "costs" | "costNote"> {
  const { course = false, sessions } = schedule.type === "recurring" ? schedule : {};
  const price = priceText(cells);
  const { costs = [], note } =
    cells.read("cost", (text) =>
      readCost(inEuros(price ?? text, cells.header("cost")), {
        ...(role ? { role } : {}),
        course,
        ...(sessions ? { sessions } : {}),
      }),
    ) ?? {};
  if (!cells.text("cost") && cells.has("cost")) cells.remark("cost", aboutCost.missing);
  const apart = cells.text("costNote");
  const costNote = [note, apart && ownWords(apart, 160)].filter(Boolean).join(". ").slice(0, 160);
  return {
    costs: [...costs, ...discountOf(cells.text("discount"), cells.header("discount"), costs)],
    ...(costNote ? { costNote } : {}),
  };
}

/** The price with what it is for, when that stands in a column of its own ("TARIEF_PER": "MAAND"). */
function priceText(cells: RowCells): string | undefined {
  const price = cells.text("cost");
  const unit = cells.text("costUnit")?.trim().toLowerCase();
  if (price === undefined || unit === undefined || !/^\d/.test(price.replace(/^[€\s]+/, ""))) return price;
  return `€ ${inEuros(price, cells.header("cost")).replace(/^[€\s]+/, "")} ${unit.startsWith("per ") ? unit : `per ${unit}`}`;
}

/** A column of prices in cents ("Prijs (ct)"): whole numbers become euros. */
function inEuros(text: string, header: string): string {
  if (!/\b(ct|cent|cents|centen)\b/i.test(header) || !/^\d+$/.test(text.trim())) return text;
  return (Number(text) / 100).toFixed(2);
}

/** A column of its own for the price with a discount pass: an amount, or "ja" under "Gratis met pas". */
function discountOf(text: string | undefined, header: string, costs: readonly Cost[]): Cost[] {
  if (!text || costs.some((cost) => cost.for === "discount-pass")) return [];
  const per = costs.find((cost) => cost.for === "everyone")?.per ?? "visit";
  if (/^(ja|j|x|gratis|0)$/i.test(text.trim()))
    return /gratis/i.test(`${header} ${text}`) || text.trim() === "0"
      ? [{ amount: 0, per, for: "discount-pass" }]
      : [];
  const amount = /\d+(?:[.,]\d{1,2})?/.exec(inEuros(text, header))?.[0];
  return amount ? [{ amount: Number(amount.replace(",", ".")), per, for: "discount-pass" }] : [];
}

import { TALLY_KEYS, type TallyKey } from "#domain/follow/tally-table.ts";
import type { MonthTally } from "#schema/tallies.ts";

/** A form as it was sent, with what is wrong at which field. */
export interface TypedTally {
  values: Record<string, string>;
  problems: Record<string, string>;
}

const MOST = 9999;
const MOST_OF_YEAR = 99_999;

/** Digits alone; nothing typed is nothing counted. `wrong`: it is no whole number, or too large a one. */
function countIn(text: string, most: number): number | undefined | "wrong" {
  const typed = text.trim();
  if (typed === "") return undefined;
  const n = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
  return n <= most ? n : "wrong";
}

const notWhole = (most: number) =>
  `Vul een heel getal in van 0 tot ${most}, zonder letters. Niet geteld? Laat het leeg.`;

/** The sums of one month, or what is wrong with them. `months`: those that can be filled in. */
export function typedMonth(
  form: URLSearchParams,
  months: readonly string[],
): { tally: MonthTally } | { typed: TypedTally } {
  const month = form.get("maand") ?? "";
  const values = Object.fromEntries(TALLY_KEYS.map((key) => [key, (form.get(key) ?? "").slice(0, 12)]));
  const problems: TypedTally["problems"] = {};
  if (!months.includes(month)) problems["maand"] = "Kies een maand uit de lijst.";
  const tally: MonthTally = { month };
  for (const key of TALLY_KEYS) {
    const count = countIn(values[key] ?? "", MOST);
    if (count === "wrong") problems[key] = notWhole(MOST);
    else if (count !== undefined) tally[key] = count;
  }
  return Object.keys(problems).length > 0
    ? { typed: { values: { ...values, maand: month }, problems } }
    : { tally };
}

/** The goal of a year, or what is wrong with it. */
export function typedGoal(form: URLSearchParams): { referred: number | undefined } | { typed: TypedTally } {
  const text = (form.get("streefgetal") ?? "").slice(0, 12);
  const referred = countIn(text, MOST_OF_YEAR);
  return referred === "wrong"
    ? { typed: { values: { streefgetal: text }, problems: { streefgetal: notWhole(MOST_OF_YEAR) } } }
    : { referred };
}

export const TALLY_LABELS: Record<TallyKey, string> = {
  referred: "Verwezen naar een welzijnscoach",
  started: "Begonnen met een activiteit",
  afterThree: "Na drie maanden nog eens gesproken",
};

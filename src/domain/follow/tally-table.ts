import type { LocalDate } from "#schema/identifiers.ts";
import type { MonthTally, Tallies } from "#schema/tallies.ts";
import { shownCount, shownSum, type ShownCount } from "./shown-count.ts";

/** What is counted, in the order of the card. */
export const TALLY_KEYS = ["referred", "started", "afterThree"] as const;
export type TallyKey = (typeof TALLY_KEYS)[number];
type Figures = Record<TallyKey, ShownCount>;

interface TallyTable {
  year: number;
  /** The newest month last; only months that somebody filled in. */
  months: ({ month: string } & Figures)[];
  total: Figures;
  /** Of how many months of the year something was filled in. */
  filled: number;
  goal?: number;
}

const figures = (of: (key: TallyKey) => ShownCount): Figures => ({
  referred: of("referred"),
  started: of("started"),
  afterThree: of("afterThree"),
});

const isFilled = (tally: MonthTally): boolean => TALLY_KEYS.some((key) => tally[key] !== undefined);

/** A year as a public page may show it; undefined when nothing of it was filled in and nobody set a goal. */
export function tallyTable({ goals, months }: Tallies, year: number): TallyTable | undefined {
  const own = months
    .filter((one) => one.month.startsWith(`${year}-`) && isFilled(one))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const goal = goals.find((one) => one.year === year)?.referred;
  if (own.length === 0 && goal === undefined) return undefined;
  return {
    year,
    months: own.map((one) => ({ month: one.month, ...figures((key) => shownCount(one[key])) })),
    total: figures((key) => shownSum(own.map((one) => one[key]))),
    filled: own.length,
    ...(goal === undefined ? {} : { goal }),
  };
}

/** The months that somebody can fill in: the one that runs and those before it, the newest first. */
export function monthsToFill(today: LocalDate, count = 24): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

/** The same file with this month as it was typed; without a figure the month goes. */
export function withMonth(tallies: Tallies, typed: MonthTally): Tallies {
  const others = tallies.months.filter(({ month }) => month !== typed.month);
  const months = isFilled(typed) ? [...others, typed] : others;
  return { ...tallies, months: months.sort((a, b) => (a.month < b.month ? -1 : 1)) };
}

/** The same file with this goal; nothing typed: the goal goes. */
export function withGoal(tallies: Tallies, year: number, referred: number | undefined): Tallies {
  const others = tallies.goals.filter((one) => one.year !== year);
  const goals = referred === undefined ? others : [...others, { year, referred }];
  return { ...tallies, goals: goals.sort((a, b) => a.year - b.year) };
}

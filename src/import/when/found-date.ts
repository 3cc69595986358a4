import type { LocalDate } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";

/** What is known when a year is missing: the day on which the sheet was checked, and the days it happens. */
export interface DateContext {
  near: LocalDate;
  /** Between which days it is, when that is known: of a row of "seizoen 2025-2026". */
  within?: { from: LocalDate; until: LocalDate } | undefined;
  days: readonly Weekday[];
  /** The date ends a series: its last day need not be one on which it is. */
  bound?: boolean;
  /** Whether "10-12" may be the tenth of December; default true. */
  bareDates?: boolean;
}

export interface FoundDate {
  at: number;
  end: number;
  year?: number;
  month: number;
  day: number;
  lastDay?: number;
}

/** "25 mei, 22 juni, 20 juli 2025": a year at the end holds for the dates before it. */
export function shareYears(found: FoundDate[]): void {
  for (let index = found.length - 2; index >= 0; index -= 1) {
    const later = found[index + 1];
    const one = found[index];
    if (
      one &&
      one.year === undefined &&
      later?.year !== undefined &&
      (one.month < later.month || (one.month === later.month && one.day <= later.day))
    )
      one.year = later.year;
  }
}

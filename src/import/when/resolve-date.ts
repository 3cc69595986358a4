import type { LocalDate } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";
import type { Remark } from "#import/words/remark.ts";
import { aboutTime } from "#import/words/about-time.ts";
import { calendarDate, weekdayOfDate } from "./calendar-date.ts";

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

/** The days that are meant. Without a year the first that comes, unless the row says when it is; that is asked. */
export function resolveDate(
  one: FoundDate,
  context: DateContext,
  remarks: Remark[],
  text: string,
): LocalDate[] {
  let { day, month } = one;
  if (month > 12 && day <= 12 && one.year && one.lastDay === undefined && !/^\d{4}/.test(text)) {
    [day, month] = [month, day];
    remarks.push(aboutTime.monthFirst(text));
  }
  const options = one.year
    ? [calendarDate(one.year, month, day) ?? []].flat()
    : datesWithoutYear(month, day, context);
  const { within } = context;
  if (!one.year && within) {
    const inside = options.find((date) => date >= within.from && date <= within.until);
    if (inside) return spread(inside, one);
  }
  const first = options.find(
    (date) =>
      one.year !== undefined || context.days.length === 0 || context.days.includes(weekdayOfDate(date)),
  );
  const chosen = first ?? options[0];
  if (!chosen) {
    remarks.push(aboutTime.dateInvalid(text));
    return [];
  }
  if (!one.year) {
    if (first === undefined || (context.days.length === 0 && one.year === undefined)) {
      remarks.push(aboutTime.dateWithoutYear(chosen.slice(0, 4)));
      if (first === undefined) return [];
    }
  } else if (
    !context.bound &&
    context.days.length > 0 &&
    one.lastDay === undefined &&
    !context.days.includes(weekdayOfDate(chosen))
  ) {
    remarks.push(aboutTime.dateNotOnDay(text));
  }
  return spread(chosen, one);
}

/** This year, the next and the year before, the first that comes first; or those of the period. */
function datesWithoutYear(month: number, day: number, { near, within }: DateContext): LocalDate[] {
  const around = Number(near.slice(0, 4));
  const of = (years: readonly number[]) => years.flatMap((year) => calendarDate(year, month, day) ?? []);
  const inPeriod = within ? of([Number(within.from.slice(0, 4)), Number(within.until.slice(0, 4))]) : [];
  const [now = [], past = []] = [
    of([around, around + 1]).filter((date) => date >= near),
    of([around, around - 1]).filter((date) => date < near),
  ];
  return [...inPeriod, ...now, ...past];
}

/** "7-24 november": all of them. */
function spread(chosen: LocalDate, one: FoundDate): LocalDate[] {
  const month = Number(chosen.slice(5, 7));
  if (one.lastDay === undefined || one.lastDay <= one.day) return [chosen];
  const length = one.lastDay - one.day + 1;
  return Array.from(
    { length },
    (_, step) => calendarDate(Number(chosen.slice(0, 4)), month, one.day + step) ?? [],
  ).flat();
}

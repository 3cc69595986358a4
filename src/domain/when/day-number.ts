import type { LocalDate } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";
import { DAY_MS, dayNumberOf, weekdayIndexOf } from "./counted-days.ts";

/** Monday first, two letters each. Spelled out: reckoning with days needs nothing else. */
const CODES = "MOTUWETHFRSASU";

/** Spelling a date is what a build does most: some thousand days, each asked for some thousand times. */
const spelled = new Map<number, LocalDate>();

export function dateOfDayNumber(day: number): LocalDate {
  const known = spelled.get(day) ?? new Date(day * DAY_MS).toISOString().slice(0, 10);
  spelled.set(day, known);
  return known;
}

export function weekdayOf(date: LocalDate): Weekday {
  const index = weekdayIndexOf(dayNumberOf(date));
  return CODES.slice(2 * index, 2 * index + 2) as Weekday;
}

export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** How many days `b` lies after `a`; negative when it lies before. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => dayNumberOf(b) - dayNumberOf(a);

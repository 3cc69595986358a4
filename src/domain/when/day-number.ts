import type { LocalDate } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday: the fourth day of a week that starts on Monday. */
const EPOCH_WEEKDAY = 3;
/** Monday first, two letters each. Spelled out: reckoning with days needs nothing else. */
const CODES = "MOTUWETHFRSASU";

/** Days since 1970-01-01: dates without a clock, so that no change of clock can touch them. */
export const dayNumberOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Spelling a date is what a build does most: some thousand days, each asked for some thousand times. */
const spelled = new Map<number, LocalDate>();

export function dateOfDayNumber(day: number): LocalDate {
  const known = spelled.get(day) ?? new Date(day * DAY_MS).toISOString().slice(0, 10);
  spelled.set(day, known);
  return known;
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndexOf = (day: number): number => (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;

export function weekdayOf(date: LocalDate): Weekday {
  const index = weekdayIndexOf(dayNumberOf(date));
  return CODES.slice(2 * index, 2 * index + 2) as Weekday;
}

export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** How many days `b` lies after `a`; negative when it lies before. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => dayNumberOf(b) - dayNumberOf(a);

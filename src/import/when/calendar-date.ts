import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";
import type { DateContext, FoundDate } from "./found-date.ts";

/** "2026-02-28", or nothing when that day is not on the calendar (31 February, month 13). */
export function calendarDate(year: number, month: number, day: number): LocalDate | undefined {
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

export function lastDayOfMonth(year: number, month: number): LocalDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The end of that month, of the year that is said or else the first behind that day. */
export function endOfMonthBehind(first: LocalDate, month: number, year?: number): LocalDate {
  const next = month < Number(first.slice(5, 7)) ? 1 : 0;
  return lastDayOfMonth(year ?? Number(first.slice(0, 4)) + next, month);
}

/** "7-24 november": all of them. */
export function daysOfSpan(first: LocalDate, { day, lastDay }: FoundDate): LocalDate[] {
  if (lastDay === undefined || lastDay <= day) return [first];
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  return Array.from(
    { length: lastDay - day + 1 },
    (_, step) => calendarDate(year, month, day + step) ?? [],
  ).flat();
}

/** Excel counts days from 30 December 1899; whole numbers between 2000 and 2100 only. */
export function dateOfSerial(serial: number): LocalDate | undefined {
  if (serial < 36_526 || serial > 73_050) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

export function weekdayOfDate(date: LocalDate): Weekday {
  return WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] as Weekday;
}

/** This year, the next and the year before, the first that comes first; or those of the period. */
export function datesWithoutYear(month: number, day: number, { near, within }: DateContext): LocalDate[] {
  const around = Number(near.slice(0, 4));
  const of = (years: readonly number[]) => years.flatMap((year) => calendarDate(year, month, day) ?? []);
  const inPeriod = within ? of([Number(within.from.slice(0, 4)), Number(within.until.slice(0, 4))]) : [];
  const [now = [], past = []] = [
    of([around, around + 1]).filter((date) => date >= near),
    of([around, around - 1]).filter((date) => date < near),
  ];
  return [...inPeriod, ...now, ...past];
}

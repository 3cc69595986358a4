import type { LocalDate } from "#schema/identifiers.ts";
import { addDays, dayNumberOf, weekdayIndexOf } from "#domain/when/day-number.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";

/** A day of the agenda as the page holds it: for each thing on it, from when it is past. */
interface HeldDay {
  date: LocalDate;
  until: readonly Moment[];
}

/** Which days a visitor sees at a moment, and of each which things: the first `most` on which something is to come. */
export function comingDays(
  days: readonly HeldDay[],
  now: Moment,
  most: number,
): { day: number; items: number[] }[] {
  return days
    .map(({ until }, day) => ({ day, items: until.flatMap((moment, at) => (now < moment ? [at] : [])) }))
    .filter(({ items }) => items.length > 0)
    .slice(0, most);
}

/** What these days are to somebody who looks today; weeks begin on Monday. */
export function weekOf(
  dates: readonly LocalDate[],
  now: Moment,
): "none" | "this" | "next" | "both" | "later" {
  const today = dayOf(now);
  const nextMonday = addDays(today, 7 - weekdayIndexOf(dayNumberOf(today)));
  const inWeek = (monday: LocalDate) => (date: LocalDate) => date < addDays(monday, 7);
  const [first] = dates;
  if (first === undefined) return "none";
  if (!dates.every(inWeek(nextMonday))) return "later";
  if (dates.every((date) => date < nextMonday)) return "this";
  return first < nextMonday ? "both" : "next";
}

/** What a day is to somebody who looks now; undefined for all but two. */
export function dayNameOf(date: LocalDate, now: Moment): "today" | "tomorrow" | undefined {
  const today = dayOf(now);
  if (date === today) return "today";
  return date === addDays(today, 1) ? "tomorrow" : undefined;
}

/** What stands above the days: today and tomorrow where they are among them, else which week it is. */
export function titleOf(
  dates: readonly LocalDate[],
  now: Moment,
): "today-tomorrow" | "today" | "tomorrow" | ReturnType<typeof weekOf> {
  const near = dates.flatMap((date) => dayNameOf(date, now) ?? []);
  return near.length > 1 ? "today-tomorrow" : (near[0] ?? weekOf(dates, now));
}

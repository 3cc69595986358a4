import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import { dayOf, momentOf } from "./moment.ts";

/** The calendar date in Europe/Amsterdam at this moment. */
export const localDateOf = (now: Date): LocalDate => dayOf(momentOf(now));

/** The wall-clock time in Europe/Amsterdam at this moment. */
export const localTimeOf = (now: Date): LocalTime => momentOf(now).slice(11);

/**
 * The offset that a wall clock in Europe/Amsterdam has. As RFC 5545 3.3.5 says: of the hour that comes
 * twice in October the first is meant, and a time that is skipped in March counts from before the jump.
 */
export function offsetOf(date: LocalDate, time: LocalTime): "+01:00" | "+02:00" {
  const shown = momentOf(new Date(`${date}T${time}:00+02:00`));
  return shown === `${date}T${time}` ? "+02:00" : "+01:00";
}

/** The moment at which a wall clock in Europe/Amsterdam shows this date and time. */
export const instantOf = (date: LocalDate, time: LocalTime): Date =>
  new Date(`${date}T${time}:00${offsetOf(date, time)}`);

/** The same day some months later; in a shorter month its last day (31 January + 1 is 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Whole months that lie between two dates; 0 when `b` is not after `a`. */
export function monthsBetween(a: LocalDate, b: LocalDate): number {
  const [fromYear = 0, fromMonth = 1] = a.split("-").map(Number);
  const [toYear = 0, toMonth = 1] = b.split("-").map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return Math.max(0, addMonths(a, months) > b ? months - 1 : months);
}

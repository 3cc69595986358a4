import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";

/** Monday first, as in iCalendar. `schema` holds the same list; this room may take only its type. */
const WEEK: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday: the fourth day of a week that starts on Monday. */
const EPOCH_WEEKDAY = 3;

const amsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

function wallClock(instant: Date): { date: LocalDate; time: LocalTime } {
  const part = Object.fromEntries(amsterdam.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

/** The calendar date in Europe/Amsterdam at this moment. */
export const localDateOf = (now: Date): LocalDate => wallClock(now).date;

/** The wall-clock time in Europe/Amsterdam at this moment. */
export const localTimeOf = (now: Date): LocalTime => wallClock(now).time;

/**
 * The offset that a wall clock in Europe/Amsterdam has. As RFC 5545 3.3.5 says: of the hour that comes
 * twice in October the first is meant, and a time that is skipped in March counts from before the jump.
 */
export function offsetOf(date: LocalDate, time: LocalTime): "+01:00" | "+02:00" {
  const shown = wallClock(new Date(`${date}T${time}:00+02:00`));
  return shown.date === date && shown.time === time ? "+02:00" : "+01:00";
}

/** The moment at which a wall clock in Europe/Amsterdam shows this date and time. */
export const instantOf = (date: LocalDate, time: LocalTime): Date =>
  new Date(`${date}T${time}:00${offsetOf(date, time)}`);

/** Days since 1970-01-01: dates without a clock, so that no change of clock can touch them. */
export const dayNumberOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

export const dateOfDayNumber = (day: number): LocalDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndexOf = (day: number): number => (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;

export const weekdayOf = (date: LocalDate): Weekday => WEEK[weekdayIndexOf(dayNumberOf(date))] as Weekday;

export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** How many days `b` lies after `a`; negative when it lies before. */
export const daysBetween = (a: LocalDate, b: LocalDate): number => dayNumberOf(b) - dayNumberOf(a);

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

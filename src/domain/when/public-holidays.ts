import type { LocalDate } from "#schema/identifiers.ts";
import { addDays } from "./day-number.ts";

type PublicHoliday =
  | "new-year"
  | "easter-sunday"
  | "easter-monday"
  | "kings-day"
  | "liberation-day"
  | "ascension-day"
  | "whit-sunday"
  | "whit-monday"
  | "christmas-day"
  | "boxing-day";

const FIXED: Record<string, PublicHoliday> = {
  "01-01": "new-year",
  "05-05": "liberation-day",
  "12-25": "christmas-day",
  "12-26": "boxing-day",
};

/** Days after Easter Sunday. */
const MOVING: readonly [number, PublicHoliday][] = [
  [0, "easter-sunday"],
  [1, "easter-monday"],
  [39, "ascension-day"],
  [49, "whit-sunday"],
  [50, "whit-monday"],
];

/** Easter Sunday in the Gregorian calendar. Source: the anonymous algorithm in Meeus, Astronomical Algorithms, 8. */
function easterOf(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)).toISOString().slice(0, 10);
}

/** King's Day is 27 April, or the day before when that is a Sunday. */
function kingsDayOf(year: number): LocalDate {
  const day = `${year}-04-27`;
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 0 ? addDays(day, -1) : day;
}

const known = new Map<string, Map<LocalDate, PublicHoliday>>();

/** A year is worked out once: a build asks for every day of some hundred schedules. */
function holidaysOfYear(year: string): Map<LocalDate, PublicHoliday> {
  const easter = easterOf(Number(year));
  const found = new Map<LocalDate, PublicHoliday>([
    ...MOVING.map(([days, holiday]) => [addDays(easter, days), holiday] as const),
    [kingsDayOf(Number(year)), "kings-day"],
    ...Object.entries(FIXED).map(([day, holiday]) => [`${year}-${day}`, holiday] as const),
  ]);
  known.set(year, found);
  return found;
}

/**
 * The public holiday on a date, on which nobody should rely on a rhythm. Source: Rijksoverheid, "Officiële
 * feestdagen", without Good Friday, on which most things go on.
 */
export function publicHolidayOn(date: LocalDate): PublicHoliday | undefined {
  const year = date.slice(0, 4);
  return (known.get(year) ?? holidaysOfYear(year)).get(date);
}

import type { LocalDate } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";
import type { Remark, Reading } from "#import/words/remark.ts";
import { take, takeBefore, type Unread } from "./unread-text.ts";
import { monthNumber, readMonths } from "./read-months.ts";
import { aboutTime } from "#import/words/about-time.ts";
import {
  DATE,
  DAYS_OF_ONE_MONTH,
  BEFORE_EXCEPTION,
  BEFORE_START,
  BEFORE_END,
} from "#import/words/time-phrases.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";

export interface SaidDates {
  /** Single days on which it happens. */
  dates: LocalDate[];
  /** "start 7-4-2026": the first time, or of a course every new group. */
  starts: LocalDate[];
  until?: LocalDate;
  /** "niet op 25-12": days on which it does not take place. */
  except: LocalDate[];
  /** 1-12: only in these months. */
  months: number[];
}

/** What is known when a year is missing: the day on which the sheet was checked, and the days it happens. */
export interface DateContext {
  near: LocalDate;
  days: readonly Weekday[];
  /** The date ends a series: its last day need not be one on which it is. */
  bound?: boolean;
  /** Whether "10-12" may be the tenth of December; default true. */
  bareDates?: boolean;
}

interface Found {
  at: number;
  end: number;
  year?: number;
  month: number;
  day: number;
  lastDay?: number;
}

/**
 * Takes what it understands out of the text. Dates, first days and months in a text: "6 avonden, start
 * 23-4-2026", "25 mei, 22 juni 2025", "mei t/m sept".
 */
export function readDates(unread: Unread, context: DateContext): Reading<SaidDates> {
  const remarks: Remark[] = [];
  const value: SaidDates = { dates: [], starts: [], except: [], months: [] };
  const found: Found[] = [];
  unread.rest = inFull(unread.rest);
  const source = unread.rest;
  take(unread, DATE, (match) => {
    const previous = found.at(-1)?.end;
    const listed =
      previous !== undefined && /^\s*(,|;|en|\+|&|\/)\s*$/.test(source.slice(previous, match.index));
    const one = fields(match, isBareDate(match, source, listed || (context.bareDates ?? true)));
    if (!one) return false;
    found.push(one);
    return undefined;
  });
  shareYears(found);

  let said: DateRole = "on";
  for (const [index, one] of found.entries()) {
    const before = source.slice(found[index - 1]?.end ?? 0, one.at).trimEnd();
    if (!LISTED.test(before) || said === "until") said = roleAfter(before);
    if (said !== "on") takeBefore(unread, one.at, WORDS_BEFORE[said]);
    const bound = context.bound || said === "until";
    const dates = resolve(one, { ...context, bound }, remarks, source.slice(one.at, one.end).trim());
    const [date] = dates;
    if (!date) continue;
    if (said === "except") value.except.push(...dates);
    else if (said === "start") value.starts.push(...dates);
    else if (said === "until" && index > 0 && value.dates.length === 1) range(value, date);
    else if (said === "until") value.until = date;
    else value.dates.push(...dates);
  }
  take(
    unread,
    /\b(start(data|datum|t)?|begint|nieuwe groep|volgende groep|vanaf)\b:?/,
    () => found.length > 0,
  );
  value.months = readMonths(unread);
  return { value, remarks };
}

type DateRole = "on" | "start" | "until" | "except";
const WORDS_BEFORE = { except: BEFORE_EXCEPTION, start: BEFORE_START, until: BEFORE_END } as const;
/** Nothing but this between two dates: they are of one kind. */
const LISTED = /^\s*(en|,|\/|\+|&|;)\s*$/;

/** What the words before a date say it is. */
function roleAfter(before: string): DateRole {
  const role = (["except", "start", "until"] as const).find((one) => WORDS_BEFORE[one].test(before));
  return role ?? "on";
}

/** "25-4" without a year is a date, unless it may be a time ("10-12") and nothing says that a date follows. */
function isBareDate(match: RegExpMatchArray, source: string, bare: boolean): boolean {
  const [day, month] = [Number(match[11]), Number(match[13])];
  if (match[12] === "." || month > 12) return false;
  const before = source.slice(0, match.index).trimEnd();
  return bare || day > 24 || BEFORE_START.test(before) || /\b(op|datum|data|d\.d\.)$/.test(before);
}

/** "7, 14 en 21 mei 2026" -> "7 mei 2026, 14 mei 2026 en 21 mei 2026": one month for a list of days. */
function inFull(text: string): string {
  return text.replace(DAYS_OF_ONE_MONTH, (_, first: string, last: string, month: string, year = "") => {
    const days = [...first.matchAll(/\d{1,2}/g)].map(([day]) => day);
    return [...days, last].map((day) => `${day} ${month}${year}`).join(", ");
  });
}

function fields(match: RegExpMatchArray, plausible: boolean): Found | undefined {
  const place = { at: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const number = (group: number) => (match[group] === undefined ? undefined : Number(match[group]));
  const year = (group: number) => {
    const written = number(group);
    return written === undefined ? undefined : written < 100 ? 2000 + written : written;
  };
  const make = (day?: number, month?: number, written?: number, lastDay?: number): Found | undefined => {
    if (day === undefined || month === undefined || month < 1) return undefined;
    return { ...place, day, month, ...(written ? { year: written } : {}), ...(lastDay ? { lastDay } : {}) };
  };
  if (match[1]) return make(number(3), number(2), year(1));
  if (match[6]) return make(number(4), monthNumber(match[6]), year(7), number(5));
  if (match[9]) return make(number(8), monthNumber(match[9]), year(10));
  if (match[14] === undefined && !plausible) return undefined;
  return make(number(11), number(13), year(14));
}

/** "25 mei, 22 juni, 20 juli 2025": a year at the end holds for the dates before it. */
function shareYears(found: Found[]): void {
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

function resolve(one: Found, context: DateContext, remarks: Remark[], text: string): LocalDate[] {
  let { day, month } = one;
  if (month > 12 && day <= 12 && one.year && one.lastDay === undefined && !/^\d{4}/.test(text)) {
    [day, month] = [month, day];
    remarks.push(aboutTime.monthFirst(text));
  }
  const around = Number(context.near.slice(0, 4));
  const years = one.year ? [one.year] : [around, around + 1, around - 1];
  const options = years.flatMap((year) => calendarDate(year, month, day) ?? []);
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
      remarks.push(aboutTime.dateWithoutYear(text));
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
  if (one.lastDay === undefined || one.lastDay <= one.day) return [chosen];
  const length = one.lastDay - one.day + 1;
  return Array.from(
    { length },
    (_, step) => calendarDate(Number(chosen.slice(0, 4)), month, one.day + step) ?? [],
  ).flat();
}

function range(value: SaidDates, last: LocalDate): void {
  const first = value.dates.pop() as LocalDate;
  value.starts.push(first);
  value.until = last;
}

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

/** Excel counts days from 30 December 1899; whole numbers between 2000 and 2100 only. */
export function dateOfSerial(serial: number): LocalDate | undefined {
  if (serial < 36_526 || serial > 73_050) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function weekdayOfDate(date: LocalDate): Weekday {
  return WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] as Weekday;
}

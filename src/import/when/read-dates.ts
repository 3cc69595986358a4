import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Remark, Reading } from "#import/words/remark.ts";
import { aboutTime } from "#import/words/about-time.ts";
import {
  calendarDate,
  datesWithoutYear,
  daysOfSpan,
  endOfMonthBehind,
  weekdayOfDate,
} from "./calendar-date.ts";
import { shareYears, type DateContext, type FoundDate } from "./found-date.ts";
import { take, takeBefore, type Unread } from "./unread-text.ts";
import { DAY_WORDS, MONTH_WORDS, SEASONS } from "#import/words/calendar-words.ts";
import {
  DATE,
  LAST_MONTH,
  MONTHS,
  MONTHS_WITHOUT,
  WITHOUT,
  DAYS_OF_ONE_MONTH,
  DAY_OF_DATE,
  BEFORE_EXCEPTION,
  BEFORE_START,
  BEFORE_END,
  LIST_WITH_YEAR,
  ONWARDS,
  SEASON_EXPLAINED,
} from "#import/words/time-phrases.ts";

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

/**
 * Takes what it understands out of the text. Dates, first days and months in a text: "6 avonden, start
 * 23-4-2026", "25 mei, 22 juni 2025", "mei t/m sept".
 */
export function readDates(unread: Unread, context: DateContext): Reading<SaidDates> {
  const remarks: Remark[] = [];
  const value: SaidDates = { dates: [], starts: [], except: [], months: [] };
  const found: FoundDate[] = [];
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
    const previous = found[index - 1];
    const behind = previous?.end ?? 0;
    const [before, day] = withoutDay(source.slice(behind, one.at));
    if (!LISTED.test(before) || said === "until")
      said = previous && found.length === 2 && DASH.test(before) ? "until" : roleAfter(before);
    if (said === "until" || said === "except") takeBefore(unread, one.at, DAY_OF_DATE);
    if (said === "until" && previous && isOtherDay(source, previous, day))
      takeBefore(unread, previous.at, DAY_OF_DATE);
    if (said !== "on") takeBefore(unread, behind + before.length, WORDS_BEFORE[said]);
    const isEnd = said === "until" || (said === "start" && ONWARDS.test(before));
    const bound = context.bound || isEnd || beginsSpan(source, found, index);
    const dates = resolveDate(one, { ...context, bound }, remarks, source.slice(one.at, one.end).trim());
    const [date] = dates;
    if (!date) continue;
    if (said === "except") value.except.push(...dates);
    else if (said === "start") value.starts.push(...dates);
    else if (said === "until" && index > 0 && value.dates.length === 1)
      [value.starts, value.dates, value.until] = [[...value.starts, ...value.dates], [], date];
    else if (said === "until") value.until = date;
    else value.dates.push(...dates);
  }
  take(
    unread,
    /\b(start(data|datum|t)?|begint|nieuwe groep|volgende groep|vanaf)\b:?/,
    () => found.length > 0,
  );
  takeLastMonth(unread, value);
  value.months = readMonths(unread);
  return { value, remarks };
}

/** "vanaf 31 augustus 2026 t/m mei": until the end of the first May behind it, and not only in May. */
function takeLastMonth(unread: Unread, value: SaidDates): void {
  const [first, ...others] = value.starts;
  if (!first || others.length > 0 || value.until) return;
  take(unread, LAST_MONTH, ([, word = "", year]) => {
    value.until = endOfMonthBehind(first, monthNumber(word), year ? Number(year) : undefined);
  });
}

type DateRole = "on" | "start" | "until" | "except";
const WORDS_BEFORE = { except: BEFORE_EXCEPTION, start: BEFORE_START, until: BEFORE_END } as const;
/** Nothing but this between two dates: they are of one kind. */
const LISTED = /^\s*(en|,|\/|\+|&|;)\s*$/;

/** Between two dates and no more: from the one to the other. A row of dashes makes a list. */
const DASH = /^\s*[-–]\s*$/;

/** What stands before a date, and apart the name of its day: that is no day of the week on which it comes back. */
function withoutDay(text: string): [before: string, day?: string] {
  const match = DAY_OF_DATE.exec(text.trimEnd());
  return match?.[1] ? [text.slice(0, match.index).trimEnd(), match[1]] : [text.trimEnd()];
}

/** Two ends that are called by different days are no weekly moment: "maandag 5 juli t/m vrijdag 9 juli". */
function isOtherDay(source: string, first: FoundDate, lastDay: string | undefined): boolean {
  const [, day] = withoutDay(source.slice(0, first.at));
  return day !== undefined && (lastDay === undefined || dayOfWord(day) !== dayOfWord(lastDay));
}
/** What follows says until when: it need not be on that very day. */
function beginsSpan(source: string, found: readonly FoundDate[], index: number): boolean {
  const [one, next] = [found[index], found[index + 1]];
  if (!one || !next) return false;
  const [between] = withoutDay(source.slice(one.end, next.at));
  return BEFORE_END.test(between) || (found.length === 2 && DASH.test(between));
}
const dayOfWord = (word: string) => WEEKDAYS.find((day) => DAY_WORDS[day].includes(word));

/** What the words before a date say it is. */
function roleAfter(before: string): DateRole {
  const role = (["except", "start", "until"] as const).find((one) => WORDS_BEFORE[one].test(before));
  return role ?? "on";
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** "april t/m oktober", "sept-mei", "april en mei", "in de zomer": month numbers in the order of the season. */
function readMonths(unread: Unread): number[] {
  const months = new Set<number>();
  const without = new Set<number>();
  const source = unread.rest;
  const of = (match: RegExpMatchArray) => {
    if (!MONTHS_WITHOUT.test(source.slice(0, match.index))) return months;
    takeBefore(unread, match.index ?? 0, WITHOUT);
    return without;
  };
  if (!SEASON_EXPLAINED.test(source))
    for (const [pattern, numbers] of SEASONS)
      take(unread, pattern, (match) => numbers.forEach((month) => of(match).add(month)));
  take(unread, MONTHS, (match) => {
    const from = monthNumber(match[1] ?? "");
    const to = match[2] ? monthNumber(match[2]) : from;
    // "t/m mei", of which nobody says since when, is not in May alone.
    if (!match[2] && BEFORE_END.test(source.slice(0, match.index))) return false;
    const found = of(match);
    for (let month = from; ; month = (month % 12) + 1) {
      found.add(month);
      if (month === to) break;
    }
    return undefined;
  });
  const held = months.size > 0 ? [...months] : without.size > 0 ? ALL_MONTHS : [];
  const left = held.filter((month) => !without.has(month));
  return left.length === 12 ? [] : left;
}

export function monthNumber(word: string): number {
  return MONTH_WORDS.findIndex((words) => words.includes(word)) + 1;
}

/** "25-4" without a year is a date, unless it may be a time ("10-12") and nothing says that a date follows. */
function isBareDate(match: RegExpMatchArray, source: string, bare: boolean): boolean {
  const [day, month] = [Number(match[11]), Number(match[13])];
  if (match[12] === "." || month > 12) return false;
  const before = source.slice(0, match.index).trimEnd();
  return (
    bare ||
    day > 24 ||
    LIST_WITH_YEAR.test(source.slice(match.index)) ||
    BEFORE_START.test(before) ||
    /\b(op|datum|data|d\.d\.)$/.test(before)
  );
}

/** "7, 14 en 21 mei 2026" -> "7 mei 2026, 14 mei 2026 en 21 mei 2026": one month for a list of days. */
function inFull(text: string): string {
  return text.replace(DAYS_OF_ONE_MONTH, (_, first: string, last: string, month: string, year = "") => {
    const days = [...first.matchAll(/\d{1,2}/g)].map(([day]) => day);
    return [...days, last].map((day) => `${day} ${month}${year}`).join(", ");
  });
}

function fields(match: RegExpMatchArray, plausible: boolean): FoundDate | undefined {
  const place = { at: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const number = (group: number) => (match[group] === undefined ? undefined : Number(match[group]));
  const year = (group: number) => {
    const written = number(group);
    return written === undefined ? undefined : written < 100 ? 2000 + written : written;
  };
  const make = (day?: number, month?: number, written?: number, lastDay?: number): FoundDate | undefined => {
    if (day === undefined || month === undefined || month < 1) return undefined;
    return { ...place, day, month, ...(written ? { year: written } : {}), ...(lastDay ? { lastDay } : {}) };
  };
  if (match[1]) return make(number(3), number(2), year(1));
  if (match[6]) return make(number(4), monthNumber(match[6]), year(7), number(5));
  if (match[9]) return make(number(8), monthNumber(match[9]), year(10));
  if (match[14] === undefined && !plausible) return undefined;
  return make(number(11), number(13), year(14));
}

/** The days that are meant. Without a year the first that comes, unless the row says when it is; that is asked. */
function resolveDate(one: FoundDate, context: DateContext, remarks: Remark[], text: string): LocalDate[] {
  let { day, month } = one;
  if (month > 12 && day <= 12 && one.year && one.lastDay === undefined && !/^\d{4}/.test(text)) {
    [day, month] = [month, day];
    remarks.push(aboutTime.monthFirst(text));
  }
  const options = one.year
    ? [calendarDate(one.year, month, day) ?? []].flat()
    : datesWithoutYear(month, day, context);
  const { within, days } = context;
  const inside = within && options.find((date) => date >= within.from && date <= within.until);
  const isKnown = one.year !== undefined || inside !== undefined;
  const first = isKnown
    ? (inside ?? options[0])
    : options.find((date) => days.length === 0 || days.includes(weekdayOfDate(date)));
  const chosen = (one.year ? options[0] : first) ?? options[0];
  if (!chosen) {
    remarks.push(aboutTime.dateInvalid(text));
    return [];
  }
  if (!isKnown) {
    if (first === undefined || days.length === 0) {
      remarks.push(aboutTime.dateWithoutYear(chosen.slice(0, 4)));
      if (first === undefined) return [];
    }
  } else if (
    !context.bound &&
    days.length > 0 &&
    one.lastDay === undefined &&
    !days.includes(weekdayOfDate(chosen))
  ) {
    remarks.push(aboutTime.dateNotOnDay(text));
  }
  return daysOfSpan(chosen, one);
}

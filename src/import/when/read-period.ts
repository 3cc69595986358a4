import { plain } from "#domain/plain.ts";
import { MONTH_WORDS } from "#import/words/calendar-words.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import {
  MONTHS,
  MONTH_YEARS,
  PERIOD_NAMES,
  SEASON_YEARS,
  SHORT_SEASON,
  YEAR_ALONE,
} from "#import/words/time-phrases.ts";
import { calendarDate, lastDayOfMonth } from "./calendar-date.ts";
import { monthNumber, readDates } from "./read-dates.ts";
import { leftover, take, unreadText, type Unread } from "./unread-text.ts";

/** Between which days the dates are that stand in it. */
interface Period {
  from: LocalDate;
  until: LocalDate;
  /** It says those days, or the months they begin and end: what is in it happens between them. */
  bounds?: true;
  /** The one month that it is. */
  month?: number;
}

/** A season runs from August: school, sport and theatre begin after the summer. */
const SEASON_FROM = 8;

const whole = (first: number, last: number): Period => ({ from: `${first}-01-01`, until: `${last}-12-31` });
const season = (first: number): Period => ({
  from: `${first}-0${SEASON_FROM}-01`,
  until: lastDayOfMonth(first + 1, SEASON_FROM - 1),
});

/** "2025", "seizoen 2025-2026", "september 2026", "1-9-2026 t/m 30-11-2026". Nothing when no year is said. */
export const readPeriod = (text: string): Period | undefined => takePeriod(unreadText(text));

/** The same, and takes the years out of the text, with the words that only name a period. */
export function takePeriod(unread: Unread): Period | undefined {
  const dates = readDates({ rest: unread.rest }, { near: "2000-01-01", days: [] });
  const [first] = [...(dates.value?.starts ?? []), ...(dates.value?.dates ?? [])];
  const last = dates.value?.until;
  if (dates.remarks.length === 0 && first && last) return { from: first, until: last };
  if (first || last) return undefined;
  const months = takeMonths(unread);
  if (months) return months;
  const wide = takeSeason(unread) ?? takeYear(unread);
  const month = monthIn(unread.rest);
  return wide && month ? monthOf(wide, month) : wide;
}

/** The one month that is named. */
function monthIn(said: string): number | undefined {
  const [, first, last] = MONTHS.exec(said) ?? [];
  return first && !last ? monthNumber(first) : undefined;
}

/** That month of a year or a season: "2026-2027, januari". */
function monthOf({ from, until }: Period, month: number): Period {
  const starts = [from, until].flatMap((day) => calendarDate(Number(day.slice(0, 4)), month, 1) ?? []);
  const first = starts.find((day) => day >= from && day <= until) ?? from;
  return { from: first, until: lastDayOfMonth(Number(first.slice(0, 4)), month), month };
}

/** The period that a short line names, and hardly more, as it is written in a cell: "Jaarprogramma 2027" is "2027". */
export function periodNamed(text: string, mostBeside = MOST_WORDS_BESIDE): string | undefined {
  const unread = unreadText(text);
  const period = takePeriod(unread);
  if (!period) return undefined;
  take(unread, PERIOD_NAMES);
  take(unread, MONTHS);
  const left = leftover(unread);
  const beside = left.split(" ").filter(Boolean).length;
  if (/\d/.test(left) || beside > mostBeside) return undefined;
  const { from, until, month, bounds } = period;
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)];
  if (bounds) return `${from} t/m ${until}`;
  if (month) return `${MONTH_WORDS[month - 1]?.[0] ?? ""} ${first}`;
  return first === last ? first : `${first}-${last}`;
}
const MOST_WORDS_BESIDE = 3;

function takeSeason(unread: Unread): Period | undefined {
  let found: Period | undefined;
  for (const pattern of [SEASON_YEARS, SHORT_SEASON])
    take(unread, pattern, ([, from = "", until = ""]) => {
      const first = 2000 + (Number(from) % 100);
      if (found || Number(until) % 100 !== (first + 1) % 100) return false;
      found = season(first);
      return undefined;
    });
  return found;
}

function takeMonths(unread: Unread): Period | undefined {
  const match = MONTH_YEARS.exec(unread.rest);
  if (!match) return undefined;
  const [, start = "", startYear, end, endYear] = match;
  const until = Number(endYear ?? startYear);
  const [first, last] = [monthNumber(start), monthNumber(end ?? start)];
  if (!until || (startYear && endYear === undefined && end)) return undefined;
  const from = Number(startYear ?? (first <= last ? until : until - 1));
  const begin = calendarDate(from, first, 1);
  // The months are left for whoever reads months.
  take(unread, YEAR_ALONE);
  return begin === undefined
    ? undefined
    : {
        from: begin,
        until: lastDayOfMonth(until, last),
        ...(from === until && first === last ? { month: first } : { bounds: true as const }),
      };
}

function takeYear(unread: Unread): Period | undefined {
  const years = [...unread.rest.matchAll(new RegExp(YEAR_ALONE.source, "g"))].map(([year]) => Number(year));
  const [year] = years;
  if (year === undefined || new Set(years).size > 1) return undefined;
  take(unread, YEAR_ALONE);
  return whole(year, year);
}

/** A day of the month alone, "9" or "di 9", in the one month of its row: written in full. */
export function inMonthOf(period: string, date: string): string | undefined {
  const { month = monthIn(plain(period)), from } = readPeriod(period) ?? {};
  const [, weekday = "", day] = /^(\p{L}{2,9}\.? )?(\d{1,2})(?:e|ste|de)?$/u.exec(plain(date).trim()) ?? [];
  if (!month || !day) return undefined;
  const year = from ? ` ${from.slice(0, 4)}` : "";
  return `${weekday}${day} ${MONTH_WORDS[month - 1]?.[0] ?? ""}${year}`;
}

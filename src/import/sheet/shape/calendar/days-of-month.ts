import { plain } from "#domain/plain.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { periodNamed } from "#import/when/read-period.ts";
import { DAY_WORDS, MONTH_WORDS } from "#import/words/calendar-words.ts";

/** A text of a calendar, on the day that stands beside, above or before it. */
export interface CalendarEntry {
  line: number;
  /** The year or the season it is of, as far as somebody says it. */
  period: string;
  date: string;
  text: string;
  /** What stands above its column, where more than one column is of the same days. */
  label: string;
  /** What else stands on the same day, in columns of their own. */
  told?: { field: CalendarField; text: string }[];
}
export type CalendarField = "time" | "venue" | "audience" | "description";

export interface NamedMonth {
  /** 1 is January. */
  month: number;
  year: string;
}

const words = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join("|");
const DAY = words(Object.values(DAY_WORDS));
export const MONTH = words(MONTH_WORDS);

export const monthNumberOf = (word: string): number =>
  MONTH_WORDS.findIndex((all) => all.includes(plain(word).replace(/\.$/, ""))) + 1;
export const monthWord = (month: number): string => MONTH_WORDS[(month + 11) % 12]?.[0] ?? "";

/** "oktober", "Okt. 2026", "Programma oktober 2026": a month and hardly a word more. */
export function monthNamed(text: string): NamedMonth | undefined {
  if (text.length > 60) return undefined;
  if (labelKind(text) === "month") {
    const month = monthNumberOf(plain(text).replace(/[^a-z]/g, ""));
    return month > 0 ? { month, year: "" } : undefined;
  }
  const [, name = "", year = ""] = /^(\p{L}+) (\d{4})$/u.exec(periodNamed(text) ?? "") ?? [];
  const month = monthNumberOf(name);
  return month > 0 ? { month, year } : undefined;
}

/** "2026", "Jaarkalender 2026 - 2027": the year of what has no year of its own. */
export function yearNamed(text: string): string | undefined {
  const period = text.length <= 80 ? periodNamed(text, 6) : undefined;
  return period !== undefined && /^\d{4}(?:-\d{4})?$/.test(period) ? period : undefined;
}

interface NumberedCell {
  day: number;
  weekday: string;
  month: number;
  rest: string;
}

const NUMBERED = new RegExp(
  `^(?:(${DAY})\\.?,? )?(\\d{1,2})(?:e|ste|de|\\.|:)?(?: (${MONTH})\\b\\.?)?(?: (${DAY})\\b\\.?)?(?=\\s|$|[-–:])[\\s:–-]{0,5}`,
  "iu",
);
const GOES_ON_AS_TIME = /^(?:(?:uur|u|h|jaar|km|x|pers)\b|\d|[.:/])/i;

/** "9 Ledenvergadering", "di 11", "1 okt" and what stands behind it: the number of a day before a text, or alone. */
export function numberedCell(cell: string): NumberedCell | undefined {
  const text = cell.slice(0, 2000).trim();
  const [whole, before = "", number = "", month = "", behind = ""] = NUMBERED.exec(text) ?? [];
  const day = Number(number);
  const rest = text.slice(whole?.length ?? 0).trim();
  if (whole === undefined || day < 1 || day > 31) return undefined;
  if (!whole.includes("\n") && GOES_ON_AS_TIME.test(rest)) return undefined;
  return { day, weekday: before || behind, month: month ? monthNumberOf(month) : 0, rest };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day so many days later, in a year that is no leap year unless it says so. */
export function laterDay(
  day: number,
  month: number,
  days: number,
  year = "",
): { day: number; month: number } {
  const isLeap = /^\d{4}$/.test(year) && Number(year) % 4 === 0;
  const length = (LENGTHS[month - 1] ?? 31) + (isLeap && month === 2 ? 1 : 0);
  return day + days > length
    ? { day: day + days - length, month: (month % 12) + 1 }
    : { day: day + days, month };
}

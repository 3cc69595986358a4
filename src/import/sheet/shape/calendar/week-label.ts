import { laterDay, MONTH, monthNumberOf } from "./days-of-month.ts";

export interface CalendarDay {
  day: number;
  /** 1 is January. */
  month: number;
}

/** The days of a week, as a line says them. */
export interface WeekLabel {
  from: CalendarDay;
  until: CalendarDay;
  text: string;
}

const WEEK = new RegExp(
  `(?<!\\d)(\\d{1,2}) ?(${MONTH})?\\.? ?(?:-|–|t\\/m|tot|tot en met) ?(\\d{1,2}) ?(${MONTH})\\b`,
  "iu",
);

const IN_FIGURES =
  /(?<!\d)(\d{1,2})[-/.](\d{1,2})(?:[-/.]\d{2,4})? ?(?:-|–|t\/m|tot|tot en met) ?(\d{1,2})[-/.](\d{1,2})(?!\d)/;

/** "31 aug - 6 sept", "5-11 sept": from which day until which a week is. */
export function weekLabel(cell: string): WeekLabel | undefined {
  const figures = cell.length <= 60 ? IN_FIGURES.exec(cell) : null;
  if (figures) {
    const [text, ...numbers] = figures;
    const [from = 0, begun = 0, until = 0, month = 0] = numbers.map(Number);
    return begun >= 1 && begun <= 12 && month >= 1 && month <= 12
      ? { from: { day: from, month: begun }, until: { day: until, month }, text }
      : undefined;
  }
  const [text = "", first = "", firstMonth, last = "", lastMonth = ""] =
    cell.length <= 60 ? (WEEK.exec(cell) ?? []) : [];
  const month = monthNumberOf(lastMonth);
  if (month === 0) return undefined;
  const [from, until] = [Number(first), Number(last)];
  const before = from > until ? ((month + 10) % 12) + 1 : month;
  const begun = firstMonth ? monthNumberOf(firstMonth) : before;
  return { from: { day: from, month: begun }, until: { day: until, month }, text };
}

/** The day of a week with this number. */
export const dayOfWeek = (week: WeekLabel | undefined, day: number): CalendarDay | undefined =>
  week && { day, month: day >= week.from.day ? week.from.month : week.until.month };

const ONE_DAY = new RegExp(`^(\\d{1,2}) ?(?:[-/. ] ?(\\d{1,2})|(${MONTH})\\.?)(?:[-/. ]\\d{2,4})?$`, "iu");

/** The Mondays of a column that says of each week on which day it begins, 31-8 above 7-9 above 14-9. */
export function mondaysIn(cells: readonly string[]): Map<string, WeekLabel> {
  const days = cells.flatMap((cell) => {
    const [text = "", day = "", figure, word = ""] = ONE_DAY.exec(cell.trim()) ?? [];
    const month = figure ? Number(figure) : monthNumberOf(word);
    return month >= 1 && month <= 12 ? [{ text, day: Number(day), month }] : [];
  });
  const isNext = days.filter((one, at) => {
    const before = days[at - 1];
    return before !== undefined && laterDay(before.day, before.month, 7).day === one.day;
  });
  if (isNext.length < 2 || isNext.length < (days.length - 1) * MOST) return new Map();
  return new Map(
    days.map(({ text, day, month }) => [
      text,
      { from: { day, month }, until: laterDay(day, month, 6), text: `week van ${text}` },
    ]),
  );
}
const MOST = 0.7;

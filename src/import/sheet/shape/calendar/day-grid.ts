import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { readDays } from "#import/when/read-days.ts";
import { unreadText } from "#import/when/unread-text.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import {
  laterDay,
  monthNamed,
  monthWord,
  numberedCell,
  yearNamed,
  type CalendarEntry,
  type NamedMonth,
} from "./days-of-month.ts";
import { dayOfWeek, mondaysIn, weekLabel, type CalendarDay, type WeekLabel } from "./week-label.ts";

interface DayColumn {
  column: number;
  label: string;
  /** 0 is Monday; none: more days than one. */
  index: number | undefined;
}

const ENOUGH_DAYS = 3;
const MOST_LINES = 400;
/** The number of the week, and from when until when it is. */
const MOST_BESIDE = 2;
const MOST = 0.6;
const WHOLE_WEEK = /^(?:de )?(?:ge)?hele week ?:? ?/i;

/**
 * Weeks below each other and days across, each cell with the number of its day: in a line above the texts, or before them.
 * Which month it is stands above the days, or as "31 aug - 6 sept" beside each week.
 */
export function dayGrid(lines: readonly GridLine[]): { entries: CalendarEntry[]; from: number } | undefined {
  const first = lines.findIndex((line) => daysAcross(line).length >= ENOUGH_DAYS);
  if (first < 0 || first > 30 || lines.length > MOST_LINES) return undefined;
  const entries: CalendarEntry[] = [];
  const mondays = mondaysIn(lines.slice(first).flatMap(({ cells }) => cells.slice(0, 2)));
  const grid = createGrid(lines.slice(0, first).flatMap(textsOf), mondays);
  for (const line of lines.slice(first)) entries.push(...grid.take(line));
  return entries.length >= 2 && grid.isCalendar(entries.length) ? { entries, from: first } : undefined;
}

/** A line of days, with at most the names of the columns of weeks before them. */
function daysAcross({ cells }: GridLine): DayColumn[] {
  const days = cells.flatMap((cell, column) =>
    cell.length <= 40 && labelKind(cell) === "day"
      ? [{ column, label: cell.trim(), index: weekdayOf(cell) }]
      : [],
  );
  return days.length >= cells.filter(isFilled).length - MOST_BESIDE ? days : [];
}

function weekdayOf(cell: string): number | undefined {
  const days = readDays(unreadText(cell)).value?.days ?? [];
  return days[0] && days.length === 1 ? WEEKDAYS.indexOf(days[0]) : undefined;
}

/** Reads the lines one by one, and remembers which month and which week it is in. */
function createGrid(above: readonly string[], mondays: ReadonlyMap<string, WeekLabel>) {
  let named: NamedMonth | undefined = above.map(monthNamed).findLast(Boolean);
  let year = above.map(yearNamed).findLast(Boolean) ?? "";
  let axis: DayColumn[] = [];
  let week: WeekLabel | undefined;
  let days = new Map<number, CalendarDay>();
  let isBegun = false;
  let [numbered, others] = [0, 0];

  const isHead = (line: GridLine): boolean => {
    const across = daysAcross(line);
    const [text = "", ...more] = textsOf(line);
    const month = more.length === 0 ? monthNamed(text) : undefined;
    const years = more.length === 0 ? yearNamed(text) : undefined;
    if (across.length >= ENOUGH_DAYS) axis = across;
    else if (month) [named, days, week, isBegun] = [month, new Map<number, CalendarDay>(), undefined, false];
    else if (years) year = years;
    return across.length >= ENOUGH_DAYS || month !== undefined || years !== undefined;
  };

  return {
    isCalendar: (texts: number): boolean => numbered >= 2 && others <= (numbered + texts) * (1 - MOST),
    take(line: GridLine): CalendarEntry[] {
      if (isHead(line)) return [];
      const side = line.cells.filter((_, at) => at < 2 || !axis.some(({ column }) => column === at));
      const label = side.map((cell) => weekLabel(cell) ?? mondays.get(cell.trim())).find(Boolean);
      const numbers = numbersOf(line, axis);
      if (label ?? numbers.size > 0) {
        week = label;
        numbered += 1;
        days = label ? inWeek(label, numbers, axis, year) : inMonth(named, numbers, isBegun);
        isBegun = true;
      } else if (days.size === 0) others += 1;
      return axis.flatMap((column) => {
        const entry = entryIn(line.cells[column.column] ?? "", column, days.get(column.column), week);
        return entry ? [{ line: line.line, period: named?.year || year, label: "", ...entry }] : [];
      });
    },
  };
}

/** A text on the day of its column, or on the one that it begins with; of a whole week on all of its days. */
function entryIn(
  cell: string,
  { index, label }: DayColumn,
  day: CalendarDay | undefined,
  week: WeekLabel | undefined,
): { date: string; text: string } | undefined {
  const own = numberedCell(cell);
  const isNumbered = own !== undefined && (own.weekday !== "" || own.day === day?.day);
  const text = isNumbered ? own.rest : cell.trim();
  if (!/\p{L}{2}/u.test(text)) return undefined;
  const at = own?.weekday ? (dayOfWeek(week, own.day) ?? day) : day;
  const weekday = own?.weekday || (index === undefined ? "" : label);
  if (at) return { date: `${weekday} ${at.day} ${monthWord(at.month)}`.trim(), text };
  const isOfWeek = WHOLE_WEEK.test(text);
  return week && { date: isOfWeek ? week.text : `${label} ${week.text}`, text: text.replace(WHOLE_WEEK, "") };
}

/** The numbers of a line by column, where they are as many days apart as their days of the week are. */
function numbersOf({ cells }: GridLine, axis: readonly DayColumn[]): Map<number, number> {
  const found = axis.flatMap(({ column, index }) => {
    const numbered = numberedCell(cells[column] ?? "");
    return numbered && !numbered.weekday && index !== undefined ? [{ column, index, day: numbered.day }] : [];
  });
  const fits = found.filter(({ day, index }) =>
    found.some((one) => one.index !== index && areApart(one.day - day, one.index - index)),
  );
  const isLast =
    found.length === 1 && cells.filter(isFilled).length === 1 && cells.every((cell) => cell.length < 3);
  return isLast || (fits.length >= 2 && fits.length >= found.length * MOST)
    ? new Map(found.map(({ column, day }) => [column, day]))
    : new Map<number, number>();
}

/** As many days as weekdays, also over the end of a month. */
const areApart = (days: number, weekdays: number): boolean =>
  days === weekdays ||
  (Math.sign(days) === -Math.sign(weekdays) && [28, 29, 30, 31].includes(Math.abs(days - weekdays)));

function inWeek(
  week: WeekLabel,
  numbers: ReadonlyMap<number, number>,
  axis: readonly DayColumn[],
  year: string,
): Map<number, CalendarDay> {
  const { from, until } = week;
  const isWhole = laterDay(from.day, from.month, 6, year).day === until.day;
  return new Map(
    axis.flatMap(({ column, index }) => {
      const day = numbers.get(column);
      const counted =
        isWhole && index !== undefined ? laterDay(from.day, from.month, index, year) : undefined;
      const at = day === undefined ? counted : dayOfWeek(week, day);
      return at ? [[column, at] as const] : [];
    }),
  );
}

/** Before its first day stand the last of the month before, and behind its last the first of the next: they are of neither. */
function inMonth(
  named: NamedMonth | undefined,
  numbers: ReadonlyMap<number, number>,
  isBegun: boolean,
): Map<number, CalendarDay> {
  const hasFirst = [...numbers.values()].includes(1);
  const isOther = (day: number) => hasFirst && (isBegun ? day < 8 : day > 20);
  return new Map(
    [...numbers].flatMap(([column, day]) =>
      named && !isOther(day) ? [[column, { day, month: named.month }] as const] : [],
    ),
  );
}

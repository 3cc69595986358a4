import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Weekday } from "#schema/schedule.ts";
import { plain } from "#domain/plain.ts";
import type { Answer } from "#import/ask/answers.ts";
import { weekdayOfDate } from "#import/when/calendar-date.ts";
import { readDays } from "#import/when/read-days.ts";
import { readMoment } from "#import/when/read-moment.ts";
import { DAY_WORDS } from "#import/words/calendar-words.ts";
import { DAY_HEADER, NUMBERED_DAY_HEADER } from "#import/words/columns/column-words.ts";
import { weekdayNumbers } from "#import/words/about-shape.ts";
import { FULL_DAY } from "#import/words/when-phrases.ts";
import { comparedHeader } from "./compared-header.ts";
import { fitHeader } from "./fit-header.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { takeColumn, type Column } from "./taken-column.ts";

/** "4", "1,3", "1 - 5": nothing but days of a week. */
const NUMBERS = /^[0-7](?: ?[,;/&+-] ?[0-7]){0,6}$/;
/** Which day 1 is: Monday (ISO 8601, and Sunday is 0 or 7), Sunday (as Excel counts), Tuesday (Monday is 0). */
const FIRST_DAYS: readonly Weekday[] = ["MO", "SU", "TU"];
const ENOUGH_ROWS = 2;
/** A key of a system below another, "moments.day": no day of a month stands there alone. */
const DAYS_OF_SYSTEM = /^[^\s._]+[._]\S+$/;

/** Days of the week as numbers. Which day 1 is follows from an answer or from the rows, and is else asked once. */
export function takeNumberedDays(
  columns: readonly Column[],
  rows: SheetTable["rows"],
  answers: Record<string, Record<string, Answer>> = {},
): void {
  if (columns.some(({ field }) => field === "days")) return;
  const all = columns.filter((one) => !one.field && !one.aside && holdsDays(one, columns, rows));
  const cellsOf = ({ index }: Column) =>
    rows.map((row) => ({ own: row.cells[index]?.trim() ?? "", row: row.cells, at: index }));
  const cells = all.flatMap(cellsOf);
  const told = all.map(({ name }) => firstDaySaid(answers[name] ?? {})).find(Boolean) ?? firstDayTold(cells);
  const first = told ?? "MO";
  const numbers = cells.flatMap(({ own }) => own.match(/\d/g) ?? []);
  const isSure = numbers.includes("0") && numbers.includes("7");
  for (const column of all) {
    takeColumn(column, "days", "header");
    column.says = (cell) => (NUMBERS.test(cell.trim()) ? inWords(cell, first) : cell);
    if (!told && !isSure) column.doubt = { ...weekdayNumbers, key: "1" };
  }
}

function holdsDays({ name, index }: Column, columns: readonly Column[], rows: SheetTable["rows"]): boolean {
  const header = comparedHeader(name);
  const filled = rows.map(({ cells }) => cells[index]?.trim() ?? "").filter(Boolean);
  if (filled.length < ENOUGH_ROWS || !filled.every((cell) => NUMBERS.test(cell))) return false;
  const [named] = fitHeader(name);
  if (NUMBERED_DAY_HEADER.test(header) || (named?.field === "days" && DAYS_OF_SYSTEM.test(name))) return true;
  // "Dag" beside a month or a date is a day of that month.
  const isOfMonth = columns.some(
    (one) => one.name !== name && /^(?:date|period|startDate)$/.test(fitHeader(one.name)[0]?.field ?? ""),
  );
  return DAY_HEADER.test(header) && !isOfMonth && new Set(filled).size > 1;
}

/** Any number of which somebody said the day tells which day 1 is. */
function firstDaySaid(answers: Record<string, Answer>): Weekday | undefined {
  for (const [number, answer] of Object.entries(answers)) {
    const [day] = typeof answer === "string" ? (readDays({ rest: plain(answer) }).value?.days ?? []) : [];
    if (day && /^[0-7]$/.test(number)) return WEEKDAYS[(WEEKDAYS.indexOf(day) + 8 - Number(number)) % 7];
  }
  return undefined;
}

/** The first day with which every row agrees that names its day, or has its date, in another cell. */
function firstDayTold(cells: readonly { own: string; row: readonly string[]; at: number }[]) {
  const evident = cells.flatMap(({ own, row, at }) => {
    const day = /^[0-7]$/.test(own) ? dayIn(row.filter((_, index) => index !== at)) : undefined;
    return day ? [{ number: Number(own), day }] : [];
  });
  if (evident.length < ENOUGH_ROWS) return undefined;
  return FIRST_DAYS.find((first) => evident.every(({ number, day }) => dayOf(number, first) === day));
}

function dayIn(cells: readonly string[]): Weekday | undefined {
  const days = new Set(
    cells.flatMap((cell) => {
      const moment =
        readMoment(cell) ?? (/^\d{4}-\d{2}-\d{2}$/.test(cell.trim()) ? { date: cell.trim() } : null);
      if (moment) return [weekdayOfDate(moment.date)];
      const said = plain(cell.slice(0, 400));
      return FULL_DAY.test(said) ? (readDays({ rest: said }).value?.days ?? []) : [];
    }),
  );
  const [only] = days;
  return days.size === 1 ? only : undefined;
}

const dayOf = (number: number, first: Weekday): Weekday =>
  WEEKDAYS[(WEEKDAYS.indexOf(first) + number + 6) % 7] as Weekday;

/** "1-3" is "maandag t/m woensdag"; anything else between two numbers makes a list. */
const inWords = (cell: string, first: Weekday): string =>
  cell
    .trim()
    .replace(/ ?[,;/&+] ?/g, ", ")
    .replace(/ ?- ?/g, " t/m ")
    .replace(/\d/g, (number) => DAY_WORDS[dayOf(Number(number), first)][0] ?? number);

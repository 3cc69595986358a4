import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { dayNumberOf } from "#domain/when/day-number.ts";
import { scanCell } from "#import/when/scan-schedule.ts";
import type { SheetField } from "#import/words/headers.ts";
import { SIGN_UP_UNTIL } from "#import/words/columns/column-words.ts";
import { signUpUntil } from "#import/words/about-taking-part.ts";
import { comparedHeader } from "./compared-header.ts";
import type { ValueKind } from "./column-profile.ts";
import { takeColumn, type Column } from "./taken-column.ts";

const NEARLY_ALL = 0.8;
const DAYS: ReadonlySet<string | undefined> = new Set(WEEKDAYS);
/** Of one thing the last day is no later than this many days after the first. */
const LONGEST = 7;
const LAST_HOUR = 24;
/** What says nothing of when something is on the day that its column is called after. */
const OF_NO_DAY: readonly ValueKind[] = ["price", "mail", "url", "phone", "postcode", "street"];
const SAYS_DATE: ReadonlySet<SheetField | undefined> = new Set(["date", "startDate", "endDate", "when"]);

/** Columns called after a day, or after the last day on which one signs up, hold what their cells are. */
export function settleNamedDates(columns: readonly Column[], rows: SheetTable["rows"]): void {
  takeDeadline(columns);
  const days = columns.filter(({ field, evidence }) => DAYS.has(field) && evidence === "header");
  // A price, a mailbox or a number of people says nothing of that day, and is asked about.
  for (const column of days) if (share(column, ...OF_NO_DAY) >= NEARLY_ALL) delete column.field;
  const areNumbers = days.every((column) => share(column, "number") >= NEARLY_ALL);
  if (areNumbers && days.some((column) => cellsOf(column, rows).some((cell) => Number(cell) > LAST_HOUR)))
    for (const column of days) delete column.field;
  takeFirstAndLast(columns, days.filter(holdsDates), rows);
}

const share = ({ profile }: Column, ...kinds: ValueKind[]): number =>
  kinds.reduce((sum, kind) => sum + (profile.share[kind] ?? 0), 0);
const holdsDates = (column: Column): boolean => share(column, "date", "stamp") >= NEARLY_ALL;

/** Until when one signs up is no day of what is on. That one signs up is said by it, where no other column says how. */
function takeDeadline(columns: readonly Column[]): void {
  const [only, ...others] = columns.filter(
    (column) =>
      column.evidence !== "mapping" &&
      !column.aside &&
      SIGN_UP_UNTIL.test(comparedHeader(column.name)) &&
      holdsDates(column),
  );
  if (!only) return;
  for (const column of [only, ...others]) {
    delete column.field;
    column.aside = true;
  }
  if (others.length > 0 || columns.some(({ field }) => field === "signUp")) return;
  only.aside = false;
  takeColumn(only, "signUp", "header");
  only.says = (cell) => (cell.trim() === "" ? cell : signUpUntil(inDutch(cell)));
}

/** "2027-03-09" as people write it. */
const inDutch = (cell: string): string =>
  cell.trim().replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})(?:[ T].{0,40})?$/, "$3-$2-$1");

/** Dates are the first and the last day of one thing, where they lie within a week of each other. */
function takeFirstAndLast(
  columns: readonly Column[],
  dated: readonly Column[],
  rows: SheetTable["rows"],
): void {
  for (const column of dated) delete column.field;
  if (dated.length === 0 || columns.some(({ field }) => SAYS_DATE.has(field))) return;
  const [only, ...others] = dated as [Column, ...Column[]];
  if (others.length === 0) {
    takeColumn(only, "date", "values");
    return;
  }
  const inOrder = [...dated].sort((a, b) => firstOf(a, rows) - firstOf(b, rows));
  const [first, last] = [inOrder[0], inOrder.at(-1)] as [Column, Column];
  if (!rows.every(({ cells }) => isOneThing(inOrder.map(({ index }) => dayOf(cells[index]))))) return;
  takeColumn(first, "startDate", "values");
  takeColumn(last, "endDate", "values");
  // What lies between the first and the last says nothing more.
  for (const between of inOrder.slice(1, -1)) between.aside = true;
}

/** Nothing at all, or each day after the one before it, all within a week. */
function isOneThing(days: readonly (number | undefined)[]): boolean {
  if (days.every((day) => day === undefined)) return true;
  const known = days.flatMap((day) => day ?? []);
  return (
    known.length === days.length &&
    known.every((day, at) => at === 0 || day > (known[at - 1] ?? day)) &&
    (known.at(-1) ?? 0) - (known[0] ?? 0) <= LONGEST
  );
}

const cellsOf = ({ index }: Column, rows: SheetTable["rows"]): string[] =>
  rows.flatMap(({ cells }) => cells[index]?.trim() || []);
const firstOf = (column: Column, rows: SheetTable["rows"]): number => dayOf(cellsOf(column, rows)[0]) ?? 0;

/** A date without its year is one of any year: only how far apart they lie counts. */
function dayOf(cell: string | undefined): number | undefined {
  if (!cell?.trim()) return undefined;
  const [date] = scanCell("date", cell, { near: ANY_DAY, days: [], dayparts: [] }).dates.dates;
  return date ? dayNumberOf(date) : undefined;
}
const ANY_DAY = "2000-01-01";

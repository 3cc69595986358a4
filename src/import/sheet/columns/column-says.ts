import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Weekday } from "#schema/schedule.ts";
import { plain } from "#domain/plain.ts";
import { DAY_WORDS } from "#import/words/calendar-words.ts";
import { HAS_ROOM, TAKEN_STATE } from "#import/words/facts/status-words.ts";
import {
  IN_CENTS,
  WRITTEN_IN_CODES,
  YES_NO_COLUMNS,
  type YesNoColumn,
} from "#import/words/columns/column-words.ts";
import { isTick, isTickOrNot } from "./column-profile.ts";
import { hiddenBy } from "./hides-row.ts";
import { comparedHeader } from "./compared-header.ts";
import { fitHeader } from "./fit-header.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import type { SheetField } from "#import/words/headers.ts";
import { codesInWords } from "#import/sheet/system-value.ts";
import { takeColumn, type Column } from "./taken-column.ts";

/** Whether a header, in compared form, asks what the guide knows a yes and a no for. */
export const asksYesOrNo = (said: string): boolean => YES_NO_COLUMNS.some(({ header }) => header.test(said));

/** "ja" under "Gratis" is the price, "nee" under "Zichtbaar" the state; under the very name of a field it is an answer already. */
export function takeYesNo(columns: readonly Column[]): void {
  for (const column of columns) {
    const { "yes-no": yesNo = 0, number = 0 } = column.profile.share;
    if (column.aside || column.evidence === "mapping" || yesNo + number < 0.9) continue;
    const found = YES_NO_COLUMNS.find(({ header }) => header.test(comparedHeader(column.name)));
    const isItself = column.field === "signUp" && found?.field === "signUp";
    if (column.field && !isItself && fitHeader(column.name).some(({ score }) => score >= 100)) continue;
    if (!found) {
      // "active_minors": a name in a longer one asks something else.
      if (column.field === "status") delete column.field;
      continue;
    }
    const elsewhere = columns.some((one) => one !== column && one.field === found.field);
    if (elsewhere && column.field !== found.field) {
      // Its words may look like those of another field: "isAccessibleForFree" says nothing of wheelchairs.
      delete column.field;
      column.aside = true;
      continue;
    }
    takeColumn(column, found.field, "header");
    column.says = (cell) => answerOf(cell, found);
  }
}

/** Codes of a system as words, and prices in the unit that their header names. */
export function readCodes(columns: readonly Column[], rows: SheetTable["rows"]): void {
  for (const column of columns) {
    if (column.says || !column.field) continue;
    const cells = rows.map(({ cells: all }) => all[column.index] ?? "");
    const says =
      (column.field === "status" && openBesideOthers(cells)) ||
      (WRITTEN_IN_CODES.has(column.field) && codesInWords(cells)) ||
      (DATE_FIELDS.has(column.field) && monthFirst(cells)) ||
      (column.field === "cost" && inUnitOf(column.name)) ||
      (column.field === "days" && dayCodes(cells));
    if (says) column.says = says;
  }
}

const FEW_ROWS = 4;
const NEARLY_ALL = 0.9;

/** A state that would keep nearly all rows from readers is more likely to be something else than a sheet of nothing. */
export function doubtWhatHidesAll(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const column = columns.find(({ field }) => field === "status");
  if (!column || column.evidence === "mapping" || rows.length < FEW_ROWS) return;
  const { says = (cell: string) => cell } = column;
  const hidden = rows.filter(({ cells }) => hiddenBy(says(cells[column.index] ?? ""), column.name));
  if (hidden.length < rows.length * NEARLY_ALL) return;
  delete column.field;
  delete column.says;
  column.hides = true;
}

/** "Open" where other rows are taken, full or being dealt with says that there is room. */
function openBesideOthers(cells: readonly string[]): ((cell: string) => string) | false {
  const states = new Set(cells.map((cell) => plain(cell).replaceAll("_", " ")));
  if (!states.has("open") || ![...states].some((state) => TAKEN_STATE.test(state))) return false;
  return (cell) => (plain(cell) === "open" ? HAS_ROOM : cell.replaceAll("_", " "));
}

/** Days as a calendar file and schema.org write them: "MO,TH", "https://schema.org/Monday". */
function dayCodes(cells: readonly string[]): ((cell: string) => string) | false {
  const partsIn = (cell: string) => cell.split(/[,;\s]+/).filter(Boolean);
  const isCode = (part: string) => DAY_CODE.test(part);
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 0 || !filled.every((cell) => partsIn(cell.slice(0, 300)).every(isCode))) return false;
  return (cell) =>
    partsIn(cell)
      .map((part) => DAY_CODE.exec(part)?.[1]?.slice(0, 2).toUpperCase() ?? "")
      .map((code) => (isWeekday(code) ? (DAY_WORDS[code][0] ?? code) : code))
      .join(", ");
}
const DAY_CODE =
  /^(?:https?:\/\/schema\.org\/|schema:)?(MO|TU|WE|TH|FR|SA|SU|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const isWeekday = (code: string): code is Weekday => (WEEKDAYS as readonly string[]).includes(code);

/** "250" under "price_cents" is € 2.50. */
function inUnitOf(name: string): ((cell: string) => string) | false {
  if (!IN_CENTS.test(comparedHeader(name))) return false;
  return (cell) => (/^\s*\d{1,7}\s*$/.test(cell) ? `€ ${(Number(cell) / 100).toFixed(2)}` : cell);
}

const DATE_FIELDS: ReadonlySet<SheetField> = new Set<SheetField>([
  "date",
  "startDate",
  "endDate",
  "validUntil",
  "verifiedOn",
]);
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?=$|[ ,t])/i;

/** "12/01/2026" is the first of December when another date of its column is "12/15/2026", and none begins with a 13. */
function monthFirst(cells: readonly string[]): ((cell: string) => string) | false {
  const all = cells.flatMap((cell) => {
    const [, first, , second] = NUMERIC.exec(cell.trim()) ?? [];
    return first && second ? [{ first: Number(first), second: Number(second) }] : [];
  });
  if (all.some(({ first }) => first > 12) || all.every(({ second }) => second <= 12)) return false;
  return (cell) =>
    cell
      .trim()
      .replace(NUMERIC, (_, month: string, _mark, day: string, year: string) =>
        [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
      );
}

function answerOf(cell: string, { yes, no = "" }: YesNoColumn): string {
  if (isTick(cell)) return yes;
  return cell.trim() !== "" && isTickOrNot(cell) ? no : cell;
}

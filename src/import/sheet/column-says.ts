import { IN_CENTS, WRITTEN_IN_CODES, YES_NO_COLUMNS, type YesNoColumn } from "#import/words/column-words.ts";
import { isTick, isTickOrNot } from "./column-profile.ts";
import { comparedHeader, fitHeader } from "./fit-header.ts";
import type { SheetTable } from "./read-sheet.ts";
import { codesInWords } from "./system-value.ts";
import { takeColumn, type Column } from "./taken-column.ts";

/** "ja" under "Gratis" is the price, "nee" under "Zichtbaar" the state; under the very name of a field it is an answer already. */
export function takeYesNo(columns: readonly Column[]): void {
  for (const column of columns) {
    const { "yes-no": yesNo = 0, number = 0 } = column.profile.share;
    if (column.aside || column.evidence === "mapping" || yesNo + number < 0.9) continue;
    const found = YES_NO_COLUMNS.find(({ header }) => header.test(comparedHeader(column.name)));
    if (!found || fitHeader(column.name).some(({ score }) => score >= 100)) continue;
    const elsewhere = columns.some((one) => one !== column && one.field === found.field);
    if (elsewhere && column.field !== found.field) continue;
    takeColumn(column, found.field, "header");
    column.says = (cell) => answerOf(cell, found);
  }
}

/** Codes of a system as words, and prices in the unit that their header names. */
export function readCodes(columns: readonly Column[], rows: SheetTable["rows"]): void {
  for (const column of columns) {
    if (column.says || !column.field) continue;
    const inWords =
      WRITTEN_IN_CODES.has(column.field) && codesInWords(rows.map(({ cells }) => cells[column.index] ?? ""));
    const says = inWords || (column.field === "cost" ? inUnitOf(column.name) : undefined);
    if (says) column.says = says;
  }
}

/** "250" under "price_cents" is € 2.50. */
function inUnitOf(name: string): ((cell: string) => string) | undefined {
  if (!IN_CENTS.test(comparedHeader(name))) return undefined;
  return (cell) => (/^\s*\d{1,7}\s*$/.test(cell) ? `€ ${(Number(cell) / 100).toFixed(2)}` : cell);
}

function answerOf(cell: string, { yes, no = "" }: YesNoColumn): string {
  if (isTick(cell)) return yes;
  return cell.trim() !== "" && isTickOrNot(cell) ? no : cell;
}

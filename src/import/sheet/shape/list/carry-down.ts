import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { readDays } from "#import/when/read-days.ts";
import { readRhythm } from "#import/when/read-rhythm.ts";
import { unreadText } from "#import/when/unread-text.ts";
import { SAYS_WHEN } from "#import/words/columns/column-words.ts";
import type { SheetField } from "#import/words/headers.ts";

/** What is written once for the rows below it: of anything else an empty cell is one that nobody filled in. */
const GROUPS: ReadonlySet<SheetField> = new Set<SheetField>([
  "days",
  "date",
  "venue",
  "neighbourhood",
  "organization",
  "category",
  "period",
]);
const SHARE_EMPTY = 0.3;
/** What is of one activity and of no other. */
const OWN: ReadonlySet<SheetField> = new Set<SheetField>([
  "description",
  "website",
  "category",
  "organization",
]);

/**
 * The first columns of a list whose value is written once for several rows, filled for all of them; with the names of
 * those columns. A value that is repeated somewhere is written for each row, and then an empty cell says nothing.
 */
export function carryDown(
  header: readonly string[],
  rows: readonly GridLine[],
): { rows: GridLine[]; carried: string[] } {
  let columns = 0;
  while (columns < header.length && isWrittenOnce(header, rows, columns)) columns += 1;
  const above: string[] = [];
  const filled = rows.map(({ line, cells }) => {
    const own = [...cells];
    for (let column = 0; column < columns; column += 1) {
      const cell = own[column] ?? "";
      const isOnThatDay =
        labelKind(above[column] ?? "") === "day" && saysHowOftenOn(above[column] ?? "", cell);
      if (!isFilled(cell)) own[column] = above[column] ?? "";
      else if (isOnThatDay) own[column] = `${above[column] ?? ""} ${cell}`;
      else if (own[column] !== above[column]) above.splice(column, above.length, own[column] ?? "");
    }
    return { line, cells: own };
  });
  return { rows: columns > 0 ? filled : [...rows], carried: header.slice(0, columns) };
}

/** "oneven weken" where a day should stand. */
function saysHowOftenOn(day: string, cell: string): boolean {
  if (cell.length > 60 || (readDays(unreadText(cell)).value?.days ?? []).length > 0) return false;
  const { value = {} } = readRhythm(unreadText(`${day} ${cell}`));
  return Object.keys(value).length > 0 && !value.appointment;
}

function isWrittenOnce(header: readonly string[], rows: readonly GridLine[], column: number): boolean {
  const cells = rows.map((line) => line.cells[column]?.trim() ?? "");
  const values = cells.filter(isFilled);
  const empty = cells.length - values.length;
  if (!cells[0] || values.length < 2 || empty < 2 || empty < cells.length * SHARE_EMPTY) return false;
  if (cells.some((cell, at) => cell !== "" && cell === cells[at + 1])) return false;
  const field = fieldOf(header[column] ?? "");
  const isGroup = field !== undefined && GROUPS.has(field);
  if (isGroup || values.every((value) => /^(?:day|date)$/.test(labelKind(value) ?? ""))) return true;
  return (
    field === "title" && rows.every(({ cells: own }) => isFilled(own[column]) || isOnlyWhen(header, own))
  );
}

/**
 * A row without a name that says when, and nothing of what it is: another hour of what stands above it, as where one cell
 * is written over several lines. With a text of its own it may be something else.
 */
function isOnlyWhen(header: readonly string[], cells: readonly string[]): boolean {
  const fields = cells.flatMap((cell, at) => (isFilled(cell) ? [fieldOf(header[at] ?? "")] : []));
  return (
    fields.some((field) => field && SAYS_WHEN.has(field)) && !fields.some((field) => field && OWN.has(field))
  );
}

function fieldOf(name: string): SheetField | undefined {
  const [best] = fitHeader(name);
  return best && best.score >= 90 ? best.field : undefined;
}

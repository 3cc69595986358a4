import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { readDays } from "#import/when/read-days.ts";
import { readRhythm } from "#import/when/read-rhythm.ts";
import { unreadText } from "#import/when/unread-text.ts";
import type { SheetField } from "#import/words/headers.ts";
import { isBelowGap, nameOfGroup, saysWhen } from "./name-of-group.ts";

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

/**
 * The first columns of a list whose value is written once for several rows, filled for all of them; with the names of
 * those columns. A value that is repeated somewhere is written for each row, and then an empty cell says nothing.
 */
export function carryDown(
  header: readonly string[],
  rows: readonly GridLine[],
): { rows: GridLine[]; carried: string[] } {
  const name = nameOfGroup(header, rows);
  let first = 0;
  while (first < header.length && (first === name?.column || isWrittenOnce(header, rows, first))) first += 1;
  const group = name && name.column < first ? name : undefined;
  const columns = [...Array(first).keys(), ...(group?.beside ?? []).filter((column) => column >= first)];
  const ofGroup = new Set(group ? [group.column, ...group.beside] : []);
  const above: string[] = [];
  const filled = rows.map((row, at) => {
    if (group?.isApart && isBelowGap(row, rows[at - 1])) above.length = Math.min(above.length, group.column);
    const own = [...row.cells];
    const isOfGroup = saysWhen(header, row);
    for (const column of columns) {
      const cell = own[column] ?? "";
      const said = above[column] ?? "";
      const isOnThatDay = labelKind(said) === "day" && saysHowOftenOn(said, cell);
      if (!isFilled(cell)) own[column] = ofGroup.has(column) && !isOfGroup ? cell : said;
      else if (isOnThatDay) own[column] = `${said} ${cell}`;
      else if (cell !== said) {
        above.length = column;
        above[column] = cell;
      }
    }
    return { line: row.line, cells: own };
  });
  return { rows: first > 0 ? filled : [...rows], carried: columns.map((column) => header[column] ?? "") };
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
  return isGroup || values.every((value) => /^(?:day|date)$/.test(labelKind(value) ?? ""));
}

function fieldOf(name: string): SheetField | undefined {
  const [best] = fitHeader(name);
  return best && best.score >= 90 ? best.field : undefined;
}

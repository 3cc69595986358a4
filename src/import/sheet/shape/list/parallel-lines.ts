import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import type { SheetField } from "#import/words/headers.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

const MOST_LINES = 10;
const OF_ONE_MOMENT: ReadonlySet<SheetField | undefined> = new Set<SheetField>([
  "days",
  "date",
  "when",
  "time",
  "startTime",
  "endTime",
  "venue",
  "address",
  "street",
  "postcode",
  "city",
]);

/**
 * "donderdag / zaterdag" below each other in one cell, beside as many hours in the next: the first hour is on the first day.
 * Days with their hours are one row; dates, or days that are each in a house of their own, are a row each. Rows of which
 * the cells have other numbers of lines stay as they are.
 */
export function withParallelLines<Table extends Columns>(table: Table): Table {
  const fields = table.header.map((name, at) => table.fields[at] ?? fitHeader(name)[0]?.field);
  const rows = table.rows.flatMap((row) => splitRow(row, fields));
  return { ...table, rows };
}

function splitRow(row: GridLine, fields: readonly (SheetField | undefined)[]): GridLine[] {
  const cells = row.cells.map((cell, at) => (OF_ONE_MOMENT.has(fields[at]) ? linesOf(cell) : []));
  const kinds = cells.map((lines) => kindOfAll(lines));
  const [dayAt, timeAt] = [
    kinds.findIndex((kind) => kind === "day" || kind === "date"),
    kinds.indexOf("time"),
  ];
  const [days, hours] = [cells[dayAt] ?? [], cells[timeAt] ?? []];
  const isParallel = days.length > 1 && days.length === hours.length && new Set(days).size > 1;
  if (!isParallel) return [row];
  const others = cells.filter((lines, at) => at !== dayAt && at !== timeAt && lines.length === days.length);
  if (kinds[dayAt] === "day" && others.every((lines) => new Set(lines).size === 1)) {
    const moments = days.map((day, line) => `${day} ${hours[line] ?? ""}`).join("\n");
    const said = row.cells.map((cell, at) =>
      others.includes(cells[at] ?? []) ? (cells[at]?.[0] ?? cell) : cell,
    );
    return [{ line: row.line, cells: said.with(dayAt, "").with(timeAt, moments) }];
  }
  return days.map((_, line) => ({
    line: row.line,
    cells: row.cells.map((cell, at) =>
      cells[at]?.length === days.length ? (cells[at][line] ?? cell) : cell,
    ),
  }));
}

function linesOf(cell: string): string[] {
  if (!cell.includes("\n") || cell.length > 1_000) return [];
  const lines = cell
    .split("\n")
    .map((line) => line.trim())
    .filter(isFilled);
  return lines.length <= MOST_LINES ? lines : [];
}

/** What all lines of a cell are. */
function kindOfAll(lines: readonly string[]) {
  const kinds = new Set(lines.map((line) => labelKind(line)));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

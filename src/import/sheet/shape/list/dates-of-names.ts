import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { readDate } from "#import/when/read-date.ts";
import type { SheetField } from "#import/words/headers.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

/** "2026-05-12-bingo.md", "bingo-2026-05-12", "20260512". */
const DATE_IN_NAME = /(?<!\d)(20\d\d)(-?)(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?!\d)/;
const ENOUGH_ROWS = 2;

/**
 * A site that keeps its agenda in files gives each the date in its name. Where the date of a row is left out, that of the
 * file stands in for it, if every row that has both says the same.
 */
export function withDatesOfNames<Table extends Columns>(table: Table): Table {
  const { header, fields, rows } = table;
  const at = header.findIndex((name, column) => (fields[column] ?? fitHeader(name)[0]?.field) === "date");
  if (at < 0 || rows.every(({ cells }) => isFilled(cells[at]))) return table;
  const named = header.findIndex((_, column) => column !== at && saysTheSame(rows, at, column));
  if (named < 0) return table;
  return {
    ...table,
    rows: rows.map(({ line, cells }) => {
      const date = isFilled(cells[at]) ? undefined : dateIn(cells[named]);
      return {
        line,
        cells: date ? header.map((_, column) => (column === at ? date : (cells[column] ?? ""))) : cells,
      };
    }),
  };
}

function saysTheSame(rows: readonly GridLine[], at: number, column: number): boolean {
  const both = rows.flatMap(({ cells }) => {
    const own = isFilled(cells[at]) ? readDate(cells[at], "start").value : undefined;
    return own ? [{ own, named: dateIn(cells[column]) }] : [];
  });
  return both.length >= ENOUGH_ROWS && both.every(({ own, named }) => own === named);
}

function dateIn(cell: string | undefined): string | undefined {
  const [, year, , month, day] = DATE_IN_NAME.exec((cell ?? "").slice(0, 200)) ?? [];
  return year ? `${year}-${month}-${day}` : undefined;
}

import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import type { SheetField } from "#import/words/headers.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

/** What each kind of record keeps below a name of its own. */
const OF_EACH_KIND: ReadonlySet<SheetField> = new Set<SheetField>([
  "date",
  "startDate",
  "endDate",
  "startTime",
  "endTime",
]);
const SURELY = 90;
const NEARLY_ALL = 0.9;
const ENOUGH_ROWS = 2;

/**
 * Records of two kinds in one table: what one kind has below "datetime_start", the other has below "date_start". Of two
 * columns with the same meaning of which each row has one filled, and no row both, the cells of the second stand in the first.
 */
export function withOneColumnOfTwo<Table extends Columns>(table: Table): Table {
  const { header, fields } = table;
  const meant = header.map((name, column) => fields[column] ?? fitOf(name));
  const pairs = meant.flatMap((field, column): [number, number][] => {
    const first = field ? meant.indexOf(field) : column;
    return field && OF_EACH_KIND.has(field) && first !== column ? [[first, column]] : [];
  });
  return pairs.reduce((joined, [first, second]) => joinedIn(joined, first, second), table);
}

function joinedIn<Table extends Columns>(table: Table, first: number, second: number): Table {
  const has = ({ cells }: GridLine, column: number) => isFilled(cells[column] ?? "");
  const ofFirst = table.rows.filter((row) => has(row, first));
  const ofSecond = table.rows.filter((row) => has(row, second));
  const isOfTwoKinds =
    ofFirst.length >= ENOUGH_ROWS &&
    ofSecond.length >= ENOUGH_ROWS &&
    ofFirst.length + ofSecond.length >= table.rows.length * NEARLY_ALL &&
    !ofFirst.some((row) => has(row, second));
  if (!isOfTwoKinds) return table;
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, column) =>
      column === first && !isFilled(cell) ? (cells[second] ?? "") : column === second ? "" : cell,
    ),
  }));
  return { ...table, rows };
}

function fitOf(name: string): SheetField | undefined {
  const [best] = fitHeader(name);
  return best && best.score >= SURELY ? best.field : undefined;
}

import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { townsPutRight } from "#import/words/about-shape.ts";
import { HOUSE, SPOT } from "#import/words/facts/place-words.ts";
import { ALL_TOWNS, isTownOrQuarter } from "#import/words/facts/town-names.ts";
import type { SheetField } from "#import/words/headers.ts";

interface Columns {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
}

const SURELY = 90;
const ENOUGH_ROWS = 2;

/**
 * A column for the place and one for its town, filled in the one way here and in the other way there: "Baan | Edam" and
 * "Edam | Baan". Read so only where more than one row tells what is what, by a place that others have in the right cell
 * or by the word for it.
 */
export function withTownsInTheirColumn<Table extends Columns>(table: Table): Table {
  const columnOf = (field: SheetField) =>
    table.header.findIndex((name, at) => {
      const [best] = fitHeader(name);
      return (table.fields[at] ?? (best && best.score >= SURELY ? best.field : undefined)) === field;
    });
  const [house, town] = [columnOf("venue"), columnOf("city")];
  if (house < 0 || town < 0) return table;
  const pairs = table.rows.map(({ cells }) => ({
    inHouse: textIn(cells, house),
    inTown: textIn(cells, town),
  }));
  const swapped = pairs.map(({ inHouse, inTown }) => isTown(inHouse) && isFilled(inTown) && !isKnown(inTown));
  const right = new Set(pairs.flatMap(({ inHouse, inTown }) => (isKnown(inTown) ? [inHouse] : [])));
  const told = pairs.filter(({ inTown }, at) => swapped[at] && (right.has(inTown) || isPlace(inTown)));
  if (told.length < ENOUGH_ROWS) return table;
  return {
    ...table,
    rows: table.rows.map((row, at) => (swapped[at] ? exchanged(row, house, town) : row)),
    notes: [...table.notes, townsPutRight(swapped.filter(Boolean).length)],
  };
}

const textIn = (cells: readonly string[], column: number): string =>
  plain((cells[column] ?? "").slice(0, 100)).trim();
const isKnown = (said: string): boolean => ALL_TOWNS.has(said) || isTownOrQuarter(said);
/** A town, and no word or house that is called so. */
const isTown = (said: string): boolean => isTownOrQuarter(said);
const isPlace = (said: string): boolean => HOUSE.test(said) || SPOT.test(said);

function exchanged({ line, cells }: GridLine, one: number, other: number): GridLine {
  const changed = [...cells];
  [changed[one], changed[other]] = [cells[other] ?? "", cells[one] ?? ""];
  return { line, cells: changed };
}

import { readPlaceLine } from "#import/row/place/read-place-line.ts";
import { unnamedColumn } from "#import/words/about-shape.ts";
import { HOUSE } from "#import/words/facts/place-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { ValueKind } from "./column-profile.ts";
import { columnLetters } from "#import/sheet/grid.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { takeColumn, type Column } from "./taken-column.ts";

const NEARLY_ALL = 0.8;
const MOST = 0.5;
/** So many cells tell what a column is. */
const LOOKED_AT = 100;

/** What a column without a name holds when no other column of the list does. */
const BY_KIND: readonly [ValueKind, SheetField][] = [
  ["phone", "phone"],
  ["url", "website"],
  ["price", "cost"],
];

/**
 * A list without names above its columns: two columns of times are when it begins and ends, one is when it begins; a
 * telephone, a page, a price, a house or an address, and long texts are what they are.
 */
export function takeUnnamed(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const isUnnamed = ({ name }: Column) =>
    columns.some(({ index }) => name === unnamedColumn(columnLetters(index)));
  if (
    columns.some((one) => one.evidence === "header" || (one.name !== "" && !one.evidence && !isUnnamed(one)))
  )
    return;
  const open = () => columns.filter(({ field, aside }) => !field && !aside);
  const isFree = (field: SheetField) => columns.every((one) => one.field !== field);
  takeTimes(columns, open());
  for (const [kind, field] of BY_KIND) {
    const [only, ...others] = open().filter(({ profile: { share } }) => (share[kind] ?? 0) >= NEARLY_ALL);
    if (only && others.length === 0 && isFree(field)) takeColumn(only, field, "values");
  }
  const places = open().filter(({ index }) => arePlaces(rows.map(({ cells }) => cells[index] ?? "")));
  if (places[0] && places.length === 1 && isFree("venue")) takeColumn(places[0], "venue", "values");
  for (const column of open())
    if ((column.profile.share.long ?? 0) >= MOST) takeColumn(column, "description", "values");
}

function takeTimes(columns: readonly Column[], open: readonly Column[]): void {
  if (columns.some(({ field }) => field && /time$/i.test(field))) return;
  const [start, end, ...more] = open.filter(({ profile: { share } }) => (share.time ?? 0) >= NEARLY_ALL);
  if (!start || more.length > 0) return;
  takeColumn(start, "startTime", "values");
  if (end) takeColumn(end, "endTime", "values");
}

/** Most of them are a house by its word, or have a street in them. */
function arePlaces(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "").slice(0, LOOKED_AT);
  const places = filled.filter(
    (cell) =>
      cell.length <= 150 && (HOUSE.exec(cell)?.index === 0 || readPlaceLine(cell).street !== undefined),
  );
  return filled.length > 1 && places.length >= filled.length * MOST;
}

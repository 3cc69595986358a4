import { isStatement } from "#import/row/read-place.ts";
import { plain } from "#domain/plain.ts";
import { ADDRESS_OF_OWNER } from "#import/words/columns/column-words.ts";
import { ALL_TOWNS } from "#import/words/facts/town-names.ts";
import { HOUSE, SPOT } from "#import/words/facts/place-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { comparedHeader } from "./compared-header.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { shareOfTowns } from "./columns-by-values.ts";
import { takeColumn, type Column } from "./taken-column.ts";
import { shareThatFits } from "./value-fits.ts";

const SAYS_WHERE: ReadonlySet<SheetField> = new Set<SheetField>(["venue", "address", "street"]);
const ALSO_WHERE: ReadonlySet<SheetField> = new Set<SheetField>([
  ...SAYS_WHERE,
  "postcode",
  "houseNumber",
  "city",
  "neighbourhood",
]);
const NEARLY_ALL = 0.7;
const HALF = 0.5;

/**
 * Sentences below "waar kun je terecht" are no places. Where no other column says where it is, the address of who offers
 * it may be: read so, and asked about.
 */
export function settlePlaces(columns: readonly Column[], rows: SheetTable["rows"]): void {
  for (const column of columns) {
    if (column.field !== "venue" || column.evidence !== "header") continue;
    const cells = rows.map(({ cells: all }) => plain(all[column.index] ?? "")).filter((cell) => cell !== "");
    if (cells.length > 1 && cells.filter((cell) => isStatement(cell)).length >= cells.length * NEARLY_ALL)
      delete column.field;
  }
  townOrHouse(columns, rows);
  if (columns.some(({ field }) => field && SAYS_WHERE.has(field))) return;
  const [only, ...others] = columns.filter(
    ({ field, aside, name, profile }) =>
      !field &&
      !aside &&
      ADDRESS_OF_OWNER.test(comparedHeader(name)) &&
      (profile.share.street ?? 0) >= HALF &&
      shareThatFits("address", profile) >= HALF,
  );
  if (only && others.length === 0) takeColumn(only, "address", "guess");
}

/** "Plaats" and "place" are a town or a house: nearly all of them towns that we know, or hardly one and some a house by its word. */
function townOrHouse(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const has = (field: SheetField) => columns.some((one) => one.field === field);
  for (const column of columns) {
    const { name, field, evidence, profile } = column;
    if ((evidence !== "header" && evidence !== "shape") || !TOWN_OR_HOUSE.test(comparedHeader(name)))
      continue;
    const share = shareOfTowns(column, rows);
    if (field === "city" && !has("venue") && share < HARDLY && holdsHouse(column, rows))
      column.field = "venue";
    if (field !== "venue" || has("city") || profile.filled < 2) continue;
    // Names of one word of which none is known, and nothing else that says where: towns, or houses.
    const isOnly = !columns.some((one) => one !== column && one.field && ALSO_WHERE.has(one.field));
    if (isOnly && share < HARDLY && profile.distinct > 1 && areBareNames(column, rows))
      column.evidence = "guess";
    if (
      share >= NEARLY_ALL ||
      (share >= HARDLY && areBareNames(column, rows)) ||
      areToldByOthers(column, rows)
    )
      column.field = "city";
  }
}
/** One word each and no word for a house: beside towns that we know they are towns that we do not. */
const areBareNames = (column: Column, rows: SheetTable["rows"]): boolean =>
  cellsOf(column, rows).every((cell) => isBareName(cell));
const isBareName = (cell: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+$/u.test(cell) && !HOUSE.test(cell) && !SPOT.test(cell);
const cellsOf = ({ index }: Column, rows: SheetTable["rows"]): string[] =>
  rows.flatMap(({ cells }) => cells[index]?.slice(0, 100).trim() || []);

/** "De Burcht, Vlierbeek" in one row tells what "Vlierbeek" in another is; with nothing but such names all are towns. */
function areToldByOthers(column: Column, rows: SheetTable["rows"]): boolean {
  const cells = cellsOf(column, rows);
  const bare = new Set(cells.filter(isBareName));
  const others = cells.filter((cell) => !bare.has(cell));
  return (
    bare.size > 0 && others.length > 0 && others.every((cell) => bare.has(cell.split(", ").at(-1) ?? ""))
  );
}
const TOWN_OR_HOUSE = /^(?:plaats|plaatsnaam|place|waar|where|lokatie|locatie|location|loc|plek)$/;
const HARDLY = 0.3;

const holdsHouse = ({ index }: Column, rows: SheetTable["rows"]): boolean => {
  const cells = rows.slice(0, LOOKED_AT).flatMap(({ cells: all }) => all[index]?.slice(0, 100) || []);
  // "De Brug, Zwolle" is read as a house with its town.
  if (cells.length < 2 || cells.some((cell) => /[,(]/.test(cell))) return false;
  const houses = cells.filter((cell) => HOUSE.test(cell) && !ALL_TOWNS.has(plain(cell)));
  return houses.length >= cells.length * HARDLY;
};
const LOOKED_AT = 200;

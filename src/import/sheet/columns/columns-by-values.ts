import { plain } from "#domain/plain.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { OF_A_PAGE, OF_SOMETHING_ELSE, OWN_WORDS, SAYS_WHEN } from "#import/words/columns/column-words.ts";
import { ALL_TOWNS } from "#import/words/facts/town-names.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { ValueKind } from "./column-profile.ts";
import { comparedHeader } from "./compared-header.ts";
import { isNameless } from "./unnamed/nameless.ts";
import { takeColumn, type Column } from "./taken-column.ts";
import { sureField } from "./value-fits.ts";

/** Columns that no header names, by what all their cells are. */
export function takeByValues(columns: readonly Column[], rows: SheetTable["rows"]): void {
  for (const column of columns) {
    const { field: taken, aside, profile } = column;
    const field = taken || aside ? undefined : sureField(profile);
    // A part of the day belongs to the day that stands beside it.
    const isPartOfDay = field === "days" && (profile.share.daypart ?? 0) >= NEARLY_ALL;
    if (field && (isPartOfDay || !columns.some((one) => one.field === field)))
      takeColumn(column, field, "values");
  }
  takePages(columns);
  takeDates(columns);
  takeTowns(columns, rows);
  for (const [kind, field, others] of BY_KIND) takeKind(columns, kind, field, others);
  takeHours(columns);
  for (const [field, word] of OWN_WORDS) takeWords(columns, rows, field, word);
}

/** A few words again and again, each of them one that only this field has: "WALK_IN" and "REGISTRATION", "weekly" and "once". */
export function takeWords(
  columns: readonly Column[],
  rows: SheetTable["rows"],
  field: SheetField,
  word: RegExp,
  among: readonly Column[] = open(columns),
): void {
  if (has(columns, [field])) return;
  const areWords = ({ index, profile: { filled, distinct } }: Column) =>
    filled >= ENOUGH_CELLS &&
    distinct <= MOST_WORDS &&
    rows.every(({ cells }) => {
      const cell = plain(cells[index] ?? "").replaceAll("_", " ");
      return cell === "" || (cell.length <= 40 && word.test(cell));
    });
  const [only, ...more] = among.filter((column) => areWords(column));
  if (only && more.length === 0) takeColumn(only, field, "values");
}
const MOST_WORDS = 8;

/** What a name that nobody knows stands above. Columns without any are read together. */
const open = (columns: readonly Column[]): Column[] =>
  columns.filter(
    (column) =>
      !column.field &&
      !column.aside &&
      !isNameless(column) &&
      !OF_SOMETHING_ELSE.test(comparedHeader(column.name)),
  );
const has = (columns: readonly Column[], fields: readonly SheetField[]): boolean =>
  columns.some(({ field }) => field && fields.includes(field));

/** What the cells are, the field for it, and the fields that say the same. */
const BY_KIND: readonly [ValueKind, SheetField, readonly SheetField[]][] = [
  ["street", "address", ["address", "street"]],
  ["price", "cost", ["cost", "discount"]],
  ["phone", "phone", ["phone", "mobile", "contact"]],
];

/** The one column of prices, of telephones, of streets or of pages: taken for that, and asked about once. */
function takeKind(
  columns: readonly Column[],
  kind: ValueKind,
  field: SheetField,
  others: readonly SheetField[],
): void {
  // "Turnen 1ste, 2de en 3de leerjaar" looks like a street, and is a name.
  if (has(columns, others) || !has(columns, ["title"])) return;
  const [only, ...more] = open(columns).filter(
    ({ profile: { filled, share } }) => filled >= ENOUGH_CELLS && (share[kind] ?? 0) >= NEARLY_ALL,
  );
  if (only && more.length === 0) takeColumn(only, field, "guess");
}

/** Two columns of times are when it begins and ends, where each row begins before it ends; one is when it begins. */
function takeHours(columns: readonly Column[]): void {
  if (has(columns, ["time", "startTime", "endTime", "when"])) return;
  const [start, end, ...more] = open(columns).filter(
    ({ profile: { filled, share } }) => filled >= ENOUGH_CELLS && (share.time ?? 0) >= NEARLY_ALL,
  );
  if (!start || more.length > 0) return;
  takeColumn(start, "startTime", "guess");
  if (end) takeColumn(end, "endTime", "guess");
}

/** A column of nothing but towns, where no other says the town. */
function takeTowns(columns: readonly Column[], rows: SheetTable["rows"]): void {
  if (has(columns, ["city"])) return;
  const towns = open(columns).filter(
    (column) => column.profile.filled >= ENOUGH_CELLS && shareOfTowns(column, rows) >= NEARLY_ALL,
  );
  const [only, ...more] = towns;
  if (only && more.length === 0) takeColumn(only, "city", "values");
}

/** How many of the first cells of a column are a town that we know, from 0 to 1. */
export function shareOfTowns({ index }: Column, rows: SheetTable["rows"]): number {
  const cells = rows
    .map(({ cells: all }) => plain(all[index] ?? ""))
    .filter(Boolean)
    .slice(0, LOOKED_AT);
  return cells.filter((cell) => ALL_TOWNS.has(cell)).length / Math.max(1, cells.length);
}
const ENOUGH_CELLS = 3;
const LOOKED_AT = 200;

/** A page of its own for nearly each row, below a name that says so, is where one reads on. */
function takePages(columns: readonly Column[]): void {
  if (columns.some(({ field }) => field === "website")) return;
  const pages = columns.find(
    ({ name, field, aside, profile: { filled, distinct, share } }) =>
      !field &&
      !aside &&
      (share.url ?? 0) >= NEARLY_ALL &&
      distinct >= filled * NEARLY_ALL &&
      OF_A_PAGE.test(comparedHeader(name)),
  );
  if (pages) takeColumn(pages, "website", "values");
}

/** Dates in a sheet that says nowhere else when something is: asked, unless nobody gave them another name. */
function takeDates(columns: readonly Column[]): void {
  if (columns.some(({ field }) => field && SAYS_WHEN.has(field))) return;
  const dates = columns.filter(
    ({ field, aside, profile: { share } }) =>
      !field && !aside && (share.date ?? 0) + (share.stamp ?? 0) >= NEARLY_ALL,
  );
  const [only, ...others] = dates;
  if (!only || others.length > 0) return;
  takeColumn(only, "date", isNameless(only) ? "values" : "guess");
}
const NEARLY_ALL = 0.8;

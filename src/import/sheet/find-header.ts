import { isFilled } from "./grid.ts";
import { fieldsNamedBy, fitHeader } from "./columns/fit-header.ts";
import { labelKind } from "./label-kind.ts";
import { periodNamed } from "#import/when/read-period.ts";
import { profileColumn } from "./columns/column-profile.ts";
import { columnsOfLines, differsFromBelow, areAlike, isRowAmong } from "./row-or-header.ts";

const LOOKED_AT = 30;
/** A header holds names: no numbers, dates, addresses or sentences. */
const VALUE = /\d[\d.,:/-]*\d|@|https?:|[.!] \p{Lu}|€/u;

/**
 * The row with the headers, as an index, among the first thirty: the one with the most recognised column names.
 * `known`: names that a mapping file gives. Titles and explanations above it have none. Three names are enough; of
 * fewer the rows below must be of its width, and hold what the names say.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  known: readonly string[] = [],
): number | undefined {
  const named = new Set(known);
  let best = -1;
  let bestScore = 0;
  const columns = columnsOfLines(rows);
  for (const [index, row] of rows.slice(0, LOOKED_AT).entries()) {
    const given = row.filter((cell) => named.has(cell.trim())).length;
    const own = fieldsNamedBy(row.filter((cell) => !named.has(cell.trim()))).size;
    const score = own + given + (own + given < 2 && namesPeriods(row) ? 1 : 0);
    if (score <= bestScore || (score < 3 && given < 2 && !rowsFit(rows, index))) continue;
    if (
      given === 0 &&
      (isRowAmong(columns, row) || areAlike(row, rows[index + 1]) || areAlike(row, rows[index - 1]))
    )
      continue;
    [best, bestScore] = [index, score];
  }
  return best < 0 ? undefined : best;
}

/** Months or parts of the day, one in each column, with crosses below. */
function namesPeriods(row: readonly string[]): boolean {
  const kinds = row.filter(isFilled).map((cell) => labelKind(cell));
  return (
    kinds.length >= 2 &&
    kinds.every((kind) => kind !== undefined && kind === kinds[0] && /month|daypart/.test(kind))
  );
}

/** Whether a line could be the header of the lines below it: names only, each once, as wide as they are. */
function rowsFit(rows: readonly (readonly string[])[], index: number): boolean {
  const header = (rows[index] ?? []).map((cell) => cell.trim());
  const names = header.filter(isFilled);
  // The same names again, below the next heading, are no row.
  const below = rows.slice(index + 1, index + 40).filter((row) => row.some(isFilled) && !isSame(row, header));
  if (below.length === 0 || names.length < 2 || new Set(names).size < names.length) return false;
  if (names.some((name) => name.length > 45 || (VALUE.test(name) && !periodNamed(name)))) return false;
  const width = below.map((row) => row.filter(isFilled).length).sort((a, b) => b - a)[0] ?? 0;
  // The names of the activities need no name above them.
  const outside = below.some((row) =>
    row.some((cell, column) => column > 0 && isFilled(cell) && !isFilled(header[column])),
  );
  const repeats = below.some((row) =>
    row.some((cell, column) => isFilled(cell) && cell.trim() === header[column]),
  );
  const fits = (!outside || isNamedInPart(header, below)) && !repeats && width >= Math.min(2, names.length);
  return fits && (areNamesOfColumns(names) || hasColumnOfValues(below) || isNamedList(rows, index));
}

const isSame = (row: readonly string[], header: readonly string[]): boolean =>
  Array.from({ length: Math.max(row.length, header.length) }).every(
    (_, column) => (row[column] ?? "").trim() === (header[column] ?? ""),
  );

/** Somebody left a name out: what is named is no value of its column, or can be nothing but names. */
const isNamedInPart = (header: readonly string[], below: readonly (readonly string[])[]): boolean =>
  areNamesOfColumns(header.filter(isFilled)) || differsFromBelow(header, columnsOfLines(below));

/** The first line begins with the very name of a column of names, above rows as wide as it is. */
function isNamedList(rows: readonly (readonly string[])[], index: number): boolean {
  const [header, ...below] = rows.slice(index).filter((row) => row.some(isFilled));
  const [first] = fitHeader((header?.[0] ?? "").trim());
  const width = header?.filter(isFilled).length ?? 0;
  return (
    rows.slice(0, index).every((row) => !row.some(isFilled)) &&
    first?.field === "title" &&
    first.score >= 100 &&
    below.length >= 3 &&
    below.every((row) => isFilled(row[0]) && row.filter(isFilled).length <= width)
  );
}

/** Nothing but names that columns have, one of them of the activity: no two cells of a row are both. */
const areNamesOfColumns = (names: readonly string[]): boolean => {
  const fields = names.map((name) => fitHeader(name).find(({ score }) => score >= 100)?.field);
  return fields.includes("title") && fields.every((field) => field !== undefined);
};

/** At least one column holds the same kind of thing all the way down, so that its top is no value like the others. */
function hasColumnOfValues(below: readonly (readonly string[])[]): boolean {
  const width = Math.max(...below.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) =>
    profileColumn(below.map((row) => row[column] ?? "")),
  ).some(({ filled, share: { text = 0, long = 0 } }) => filled > 0 && (text + long < 0.3 || long > 0.7));
}

/** A header further down: all but a few of its cells are names of columns, and there are at least three. */
export function isHeaderFurtherDown(cells: readonly string[]): boolean {
  const names = cells.filter(isFilled);
  return (
    names.length >= 3 &&
    names.every((name) => name.length <= 45 && !VALUE.test(name)) &&
    fieldsNamedBy(names).size >= Math.max(3, names.length * 0.7)
  );
}

/** The header of another list, below an empty line: at least two names of columns, with rows below that fit them. */
export function isHeaderBelowGap(rows: readonly (readonly string[])[], index: number): boolean {
  const names = (rows[index] ?? []).filter(isFilled);
  return names.length >= 3 && fieldsNamedBy(names).size >= 2 && rowsFit(rows, index);
}

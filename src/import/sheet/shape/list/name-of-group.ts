import { couldBeTitles } from "#import/sheet/columns/value-fits.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { profileColumn } from "#import/sheet/columns/column-profile.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { SAYS_WHEN } from "#import/words/columns/column-words.ts";
import type { SheetField } from "#import/words/headers.ts";

/** A column whose name is written in the first line of each group and in no other. */
interface NameOfGroup {
  column: number;
  /** An empty line stands between the groups, and ends what was said above it. */
  isApart: boolean;
  /** Other columns that are filled in those first lines, and in those alone. */
  beside: number[];
}

/** What is of one activity and of no other. */
const OWN: ReadonlySet<SheetField> = new Set<SheetField>([
  "description",
  "website",
  "category",
  "organization",
]);
/** What may be of the first line alone, also where every group has it there. */
const OF_ONE_LINE: ReadonlySet<SheetField> = new Set<SheetField>([
  ...SAYS_WHEN,
  "time",
  "period",
  "closed",
  "status",
  "remarks",
]);
const SURELY = 90;
const SHARE_EMPTY = 0.3;

/** The column with the names of groups; nothing when each row has its name, or when an empty cell may be another thing. */
export function nameOfGroup(header: readonly string[], rows: readonly GridLine[]): NameOfGroup | undefined {
  const column = nameColumn(header, rows);
  if (column === undefined) return undefined;
  const isNamed = ({ cells }: GridLine) => isFilled(cells[column]);
  const named = rows.filter(isNamed);
  const nameless = rows.filter((row) => !isNamed(row));
  const [first] = rows;
  const isSaidAgain = rows.some(
    (row, at) => isNamed(row) && row.cells[column]?.trim() === rows[at + 1]?.cells[column]?.trim(),
  );
  if (!first || !isNamed(first) || isSaidAgain || named.length < 2 || nameless.length < 2) return undefined;
  const isApart = standApart(rows, isNamed);
  const isCalledSo = fieldsOf(header[column] ?? "").some(({ field }) => field === "title");
  const isSure = isCalledSo || nameless.every((row) => isOnlyKnown(header, row));
  const isWhen =
    nameless.length >= rows.length * SHARE_EMPTY && nameless.every((row) => isOnlyWhen(header, row));
  return isApart || (isWhen && isSure)
    ? { column, isApart, beside: besideOf(header, rows, column) }
    : undefined;
}

/** Called as a name is; or else the first column, when its cells could be names and no other is called so. */
function nameColumn(header: readonly string[], rows: readonly GridLine[]): number | undefined {
  const fits = header.map((name) => fieldsOf(name).find(({ field }) => field === "title")?.score ?? 0);
  const best = Math.max(0, ...fits);
  if (best > 0) return fits.indexOf(best);
  const first = rows.map(({ cells }) => cells[0] ?? "");
  const isOpen =
    fieldsOf(header[0] ?? "").every(({ score }) => score < SURELY) &&
    first.every((cell) => labelKind(cell) === undefined);
  return isOpen && couldBeTitles(profileColumn(first)) ? 0 : undefined;
}

const fieldsOf = (name: string) => (isFilled(name) ? fitHeader(name).slice(0, 1) : []);

/** Nearly every name after the first stands below an empty line, and nearly every empty line above a name. */
function standApart(rows: readonly GridLine[], isNamed: (row: GridLine) => boolean): boolean {
  const later = rows.slice(1);
  const below = later.filter((row, at) => isBelowGap(row, rows[at]));
  const named = later.filter(isNamed);
  const both = below.filter(isNamed).length;
  return both >= 2 && both >= named.length * NEARLY_ALL && both >= below.length * NEARLY_ALL;
}
const NEARLY_ALL = 0.8;

export const isBelowGap = ({ line }: GridLine, before: GridLine | undefined): boolean =>
  before !== undefined && line - before.line > 1;

/** A row without a name that says when is another hour of what stands above it. */
export const saysWhen = (header: readonly string[], { cells }: GridLine): boolean =>
  cells.some((cell, at) => isFilled(cell) && (isOfWhen(header[at] ?? "") || labelKind(cell) !== undefined));

const isOfWhen = (name: string): boolean =>
  fitHeader(name).some(({ field, score }) => score >= SURELY && (SAYS_WHEN.has(field) || field === "time"));

/**
 * It says when, and nothing of what it is, as where one cell is written over several lines. With a text of its own it
 * may be something else.
 */
const isOnlyWhen = (header: readonly string[], row: GridLine): boolean =>
  saysWhen(header, row) &&
  !row.cells.some(
    (cell, at) =>
      isFilled(cell) &&
      fieldsOf(header[at] ?? "").some(({ field, score }) => score >= SURELY && OWN.has(field)),
  );

/** Where nobody says that the column holds names, nothing else in the row may be one. */
const isOnlyKnown = (header: readonly string[], { cells }: GridLine): boolean =>
  cells.every(
    (cell, at) =>
      !isFilled(cell) ||
      labelKind(cell) !== undefined ||
      fieldsOf(header[at] ?? "").some(({ score }) => score >= SURELY),
  );

function besideOf(header: readonly string[], rows: readonly GridLine[], column: number): number[] {
  const isNamed = ({ cells }: GridLine) => isFilled(cells[column]);
  const firsts = rows.filter((row, at) => isNamed(row) && rows[at + 1] && !isNamed(rows[at + 1] ?? row));
  const others = rows.filter((row) => !isNamed(row));
  if (firsts.length < 2) return [];
  return header.flatMap((name, at) =>
    at !== column &&
    !fieldsOf(name).some(({ field }) => OF_ONE_LINE.has(field)) &&
    firsts.every(({ cells }) => isFilled(cells[at])) &&
    others.every(({ cells }) => !isFilled(cells[at]))
      ? [at]
      : [],
  );
}

import { kindOfValue, profileColumn, type ColumnProfile, type ValueKind } from "./columns/column-profile.ts";
import { isFilled } from "./grid.ts";

/** What no name of a column is: one such cell above cells of its kind makes a line a row. */
const NEVER_A_NAME: ReadonlySet<ValueKind> = new Set<ValueKind>(
  "mail url phone postcode stamp date time times moment price point rule".split(" ") as ValueKind[],
);
/** What the name of a column may look like as well: two of them are no accident. */
const HARDLY_A_NAME: ReadonlySet<ValueKind> = new Set<ValueKind>(
  "number key yes-no street day daypart long".split(" ") as ValueKind[],
);
/** What tells a column from any other, where all of its cells are so. */
const TELLS: ReadonlySet<ValueKind> = new Set<ValueKind>([...NEVER_A_NAME, ...HARDLY_A_NAME]);
const LOOKED_AT = 60;
const MOST_COLUMNS = 60;
const MOST = 0.6;
const NEARLY_ALL = 0.8;
const SOME = 0.3;
const LONGEST_NAME = 45;
/** A question that stands above its answers is as long as they are. */
const LONGER_THAN_ASKED = 160;

/** What the columns of these lines hold, names and all. */
export const columnsOfLines = (lines: readonly (readonly string[])[]): ColumnProfile[] => {
  const looked = lines.slice(0, LOOKED_AT);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...looked.map(({ length }) => length)));
  return Array.from({ length: width }, (_, at) => profileColumn(looked.map((cells) => cells[at] ?? "")));
};

/** Whether a line is one of the rows: what stands in it is what stands above and below it. */
export function isRowAmong(columns: readonly ColumnProfile[], cells: readonly string[]): boolean {
  let never = 0;
  let hardly = 0;
  for (const [at, { filled, share }] of columns.entries()) {
    const cell = (cells[at] ?? "").trim();
    // "3", "x": of ticks and of weeks as well. More than twice the same is a list of it.
    if (cell.length < 2 || /^\d{1,3}$/.test(cell) || filled < 3) continue;
    const kind = kindOfValue(cell);
    const others = ((share[kind] ?? 0) * filled - 1) / (filled - 1);
    if (NEVER_A_NAME.has(kind) && others >= MOST) never += 1;
    const isLong = kind !== "long" || cell.length > LONGER_THAN_ASKED;
    if (HARDLY_A_NAME.has(kind) && isLong && others >= NEARLY_ALL) hardly += 1;
  }
  return never > 0 || hardly > 1;
}

/** Dates, hours or prices above others of their kind are no names, wherever on the sheet the two lines stand. */
export const areAlike = (cells: readonly string[], others: readonly string[] = []): boolean =>
  cells.some((cell, at) => {
    const other = others[at];
    const kind = isFilled(cell) && isFilled(other) ? kindOfValue(cell) : undefined;
    return kind !== undefined && NEVER_A_NAME.has(kind) && kindOfValue(other ?? "") === kind;
  });

/**
 * The line above a list that names its columns with words that nobody knows: each is short and another, no row has them,
 * every filled column has one, and at least one column holds what its name is not. As an index.
 */
export function headerUnknown(lines: readonly (readonly string[])[]): number | undefined {
  const at = lines.findIndex((cells) => cells.filter(isFilled).length > 1);
  const names = (lines[at] ?? []).map((cell) => cell.trim());
  const below = lines.slice(at + 1, at + 1 + LOOKED_AT);
  const own = names.filter(isFilled);
  if (at < 0 || at > 5 || below.length < 2 || new Set(own).size < own.length) return undefined;
  if (own.some((name) => name.length > LONGEST_NAME || NEVER_A_NAME.has(kindOfValue(name)))) return undefined;
  const columns = columnsOfLines(below);
  const isNamed = columns.every(({ filled }, column) => filled === 0 || isFilled(names[column]));
  const isRepeated = below.some((cells) =>
    cells.some((cell, column) => isFilled(cell) && cell.trim() === names[column]),
  );
  if (!isNamed || isRepeated) return undefined;
  return differsFromBelow(names, columns) ? at : undefined;
}

/** At least one name is not what all cells below it are. */
export const differsFromBelow = (names: readonly string[], columns: readonly ColumnProfile[]): boolean =>
  columns.some((column, index) => {
    const told = kindThatTells(column);
    const name = names[index];
    return told !== undefined && isFilled(name) && kindOfValue(name) !== told;
  });

/** The kind of value that nearly all cells of a column are, where it tells the column from any other. */
function kindThatTells({ filled, share }: ColumnProfile): ValueKind | undefined {
  if (filled < 2) return undefined;
  const [kind, much = 0] = Object.entries(share).sort(([, a], [, b]) => b - a)[0] ?? [];
  return kind && TELLS.has(kind as ValueKind) && much >= NEARLY_ALL ? (kind as ValueKind) : undefined;
}

/**
 * Rows without a name above any column: at least so many columns, of which one holds the same kind of value all the way
 * down and another one texts; as good as all lines have both.
 */
export function areRowsOfColumns(lines: readonly (readonly string[])[], least = 3): boolean {
  const rows = lines.filter((cells) => cells.filter(isFilled).length > 1);
  if (rows.length < 3 || rows.length < lines.length * NEARLY_ALL) return false;
  const columns = columnsOfLines(rows);
  const much = Math.min(rows.length, LOOKED_AT) * MOST;
  const isOfMost = ({ filled }: ColumnProfile) => filled >= much;
  const told = columns.filter((column) => isOfMost(column) && kindThatTells(column));
  const texts = columns.filter(
    (column) => isOfMost(column) && (column.share.text ?? 0) >= SOME && column.distinct > 1,
  );
  return columns.filter(isOfMost).length >= least && told.length > 0 && texts.length > 0;
}

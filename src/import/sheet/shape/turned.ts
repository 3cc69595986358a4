import { findHeader } from "#import/sheet/find-header.ts";
import { fieldsNamedBy } from "#import/sheet/columns/fit-header.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";

/** The names of columns stand down the first column, an activity in each column beside it. */
export function standsInColumns(lines: readonly GridLine[], known: readonly string[]): boolean {
  if (lines.length > 60 || lines.length < 3) return false;
  // The days of a list are no names of columns, and a title has nothing beside it.
  const first = lines
    .filter((line) => textsOf(line).length > 1)
    .map(({ cells }) => (cells[0] ?? "").trim())
    .filter((text) => isFilled(text) && labelKind(text) !== "day");
  const header = findHeader(
    lines.map(({ cells }) => cells),
    known,
  );
  const names = header === undefined ? [] : (lines[header]?.cells ?? []).filter(isFilled);
  const named = fieldsNamedBy(names);
  const down = fieldsNamedBy(first);
  const isList = named.has("title") && named.size > 1 && named.size === names.length;
  return (
    !isList && down.has("title") && down.size >= Math.max(3, first.length * 0.6) && down.size > named.size
  );
}

/** Each column as a line: the names of columns come to stand in the first. */
export function turned(lines: readonly GridLine[]): GridLine[] {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => ({
    line: lines[0]?.line ?? 1,
    cells: lines.map(({ cells }) => cells[column] ?? ""),
  })).filter(({ cells }) => cells.some(isFilled));
}

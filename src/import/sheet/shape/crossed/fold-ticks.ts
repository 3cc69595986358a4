import { plain } from "#domain/plain.ts";
import { isTick, isTickOrNot } from "#import/sheet/columns/column-profile.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { AUDIENCE_LABEL, MADE_COLUMNS, MADE_DAYPART } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";
import { headerOfField, type MadeColumn } from "#import/sheet/shape/made-column.ts";

interface FoldedTicks {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

/**
 * Columns with crosses that stand for values of one thing (parts of the day, whom it is for, months) as one column
 * with the names of what is ticked. `above`: the line above the header, where the name of such a group stands.
 */
export function foldTicks(
  header: readonly string[],
  rows: readonly GridLine[],
  above: readonly string[] = [],
): FoldedTicks | undefined {
  const groups = new Map<string, { made: MadeColumn; columns: number[] }>();
  let group = "";
  header.forEach((name, column) => {
    group = above[column]?.trim() || group;
    const made = groupOf(name, group);
    if (!made || !isTicked(rows, column)) return;
    const found = groups.get(made.name) ?? { made, columns: [] };
    found.columns.push(column);
    groups.set(made.name, found);
  });
  const folded = [...groups.values()].filter(({ columns }) => columns.length >= 2);
  if (folded.length === 0) return undefined;
  const gone = new Set(folded.flatMap(({ columns }) => columns));
  const kept = header.map((_, column) => column).filter((column) => !gone.has(column));
  return {
    header: [...kept.map((column) => header[column] ?? ""), ...folded.map(({ made }) => made.name)],
    fields: [...kept.map(() => undefined), ...folded.map(({ made }) => made.field)],
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: [
        ...kept.map((column) => cells[column] ?? ""),
        ...folded.map(({ columns }) =>
          columns.flatMap((column) => (isTick(cells[column] ?? "") ? [header[column] ?? ""] : [])).join(", "),
        ),
      ],
    })),
  };
}

function groupOf(name: string, above: string): MadeColumn | undefined {
  const kind = labelKind(name);
  if (kind === "daypart") return { name: MADE_DAYPART };
  if (kind === "month") return { name: MADE_COLUMNS.when, field: "when" };
  if (AUDIENCE_LABEL.test(plain(name))) return { name: MADE_COLUMNS.audience, field: "audience" };
  const [own] = fitHeader(name);
  const [group] = above && (own?.score ?? 0) < 90 ? fitHeader(above) : [];
  return group && group.score >= 90 && name.trim() !== "" ? headerOfField(group.field) : undefined;
}

function isTicked(rows: readonly GridLine[], column: number): boolean {
  const cells = rows.map(({ cells: all }) => all[column]).filter(isFilled);
  return cells.some(isTick) && cells.every(isTickOrNot);
}

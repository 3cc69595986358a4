import type { ReadTable } from "#import/report.ts";
import { recogniseColumns } from "#import/sheet/recognise-columns.ts";
import type { SheetMapping } from "#import/sheet/read-mapping.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { readCategory } from "./read-category.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { understandAnswered } from "./understand-answered.ts";
import { readRowCells, type RowCells } from "./row-cells.ts";
import { understandRow, type RefusedRow, type RowContext, type UnderstoodRow } from "./understand-row.ts";

interface UnderstoodTables {
  rows: UnderstoodRow[];
  refused: (RefusedRow & { sheet: string })[];
  tables: ReadTable[];
  /** No column names the provider, and nobody said whose sheet it is. */
  needsOrganization: boolean;
  /** What cells that seem to name a person really say, by the key of their question. */
  withheld: Map<string, string>;
}

/** Every row of every table, read on its own. Empty rows and repeated headers are passed over. */
export function understandTables(
  tables: readonly SheetTable[],
  context: Omit<RowContext, "sheet" | "category">,
  options: { mapping?: SheetMapping; progress?: (done: number, total: number) => void } = {},
): UnderstoodTables {
  const result: UnderstoodTables = {
    rows: [],
    refused: [],
    tables: [],
    needsOrganization: false,
    withheld: new Map(),
  };
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const table of tables) {
    const columns = recogniseColumns(table.header, options.mapping?.columns);
    result.tables.push({
      name: table.name,
      rows: table.rows.length,
      columns: Object.fromEntries(
        columns.fieldOf.flatMap((field, index) => (field ? [[table.header[index] ?? "", field]] : [])),
      ),
      unused: columns.unused,
      notes: table.notes,
    });
    if (!columns.fieldOf.includes("organization") && !context.organizationName)
      result.needsOrganization = true;
    const category = categoryOf(table);
    for (const row of table.rows) {
      done += 1;
      options.progress?.(done, total);
      if (row.cells.join("|") === table.header.join("|")) continue;
      const about = { ...context, sheet: table.name, ...(category ? { category } : {}) };
      const { cells, outcome } = understandAnswered(
        (proposed) =>
          readRowCells(row, columns, options.mapping?.values, {
            answers: options.mapping?.answers,
            proposed,
          }),
        (read) => understandOrRefuse(read, about),
        options.mapping?.answers,
      );
      if (!outcome) continue;
      cells.withheld.forEach((text, key) => result.withheld.set(key, text));
      if ("values" in outcome) result.rows.push(outcome);
      else result.refused.push({ ...outcome, sheet: table.name });
    }
  }
  return result;
}

/** A reader that stumbles over what somebody wrote costs that one row. */
function understandOrRefuse(cells: RowCells, context: RowContext): UnderstoodRow | RefusedRow {
  try {
    return understandRow(cells, context);
  } catch {
    return oddRow({ ...cells, title: cells.text("title") ?? "" });
  }
}

/** A row that is left out because something in it fits nowhere. */
export const oddRow = ({ row, line, title, remarks }: RefusedRow): RefusedRow => ({
  row,
  line,
  title,
  remarks: [...remarks, { ...aboutRow.odd, column: "", value: "" }],
});

/** The name of a worksheet that is clearly that of a category. */
function categoryOf({ worksheet }: SheetTable): string | undefined {
  return worksheet && readCategory(worksheet, "", "").remarks.length === 0 ? worksheet : undefined;
}

import { recogniseColumns } from "#import/sheet/recognise-columns.ts";
import type { UnderstoodRow, RefusedRow } from "./understand-row.ts";
import { readCategory } from "./read-category.ts";
import type { SheetMapping } from "#import/sheet/read-mapping.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import type { ImportReport } from "#import/report.ts";
import { readRowCells } from "./row-cells.ts";
import { understandRow, type RowContext } from "./understand-row.ts";

export interface Understood {
  drafts: UnderstoodRow[];
  refusals: (RefusedRow & { sheet: string })[];
  sheets: ImportReport["sheets"];
  /** No column names the provider, and nobody said whose sheet it is. */
  needsOrganization: boolean;
}

/** Every row of every table, read on its own. Empty rows and repeated headers are passed over. */
export function understandTables(
  tables: readonly SheetTable[],
  context: Omit<RowContext, "sheet" | "category">,
  options: { mapping?: SheetMapping; progress?: (done: number, total: number) => void } = {},
): Understood {
  const result: Understood = { drafts: [], refusals: [], sheets: [], needsOrganization: false };
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const table of tables) {
    const columns = recogniseColumns(table.header, options.mapping?.columns);
    const names = Object.fromEntries(
      columns.fieldOf.flatMap((field, index) => (field ? [[table.header[index] ?? "", field]] : [])),
    );
    result.sheets.push({
      name: table.name,
      rows: table.rows.length,
      columns: names,
      unused: columns.unused,
      notes: table.notes,
    });
    if (!columns.fieldOf.includes("organization") && !context.organizationName)
      result.needsOrganization = true;
    const category =
      table.worksheet && readCategory(table.worksheet, "", "").remarks.length === 0
        ? table.worksheet
        : undefined;
    for (const row of table.rows) {
      done += 1;
      options.progress?.(done, total);
      const cells = readRowCells(row, columns, options.mapping?.values);
      if (cells.filled === 0 || row.cells.join("|") === table.header.join("|")) continue;
      const outcome = understandRow(cells, {
        ...context,
        sheet: table.name,
        ...(category ? { category } : {}),
      });
      if ("values" in outcome) result.drafts.push(outcome);
      else result.refusals.push({ ...outcome, sheet: table.name });
    }
  }
  return result;
}

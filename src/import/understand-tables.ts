import type { ReadTable } from "#import/report.ts";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import type { SheetMapping } from "#import/sheet/read-mapping.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { keepToSchema } from "./row/keep-to-schema.ts";
import { inClauses } from "./row/in-text/clauses.ts";
import { readCategory } from "./row/category/read-category.ts";
import { othersOfProviders } from "./row/category/others-of-provider.ts";
import { aboutRow } from "#import/words/about-row.ts";
import { understandAnswered } from "./ask/understand-answered.ts";
import { namesBeforeTitles } from "./row/provider-in-title.ts";
import { readRowCells, type RowCells } from "./row/row-cells.ts";
import { understandRow, type RefusedRow, type RowContext, type UnderstoodRow } from "./row/understand-row.ts";

interface UnderstoodTables {
  rows: UnderstoodRow[];
  refused: (RefusedRow & { sheet: string })[];
  tables: ReadTable[];
  /** What cells that seem to name a person really say, by the key of their question. */
  withheld: Map<string, string>;
}

/** Every row of every table, read on its own. Empty rows and repeated headers are passed over. */
export function understandTables(
  tables: readonly SheetTable[],
  context: Omit<RowContext, "sheet" | "category" | "namesBefore" | "othersOf" | "worksheet" | "above">,
  options: { mapping?: SheetMapping; progress?: (done: number, total: number) => void } = {},
): UnderstoodTables {
  const result: UnderstoodTables = {
    rows: [],
    refused: [],
    tables: [],
    withheld: new Map(),
  };
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const table of tables) {
    const { columns: mapped, answers } = options.mapping ?? {};
    const columns = recogniseColumns(table.header, mapped, { ...table, answers });
    result.tables.push({
      name: table.name,
      rows: table.rows.length,
      columns: Object.fromEntries(
        columns.fieldOf.flatMap((field, index) => (field ? [[table.header[index] ?? "", field]] : [])),
      ),
      evidence: Object.fromEntries(
        columns.evidence.flatMap((by, index) => (by ? [[table.header[index] ?? "", by]] : [])),
      ),
      unused: columns.unused,
      questions: columns.questions,
      shape: table.shape ?? "list",
      notes: table.notes,
    });
    const category = categoryOf(table);
    const titled = columns.fieldOf.indexOf("title");
    const namesBefore = namesBeforeTitles(table.rows.map(({ cells }) => cells[titled] ?? ""));
    const named = columns.fieldOf.indexOf("organization");
    const othersOf = othersOfProviders(
      table.rows.map(({ cells }) => ({ title: cells[titled] ?? "", provider: cells[named] ?? "" })),
      context.organizationName ?? "",
    );
    let above = "";
    for (const row of table.rows) {
      const alone = row.cells.filter((cell) => cell.trim() !== "");
      if (alone.length === 1 && row.cells[titled]?.trim()) above = alone[0] ?? "";
      done += 1;
      options.progress?.(done, total);
      if (row.cells.join("|") === table.header.join("|")) continue;
      const about = {
        ...context,
        sheet: table.name,
        namesBefore,
        othersOf,
        above,
        ...(table.worksheet ? { worksheet: table.worksheet } : {}),
        ...(category ? { category } : {}),
      };
      const { cells, outcome, isDropped } = understandAnswered(
        (proposed) => ({
          ...readRowCells(row, columns, options.mapping?.values, {
            answers,
            proposed,
          }),
          cutUp: inClauses,
        }),
        (read) => readRow(read, about),
        answers,
      );
      if (!outcome) continue;
      cells.withheld.forEach((text, key) => result.withheld.set(key, text));
      if (isDropped) result.refused.push({ ...leftOut(cells), sheet: table.name });
      else if ("values" in outcome) result.rows.push(outcome);
      else result.refused.push({ ...outcome, sheet: table.name });
    }
  }
  return result;
}

/** A row that is left out because something in it fits nowhere. */
export const oddRow = ({ row, line, title, remarks }: RefusedRow): RefusedRow => ({
  row,
  line,
  title,
  remarks: [...remarks, { ...aboutRow.odd, column: "", value: "" }],
});

/** A row of which somebody said that it does not belong in the guide. */
const leftOut = (cells: RowCells): RefusedRow => {
  const { row, line } = cells;
  const title = cells.text("title") ?? "";
  return { row, line, title, remarks: [{ ...aboutRow.leftOut, column: "", value: title }] };
};

/** A fault of ours in one row is said of that row, and the sheet goes on: `row-unreadable` is looked for by a test. */
function readRow(cells: RowCells, context: RowContext): UnderstoodRow | RefusedRow {
  try {
    const outcome = understandRow(cells, context);
    return "values" in outcome ? keepToSchema(cells, outcome) : outcome;
  } catch {
    const { row, line, remarks } = cells;
    cells.remark("title", aboutRow.unreadable);
    return { row, line, title: cells.text("title") ?? "", remarks };
  }
}

/** The name of a worksheet that is clearly that of a category: "Cursussen" or "Trainingen" says only in which shape. */
function categoryOf({ worksheet }: SheetTable): string | undefined {
  return worksheet && !ONLY_A_SHAPE.test(worksheet) && readCategory(worksheet, "", "").remarks.length === 0
    ? worksheet
    : undefined;
}
const ONLY_A_SHAPE =
  /^(?:cursus|cursussen|training|trainingen|lessen|workshops?)(?: ?(?:aanbod|rooster|schema|overzicht))?$/i;

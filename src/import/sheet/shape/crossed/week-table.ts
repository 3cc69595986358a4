import { textsOf, type Grid, type GridLine } from "#import/sheet/grid.ts";
import { nothingOn, saidBelow } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";
import { readCrossTable } from "./cross-table.ts";
import { noteAbove } from "#import/sheet/shape/read-above.ts";
import { readWeekBlocks } from "./week-blocks.ts";

/** Days across and parts of the day or times down, once or below each other, as a list. */
export function weekTable(
  lines: readonly GridLine[],
  { merged }: Grid,
):
  | {
      shape: "week-table";
      header: string[];
      fields: (SheetField | undefined)[];
      rows: GridLine[];
      notes: string[];
    }
  | undefined {
  const blocks = readWeekBlocks(lines, merged);
  const cross = blocks ? { ...blocks, above: [], below: [] } : readCrossTable(lines, merged);
  if (!cross || cross.rows.length === 0) return undefined;
  const { header, fields, rows, nothing, above, below } = cross;
  const notes = [
    ...noteAbove(above.flatMap((line) => textsOf(line))),
    ...noteAbove(
      below.flatMap((line) => textsOf(line)),
      saidBelow,
    ),
    ...(nothing > 0 ? [nothingOn(nothing)] : []),
  ];
  return { shape: "week-table", header, fields, rows, notes };
}

import type { GridLine } from "#import/sheet/grid.ts";

/** Lines that belong together. `header`: the index among them of the line with names of columns, when there is one. */
export interface SheetBlock {
  lines: GridLine[];
  header?: number;
  /** Its header stands in it more than once, each time below the heading of what follows. */
  repeated?: boolean;
  /** The indexes among the lines before which it stood again. */
  again?: number[];
}

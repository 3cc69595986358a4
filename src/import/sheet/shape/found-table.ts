import type { GridLine } from "#import/sheet/grid.ts";
import type { SheetShape } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";

/** A table as an ordinary list, whatever shape it had on the sheet. */
export interface FoundTable {
  shape: SheetShape;
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
  notes: string[];
  /** What the page goes on with below it, as far as nobody read it yet. */
  below?: GridLine[];
}

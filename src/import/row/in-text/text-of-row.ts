import type { SheetField } from "#import/words/headers.ts";
import { GIVEN_FOR_IT } from "#import/words/facts/role-phrases.ts";
import type { CellPlace, RowCells } from "../row-cells.ts";

/** A text of the row, and the cell it stands in. */
export interface TextOfRow {
  at: CellPlace;
  text: string;
}

/**
 * All running text of the row: its description, its remarks, and every cell below a header that nobody understood.
 * Each reader of a fact hears all of it.
 */
export const textOfRow = (cells: RowCells): TextOfRow[] =>
  textsIn(cells, ["description", ...cells.asides, "remarks"]).map(({ at, text }) => ({
    at,
    text: cells.cutUp?.(text) ?? text,
  }));

/** The same without what one gets for helping: a course of which the hours and the price are its own. */
export const textOfOffer = (cells: RowCells): TextOfRow[] =>
  cells.asides.length === 0 ? textOfRow(cells) : textOfRow(cells).filter(({ at }) => !GIVEN_FOR_IT.test(at));

/** The title as a text: only what a name can say. */
export const titleOfRow = (cells: RowCells): TextOfRow[] => textsIn(cells, ["title"]);

/** Cells made for something else, in which more may be said than their own reader takes. */
const MADE_FOR_OTHERS: readonly SheetField[] = [
  "audience",
  "age",
  "signUp",
  "contact",
  "contactRole",
  "when",
  "days",
  "time",
  "frequency",
  "date",
  "cost",
  "costNote",
  "firstVisit",
  "groupSize",
];

/** What stands in cells made for something else. `own`: those of the reader itself, which it reads as cells. */
export const otherCellsOfRow = (cells: RowCells, own: readonly SheetField[]): TextOfRow[] =>
  textsIn(
    cells,
    MADE_FOR_OTHERS.filter((field) => !own.includes(field)),
  );

function textsIn(cells: RowCells, places: readonly CellPlace[]): TextOfRow[] {
  return places.flatMap((at) => {
    const text = cells.text(at);
    return text === undefined || text === "" ? [] : [{ at, text }];
  });
}

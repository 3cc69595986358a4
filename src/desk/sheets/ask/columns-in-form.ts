import { SHAPES, type SheetShape } from "#import/words/about-shape.ts";
import { FIELDS, type SheetField } from "#import/words/headers.ts";
import type { SheetMapping } from "#import/sheet/read-mapping.ts";

/** What a column is chosen to be: nothing, so that it is passed over. */
export const NOTHING = "niets";
export const columnName = (at: number): string => `kolom.${at}`;
export const becomesName = (at: number): string => `wordt.${at}`;
/** One of the list, where none of the buttons fits. */
export const elseName = (at: number): string => `anders.${at}`;
export const SHAPE_FIELD = "vorm";

const MOST_COLUMNS = 400;
const isField = (text: string): text is SheetField => FIELDS.some((field) => field === text);
const isShape = (text: string): text is SheetShape => Object.hasOwn(SHAPES, text);

/**
 * What an editor says that columns are, and how the sheet stands, with what was said before. `read`: what each column was
 * read as; where the form shows that and nothing else was chosen, nothing is said.
 */
export function columnsInForm(
  form: URLSearchParams,
  before: SheetMapping,
  read: ReadonlyMap<string, string> = new Map(),
): SheetMapping {
  const columns = { ...before.columns };
  for (let at = 0; at < MOST_COLUMNS; at++) {
    const header = form.get(columnName(at));
    if (header === null) break;
    const chosen = form.get(elseName(at)) || form.get(becomesName(at)) || "";
    if (chosen === "" || chosen === (read.get(header) ?? (read.size > 0 ? NOTHING : ""))) continue;
    if (isField(chosen)) columns[header] = chosen;
    else if (chosen === NOTHING) columns[header] = null;
  }
  const shape = form.get(SHAPE_FIELD) ?? "";
  const { shape: shapeBefore, ...rest } = before;
  const kept = form.has(SHAPE_FIELD) ? (isShape(shape) ? shape : undefined) : shapeBefore;
  return { ...rest, columns, ...(kept ? { shape: kept } : {}) };
}

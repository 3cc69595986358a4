import type { SheetField } from "#import/words/headers.ts";
import type { Remark } from "#import/words/remark.ts";

/**
 * What is of a person is left out by rule, and nobody has to decide that row by row: only of a name that may be half
 * now, and of a text that went whole.
 */
export const kindOfLeftOut = (field: SheetField, text: string): Remark["kind"] =>
  field === "title" || (field === "description" && text === "") ? "question" : "open";

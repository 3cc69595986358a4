import { sheet } from "./sheet-words.ts";
import { textOf } from "#text/text-of.ts";

/** The texts of the sheet and no others. */
export const text = textOf(sheet);

import { sheet } from "#copy/nl/sheet.ts";
import { textOf } from "#copy/text-of.ts";

/** The texts of the sheet and no others. */
export const text = textOf(sheet);

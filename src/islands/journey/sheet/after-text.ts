import { afterSheet } from "#copy/nl/after-sheet.ts";
import { textOf } from "#copy/text-of.ts";

/** The texts of the calendar and of the message to the GP, and no others. */
export const after = textOf(afterSheet);

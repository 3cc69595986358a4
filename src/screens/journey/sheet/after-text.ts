import { afterSheet } from "./after-words.ts";
import { textOf } from "#text/text-of.ts";

/** The texts of the calendar and of the message to the GP, and no others. */
export const after = textOf(afterSheet);

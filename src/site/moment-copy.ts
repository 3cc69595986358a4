import { callFirst } from "#copy/nl/call-first.ts";
import { textOf } from "#copy/text-of.ts";

/** The texts of a card that are chosen in the browser, without those that never get there. */
export const momentCopy = textOf(callFirst);

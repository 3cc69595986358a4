import { callFirst } from "./words/call-first.ts";
import { textOf } from "./text-of.ts";

/** The texts of a card that are chosen in the browser, without those that never get there. */
export const momentCopy = textOf(callFirst);

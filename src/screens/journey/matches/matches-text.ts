import { matches } from "./matches-words.ts";
import { textOf } from "#text/text-of.ts";

/** The texts of the proposals and no others. */
export const text = textOf(matches);

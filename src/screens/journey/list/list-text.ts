import { list } from "./list-words.ts";
import { textOf } from "#text/text-of.ts";

/** The texts of the list and no others. */
export const text = textOf(list);

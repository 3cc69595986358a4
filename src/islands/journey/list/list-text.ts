import { list } from "#copy/nl/list.ts";
import { textOf } from "#copy/text-of.ts";

/** The texts of the list and no others. */
export const text = textOf(list);

import { matches } from "#copy/nl/matches.ts";
import { textOf } from "#copy/text-of.ts";

/** The texts of the proposals and no others. */
export const text = textOf(matches);

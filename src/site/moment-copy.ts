import { card } from "#copy/nl/card.ts";
import { textOf } from "#copy/text-of.ts";

/** The lines of a card that are written in the browser, without the texts that never get there. */
export const momentCopy = textOf(card);

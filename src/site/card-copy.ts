import { card } from "#copy/nl/card.ts";
import { categories } from "#copy/nl/categories.ts";
import { everywhere } from "#copy/nl/everywhere.ts";
import { textOf } from "#copy/text-of.ts";

/** The texts a card needs and no others: cards are drawn in the browser as well. */
export const cardCopy = textOf({ ...everywhere, ...categories, ...card });

import { card } from "./card-words.ts";
import { categories } from "#text/words/categories.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** The texts a card needs and no others: cards are drawn in the browser as well. */
export const cardCopy = textOf({ ...guideWords, ...categories, ...card });

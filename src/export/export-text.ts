import { textOf } from "#text/text-of.ts";
import { activity } from "#text/words/activity.ts";
import { categories } from "#text/words/categories.ts";
import { facets } from "#text/words/facets.ts";
import { guideWords } from "#text/words/guide-words.ts";

/** The words that calendars and structured data say beside what the content says itself. */
export const exportText = textOf({ ...guideWords, ...activity, ...categories, ...facets });

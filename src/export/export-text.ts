import { textOf } from "#text/text-of.ts";
import { contactWords } from "#text/words/contact.ts";
import { activityWords } from "#text/words/activity.ts";
import { categoryWords } from "#text/words/categories.ts";
import { facetWords } from "#text/words/facets.ts";
import { guideWords } from "#text/words/guide-words.ts";

/** The words that calendars and structured data say beside what the content says itself. */
export const exportText = textOf({
  ...contactWords,
  ...guideWords,
  ...activityWords,
  ...categoryWords,
  ...facetWords,
});

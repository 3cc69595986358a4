import { activityWords } from "#text/words/activity.ts";
import { contactWords } from "#text/words/contact.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** The short address on paper, which leads on to the page of an activity. */
const shortAddressWords = {
  "short.title": "U gaat naar",
  "short.description": "Het korte adres van: {title}.",
} as const;

export const activityText = textOf({
  ...guideWords,
  ...activityWords,
  ...contactWords,
  ...shortAddressWords,
});

import { activity } from "#text/words/activity.ts";
import { contact } from "#text/words/contact.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** The short address on paper, which leads on to the page of an activity. */
export const shortAddressWords = {
  "short.title": "U gaat naar",
  "short.description": "Het korte adres van: {title}.",
} as const;

export const activityText = textOf({ ...guideWords, ...activity, ...contact, ...shortAddressWords });

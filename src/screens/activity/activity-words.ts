import { activityWords } from "#text/words/activity.ts";
import { contactWords } from "#text/words/contact.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { textOf } from "#text/text-of.ts";

/** The short address on paper, which leads on to the page of an activity. */
const shortAddressWords = {
  "short.title": "U gaat naar",
  "short.description": "Het korte adres van: {title}.",
} as const;

/** The page of what has been and is no more. */
const pastWords = {
  "past.title": "{title} (niet meer)",
  "past.ended": "Deze activiteit is gestopt.",
  "past.over": "Deze activiteit is voorbij.",
  "past.last": "De laatste keer was {day}.",
  "past.until": "Zij liep tot en met {date}.",
  "past.known": "Deze activiteit stond in de gids tot en met {date}. Of zij daarna doorgaat, weten wij niet.",
  "past.by": "Het was een activiteit van {name}.",
  "past.more": "Wat zij nog meer doen",
  "past.alike": "Dit lijkt erop",
  "past.allOfKind": "Alles bij {kind}",
  "past.all": "Alle activiteiten",
} as const;

export const activityText = textOf({
  ...guideWords,
  ...activityWords,
  ...contactWords,
  ...shortAddressWords,
  ...pastWords,
});

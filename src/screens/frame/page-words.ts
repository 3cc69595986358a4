import { activity } from "#text/words/activity.ts";
import { card } from "#screens/card/card-words.ts";
import { categories } from "#text/words/categories.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { facets } from "#text/words/facets.ts";
import { finder } from "#screens/finder/finder-words.ts";
import { near } from "#text/words/near.ts";
import { map } from "#screens/map/map-words.ts";
import { matching } from "#text/words/matching.ts";
import { metadata } from "./metadata-words.ts";
import { browse } from "#screens/shelf/browse-words.ts";
import { contact } from "#text/words/contact.ts";
import { facts } from "#text/words/facts.ts";
import { firstVisit } from "#text/words/first-visit.ts";
import { frame } from "./frame-words.ts";
import { home } from "#screens/home/home-words.ts";

/** Every text of the interface in Dutch. A screen adds its keys in a file of its own under nl/. */
export const nl = {
  ...guideWords,
  ...categories,
  ...card,
  ...facets,
  ...finder,
  ...near,
  ...map,
  ...activity,
  ...metadata,
  ...home,
  ...frame,
  ...firstVisit,
  ...facts,
  ...contact,
  ...browse,
  ...matching,
} as const;

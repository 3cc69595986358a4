import { activity } from "./nl/activity.ts";
import { card } from "./nl/card.ts";
import { categories } from "./nl/categories.ts";
import { everywhere } from "./nl/everywhere.ts";
import { facets } from "./nl/facets.ts";
import { finder } from "./nl/finder.ts";
import { near } from "./nl/near.ts";
import { map } from "./nl/map.ts";
import { matching } from "./nl/matching.ts";
import { metadata } from "./nl/metadata.ts";
import { browse } from "./nl/browse.ts";
import { contact } from "./nl/contact.ts";
import { facts } from "./nl/facts.ts";
import { firstVisit } from "./nl/first-visit.ts";
import { frame } from "./nl/frame.ts";
import { home } from "./nl/home.ts";

/** Every text of the interface in Dutch. A screen adds its keys in a file of its own under nl/. */
export const nl = {
  ...everywhere,
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

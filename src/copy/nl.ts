import { activity } from "./nl/activity.ts";
import { card } from "./nl/card.ts";
import { categories } from "./nl/categories.ts";
import { common } from "./nl/common.ts";
import { facets } from "./nl/facets.ts";
import { finder } from "./nl/finder.ts";
import { metadata } from "./nl/metadata.ts";

/** Every text of the interface in Dutch. A screen adds its keys in a file of its own under nl/. */
export const nl = {
  ...common,
  ...categories,
  ...card,
  ...facets,
  ...finder,
  ...activity,
  ...metadata,
} as const;

export type TextKey = keyof typeof nl;

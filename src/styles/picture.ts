import spriteUrl from "./pictures.svg?url&no-inline";
import type { CategoryKey } from "#schema/category.ts";

/** The utility icons of pictures.svg. */
export type IconName =
  | "seat"
  | "clock"
  | "pin"
  | "euro"
  | "people"
  | "person"
  | "wheelchair"
  | "speech"
  | "question"
  | "alert"
  | "check"
  | "checked"
  | "phone"
  | "mail"
  | "calendar"
  | "search"
  | "back"
  | "forward"
  | "external"
  | "route"
  | "bag"
  | "pencil"
  | "bus"
  | "close"
  | "plus"
  | "minus"
  | "sliders"
  | "list"
  | "menu"
  | "map"
  | "heart"
  | "walk";

/**
 * Address of one drawing, for `<use href>`. One sprite for all pages and islands: fetched once, and a list of
 * 240 cards does not carry 1,000 drawings. Not inlined, because Chromium refuses `<use>` of a data address.
 */
export const pictureOf = (category: CategoryKey | undefined): string => picture(category ?? "seat");

export function picture(name: IconName | CategoryKey): string {
  return `${spriteUrl}#${name}`;
}

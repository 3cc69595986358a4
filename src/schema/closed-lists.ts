/** The closed lists that rules without zod need as well: no import, so that any room and any browser may have them. */

/** The eight categories of Welzijn op Recept, in the order the guide shows them. */
export const CATEGORY_KEYS = [
  "bewegen",
  "natuur",
  "koken",
  "creatief",
  "zingeving",
  "vrijwilligerswerk",
  "ontmoeten",
  "anders",
] as const;

/** iCalendar day codes, Monday first. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** Morning until 12:00, afternoon until 17:30, then evening; how long windows count: `domain/when/slots`. */
export const DAYPARTS = ["morning", "afternoon", "evening"] as const;

/** What somebody may come for, as the first of the eight questions asks it. */
export const GOALS = [
  "mensen",
  "bewegen",
  "ritme",
  "betekenis",
  "leren",
  "rust",
  "rouw",
  "praktisch",
] as const;

/** Moments in a life that an activity can be made for. */
export const LIFE_MOMENTS = [
  "loss",
  "divorce",
  "new-here",
  "new-in-country",
  "out-of-work",
  "retired",
  "leaving-home",
  "new-parent",
  "caring",
  "moving-again",
  "recovering",
  "overloaded",
  "stuck",
  "housebound",
  "money-worries",
] as const;

/** What an activity demands of whoever comes, so that nobody finds out at the door. */
export const DEMANDS = [
  "own-dog",
  "own-instrument",
  "own-bicycle",
  "own-device",
  "stamina",
  "fixed-series",
  "reading",
  "good-dutch",
  "other-language",
  "experience",
  "driving-licence",
] as const;

/** In which part one is there. */
export const PARTS = ["taking-part", "being-helped", "helping", "learning"] as const;

/** What the offer of a municipality can be looked through for, one at a time or together; each is the end of an address. */
export const SUPPLY_SWITCHES = [
  "18-30",
  "30-65",
  "65-plus",
  "avond",
  "weekend",
  "na-werktijd",
  "gratis",
  "tot-3",
  "tot-7-50",
  "rolstoel",
  "weinig-nederlands",
  "samen",
  "plek",
] as const;

/** The grounds on which an offer is counted, from large to small. */
export const SUPPLY_AREAS = ["municipality", "district", "neighbourhood"] as const;

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

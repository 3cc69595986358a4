import { NUMBER_WORDS } from "./calendar-words.ts";

const HOURS = Object.keys(NUMBER_WORDS)
  .filter((word) => (NUMBER_WORDS[word] ?? 99) <= 12)
  .join("|");
const DIGITS =
  "(?:[01]?\\d|2[0-4])(?:\\s?[:.,hu]\\s?[0-5]\\d)?(?:\\s?(?:uur|u|h|am|pm|a\\.m\\.|p\\.m\\.)(?![a-z]))?(?:[:.][0-5]\\d)?|[0-2]\\d[0-5]\\d";
const SPOKEN = `(?:(?:kwart|vijf|tien) (?:over|voor)(?: half)? |half )(?:${HOURS}|\\d{1,2})|(?:${HOURS}) uur`;
const CLOCK = `(?<![\\d.,:€])(?:${SPOKEN}|${DIGITS})(?![\\d])`;
const BETWEEN =
  "\\s*(?:-|tot en met|t/m|tot ongeveer|tot ong\\.?|tot circa|tot ca\\.?|tot rond|tot een uur of|tot|to|until|till|en|a|/)\\s*";
/** From one clock time to another: six groups, two per way of writing. */
export const TIME_WINDOW = new RegExp(
  `(?:van\\s+|tussen\\s+)?(${CLOCK})${BETWEEN.replace("|en|", "|")}(${CLOCK}|(?:${HOURS})(?![a-z]))|tussen\\s+(${CLOCK})\\s+en\\s+(${CLOCK})|van\\s+(${HOURS})\\s+tot\\s+(${HOURS})(?![a-z])`,
);
/** One clock time, and the word before it that says whether it begins or ends. */
export const SINGLE_TIME = new RegExp(`(vanaf|om|start|begint om|inloop vanaf|tot)?\\s*(${CLOCK})`);

import { MONTH_WORDS } from "./calendar-words.ts";

const MONTH = MONTH_WORDS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|");
const YEAR = "(?:\\s*[-/.' ]\\s*(\\d{4}|\\d{2})(?![\\d:.]))?";
/** Every way to write a date; the groups are told apart in the reader. */
export const DATE = new RegExp(
  `(?<![\\d:,])(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|(\\d{1,2})\\s*(?:t/m|tot en met|-)\\s*(\\d{1,2})\\s+(${MONTH})\\b\\.?${YEAR}|(\\d{1,2})(?:e|ste|de)?\\s*(?:-|/|\\s)?\\s*(${MONTH})\\b\\.?${YEAR}|(\\d{1,2})([-/.])(\\d{1,2})(?:\\12(\\d{4}|\\d{2}))?)(?![\\d:]|\\s?(?:uur|u\\b|h\\b))`,
);
/** What stands before a date and says what it is. */
export const START =
  /(start(data|datum|t)?|vanaf|v\.?a\.?|begint|ingaande|nieuwe groep|volgende groep|nieuwe cursus|eerste (les|keer|bijeenkomst)|from|starting)( op)?:?\s*(op )?$/;
export const EXCEPT =
  /(behalve( op)?|m\.?u\.?v\.?|met uitzondering van|niet( op)?|geen \w+ op|vervalt( op)?|uitgezonderd)\s*$/;
export const UNTIL = /(tot en met|t\/m|tot|until|eindigt( op)?)\s*$/;

/** "niet in juli en" before a month: it is one of those without. Anything but months, "en" and "/" ends the list. */
export const NOT_IN = new RegExp(
  String.raw`\b(?:niet|geen \w+|behalve|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|not|except|gesloten|dicht) (?:(?:in|tijdens) )?(?:de |heel )?(?:(?:${MONTH})\b\.?\s*(?:,|en|\+|&|/|of|and)\s*)*$`,
);

/** One month, or a first and a last. */
export const MONTHS = new RegExp(
  `(?:van\\s+)?(?:begin |half |eind )?\\b(${MONTH})\\b\\.?(?:\\s*(?:t/m|tm|tot en met|tot|-|until|to)\\s*(?:begin |half |eind )?\\b(${MONTH})\\b\\.?)?`,
);

/** "7, 14 en 21 mei 2026": the days but the last, the last day, the month, the year. */
export const DAYS_OF_ONE_MONTH = new RegExp(
  `(?<![\\d:.])((?:\\d{1,2}\\s*(?:,|en|\\+|&)\\s*)+)(\\d{1,2})\\s+(${MONTH})\\b\\.?(\\s+\\d{4})?`,
  "g",
);

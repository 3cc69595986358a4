import { plain } from "#domain/plain.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { BEFORE_DATES } from "#import/words/about-shape.ts";
import { isOfPage } from "#import/words/facts/page-words.ts";
import { isSentence } from "../heading-lines.ts";
import { partsOfLine, whenBefore } from "./parts-of-line.ts";

const ENOUGH = 3;
const SHARE = 0.5;

/** A sentence, which tells of all that stands below it. */
export const isTold = ({ cells }: GridLine): boolean => {
  const text = cells.filter((cell) => cell.trim() !== "").join(" ");
  return text.length > 30 && isSentence(text) && !isOfPage(plain(text));
};

/** Dates and nothing else, one below the other: each is a day of what is named above them, and no heading. */
export function followEachOther(lines: readonly GridLine[]): boolean {
  const dates = lines.map((line) => {
    const parts = partsOfLine(textsOf(line));
    return parts.some(({ kind }) => kind === "date") && parts.every(({ kind }) => kind !== "text");
  });
  const follow = dates.filter((isDate, at) => isDate && dates[at + 1] === true).length;
  return follow >= ENOUGH && follow >= dates.filter(Boolean).length * SHARE;
}

/** "Wat is een Leescafé?" is of the Leescafé. */
export const ASKS_WHAT = /^Wat is (?:een|het|de) ([\p{L}][\p{L} '’-]{2,40})\?$/u;
/** "Openingsdata" above dates is no name of what is on. */
export const ONLY_OF_DATES =
  /^(?:(?:openings|speel|cursus|les)?(?:data|dagen)|agenda|programma|planning|wanneer)[:.?]?$/;

/** "Data Peuterturnen" above dates. */
export const nameBefore = (heading: string): string => heading.replace(BEFORE_DATES, "") || heading;

/** "Voor 2026:", "In 2026 zijn dit de data": of which year the dates below it are. */
export const yearOfDates = (text: string): string | undefined =>
  /^(?:(?:voor|in|data|seizoen|jaar) )?(?:het jaar )?(20\d\d)\b[^\d]{0,60}$/iu.exec(text.trim())?.[1];

/** "Zondag 16 december in de kerk": a date with words behind it is no heading of the others. */
export const beginsWithDate = (text: string): boolean => whenBefore(text.slice(0, 200)) !== undefined;

/** The hours of dates that have none: one time from and until, in all that is told above them. */
export function hoursTold(told: readonly string[]): string | undefined {
  const found = told.flatMap((text) => [...text.slice(0, 1000).matchAll(HOURS)].map(([hours]) => hours));
  return found.length === 1 ? found[0] : undefined;
}
const HOURS =
  /(?<![\d.:])\d{1,2}[.:u]\d{2}(?: ?uur)? ?(?:-|–|tot(?: en met)?|t\/m) ?\d{1,2}[.:u]\d{2}(?![\d])/g;

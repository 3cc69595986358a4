import { MONTH } from "#import/sheet/shape/calendar/days-of-month.ts";
import { plain } from "#domain/plain.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import { isFilled, textsOf, type GridLine } from "#import/sheet/grid.ts";
import { labelKind } from "#import/sheet/label-kind.ts";
import { OF_A_TIMETABLE } from "#import/words/about-shape.ts";
import { createNoteFinder } from "./footnotes.ts";
import { isSentence } from "#import/sheet/shape/heading-lines.ts";

interface RowsAndBelow {
  rows: GridLine[];
  /** What the page goes on with. */
  below: GridLine[];
  /** What of it may hold for the rows: all above the name of something else, with lines of its own. */
  ofRows: string[];
}

const ENOUGH_ROWS = 2;
const LONGEST_NAME = 60;
const MOST_WORDS = 8;
const MONEY = /€|\beuro\b|\d,\d{2}\b/i;
const REACHED_AT = /@|\bwww\.|https?:/;

/**
 * Takes what a page goes on with away from the rows above it: lines with one text at the end, from the first on that can be
 * no name, or all of them where names stand in another column. A name alone may be a row that nobody filled in.
 */
export function takeBelow(header: readonly string[], lines: readonly GridLine[]): RowsAndBelow {
  const last = lines.findLastIndex((line) => textsOf(line).length > 1);
  const alone = lines.slice(last + 1);
  const all = lines.filter((line) => textsOf(line).length > 1).length;
  if (alone.length === 0 || all < ENOUGH_ROWS) return { rows: [...lines], below: [], ofRows: [] };
  const from = alone.some((line) => mayBeName(header, line)) ? alone.findIndex(isNoName) : 0;
  if (from < 0) return { rows: [...lines], below: [], ofRows: [] };
  // "Kosten" above what it costs, and the name of one thing that is told of.
  const isNamed =
    from > 0 && (isHeading(alone[from - 1]) || (from === 1 && (isTelling(alone[1]) || isDated(alone[1]))));
  let begin = isNamed ? from - 1 : from;
  while (begin > 0 && isOfTimetable(alone[begin - 1])) begin -= 1;
  const [rows, further] = [lines.slice(0, last + 1 + begin), alone.slice(begin)];
  // What explains a mark in a row goes with the rows: it is read with them.
  const isNote = createNoteFinder(rows);
  const below = further.filter((line) => !isNote(line));
  const other = below.findIndex((line, at) => beginsSomethingElse(line, below[at - 1], below[at + 1]));
  return {
    rows: [...rows, ...further.filter(isNote)],
    below,
    ofRows: (other < 0 ? below : below.slice(0, other)).flatMap(textsOf),
  };
}

/** A name alone below an empty line or a sentence, with a line right below it: what stands there is of that. */
function beginsSomethingElse(line: GridLine, before?: GridLine, next?: GridLine): boolean {
  const isApart = before !== undefined && (line.line - before.line > 1 || isTelling(before));
  return isApart && next?.line === line.line + 1 && !isNoName(line) && !isHeading(line, EXACT);
}

/** "12 september: Open dag": a day with what is on then. */
const isDated = (line: GridLine | undefined): boolean => {
  const [text = ""] = line ? textsOf(line) : [];
  return DATED.test(text.slice(0, 60));
};
const DATED = new RegExp(
  `^(?:[a-z]{2,9}\\.? )?(?:\\d{1,2}[-/]\\d{1,2}|\\d{1,2} (?:${MONTH})\\b)[^:]{0,12}[:–-]? ?\\S`,
  "iu",
);

const isTelling = (line: GridLine | undefined): boolean => {
  const [text = ""] = line ? textsOf(line) : [];
  return isSentence(text) || text.length > LONGEST_NAME;
};

/** What is said of money below a table may hold for its rows. */
export const saysCost = (text: string): boolean => MONEY.test(text);

/** It stands where names do, or where nobody knows what does. */
function mayBeName(header: readonly string[], { cells }: GridLine): boolean {
  const [best] = fitHeader(header[cells.findIndex(isFilled)] ?? "");
  return !best || best.score < 90 || best.field === "title";
}

function isNoName(line: GridLine): boolean {
  const [text = ""] = textsOf(line);
  const isLabel =
    /^[\p{L} ]{2,25}:/u.test(text) && (fitHeader(text.split(":", 1)[0] ?? "")[0]?.score ?? 0) >= 90;
  return (
    isLabel ||
    isDated(line) ||
    isSentence(text) ||
    text.length > LONGEST_NAME ||
    text.split(" ").length > MOST_WORDS ||
    /[.:]$|^\*/.test(text) ||
    MONEY.test(text) ||
    REACHED_AT.test(text)
  );
}

/** "Jaarplanning seizoen 2026-2027" above what is planned. */
const isOfTimetable = (line: GridLine | undefined): boolean => {
  const [text = ""] = line ? textsOf(line) : [];
  return text.length <= LONGEST_NAME && OF_A_TIMETABLE.test(plain(text));
};

const SURELY = 90;
/** "Open les" ends in the name of a column, and is that of something. */
const EXACT = 100;

function isHeading(line: GridLine | undefined, least = SURELY): boolean {
  const [text = ""] = line ? textsOf(line) : [];
  return (fitHeader(text)[0]?.score ?? 0) >= least && labelKind(plain(text)) === undefined;
}

import { plain } from "#domain/plain.ts";
import { ORGANISATION_BY_WORD } from "#import/words/columns/column-words.ts";
import { HOUSE } from "#import/words/facts/place-words.ts";
import { ALL_TOWNS } from "#import/words/facts/town-names.ts";
import { GIVEN_NAMES } from "#import/words/people/person-words.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import type { Column } from "../taken-column.ts";
import { isForWhom } from "./words-in-columns.ts";

const LOOKED_AT = 100;
/** A name of what is on is another one in each row, and begins with a capital; what has a name of its own is something else. */
const POINTS = {
  different: 3,
  filled: 1,
  town: -3,
  time: -3,
  whom: -3,
  somebody: -4,
  house: -1.5,
  key: -1.5,
  organisation: -1,
  short: -0.5,
  later: -0.05,
};
/** A date with its year or month in full, a clock, or a word for how often. */
const SAYS_TIME =
  /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b20\d{2}\b|\d[:.]\d{2}\b|^(?:(?:elke|iedere) .{0,40}|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?)$/;
const SHORTEST = 3;

/** The columns that could hold the names of what is on, the likeliest first. */
export const likelyTitles = (columns: readonly Column[], rows: SheetTable["rows"]): Column[] =>
  columns
    .map((column, at) => ({ column, points: pointsOf(column, rows) + at * POINTS.later }))
    .sort((a, b) => b.points - a.points)
    .map(({ column }) => column);

function pointsOf({ index, profile: { filled, distinct } }: Column, rows: SheetTable["rows"]): number {
  const looked = rows.slice(0, LOOKED_AT);
  const cells = looked.flatMap(({ cells: all }) => (all[index] ?? "").trim().slice(0, LOOKED_AT) || []);
  const share = (is: (cell: string) => boolean) => cells.filter(is).length / Math.max(1, cells.length);
  return (
    (POINTS.different * distinct) / Math.max(1, filled) +
    (POINTS.filled * cells.length) / Math.max(1, looked.length) +
    POINTS.town * share((cell) => ALL_TOWNS.has(plain(cell))) +
    POINTS.time * share((cell) => SAYS_TIME.test(plain(cell))) +
    POINTS.whom * share(isForWhom) +
    (arePeople(cells) ? POINTS.somebody : 0) +
    POINTS.house * share((cell) => HOUSE.test(cell)) +
    POINTS.key * share((cell) => /^[\p{Ll}\d_-]+$/u.test(cell)) +
    POINTS.organisation * share((cell) => ORGANISATION_BY_WORD.test(cell)) +
    POINTS.short * share((cell) => cell.length < SHORTEST)
  );
}

/** One word with a capital in each cell, or two with a mark between, and some of them first names: of who gives it. */
function arePeople(cells: readonly string[]): boolean {
  const different = [...new Set(cells)];
  const areWords = different.every((cell) =>
    /^\p{Lu}[\p{L}'-]{1,14}(?: ?[/,&+] ?\p{Lu}[\p{L}'-]{1,14}){0,3}$/u.test(cell),
  );
  const known = different.filter((cell) =>
    plain(cell)
      .split(/ ?[/,&+] ?/)
      .some((word) => GIVEN_NAMES.has(word)),
  );
  return areWords && known.length > 0 && known.length >= different.length * SOME_KNOWN;
}
const SOME_KNOWN = 0.25;

import { plain } from "#domain/plain.ts";
import { readPlaceLine } from "#import/row/place/read-place-line.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { PLACES_HEADING } from "#import/words/about-shape.ts";
import { ALL_OF_IT_AT, ALL_OF_IT_AT_END, HOUSE, UNLESS_SAID } from "#import/words/facts/place-words.ts";

/** A name, a street, a postcode with its town, and a line before and behind them. */
const MOST_LINES = 6;
const LONGEST = 300;
const LONGEST_LINE = 80;

/** The place of everything on a sheet, as it would stand in a cell, where this line says it or begins to. */
export function placeOfAllAt(lines: readonly GridLine[], at: number): string | undefined {
  const texts = lines[at] ? textsOf(lines[at]) : [];
  const inCell = texts.map(placeOnLines).find(Boolean);
  const [text = "", ...others] = texts;
  if (inCell || others.length > 0) return inCell;
  return placeInSentence(text) ?? placeBelowLabel(text, aloneBelow(lines, at));
}

/** "Locatie:" and the lines of a place below it, in one cell. */
export function placeOnLines(cell: string): string | undefined {
  const [label = "", ...below] = cell
    .slice(0, LONGEST * 2)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return below.length > 0 ? placeBelowLabel(label, below) : undefined;
}

function aloneBelow(lines: readonly GridLine[], at: number): string[] {
  const below = lines.slice(at + 1, at + 1 + MOST_LINES).map(textsOf);
  const end = below.findIndex(({ length }) => length !== 1);
  return below.slice(0, end < 0 ? undefined : end).flat();
}

/** As many of the lines below a label as are one place; a list of several is no place of all. */
function placeBelowLabel(label: string, below: readonly string[]): string | undefined {
  if (label.length > LONGEST_LINE || !PLACES_HEADING.test(plain(label))) return undefined;
  const isLedTo = ALL_OF_IT_AT_END.test(below[0] ?? "");
  const parts = below.slice(isLedTo ? 1 : 0).map((text) => text.trim());
  const end = parts.findIndex((text) => text.length > LONGEST_LINE || isRunning(text));
  const whole = parts.slice(0, end < 0 ? MOST_LINES : end);
  if ([hasStreet, isHouse].some((is) => whole.filter(is).length > 1)) return undefined;
  for (let most = whole.length; most > 0; most -= 1) {
    const place = asCell(whole.slice(0, most).join(", "));
    if (place) return place;
  }
  return undefined;
}

/** So many words are no part of an address. */
const isRunning = (text: string): boolean => text.includes(":") || text.split(/\s+/).length > 7;

const hasStreet = (text: string): boolean => readPlaceLine(text).street !== undefined;
const isHouse = (text: string): boolean => HOUSE.test(text);

function placeInSentence(text: string): string | undefined {
  const all = text.length > LONGEST ? null : ALL_OF_IT_AT.exec(text);
  return all ? asCell(text.slice(all.index + all[0].length)) : undefined;
}

function asCell(text: string): string | undefined {
  const rest = text.replace(UNLESS_SAID, "").replace(/^ ?(?:de|het|ons|onze) /, " ");
  const { name, street, postcode, city, unclear, inside } = readPlaceLine(rest.replace(/[.!*]{1,3}$/, ""));
  if (unclear.length > 0 || (!street && !(name && HOUSE.test(name)))) return undefined;
  return [name, inside, street, [postcode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}

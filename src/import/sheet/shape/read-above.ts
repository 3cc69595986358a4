import { plain } from "#domain/plain.ts";
import { withoutPersonalData } from "#import/row/people/without-people.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { saidAbove } from "#import/words/about-shape.ts";
import { BEFORE_END, BEFORE_START, DATE } from "#import/words/time-phrases.ts";
import { saysCost } from "./list/below-table.ts";
import { placeOnLines } from "./list/place-in-lines.ts";
import { headingIn, isSentence, type Heading } from "./heading-lines.ts";
import { readDates } from "#import/when/read-dates.ts";
import { periodNamed } from "#import/when/read-period.ts";
import { leftover, unreadText } from "#import/when/unread-text.ts";
import { headerOfField, type MadeColumn } from "./made-column.ts";

/** What stands above the columns, or below them, for the report; nothing that is of a person. */
export function noteAbove(texts: readonly string[], sentence = saidAbove): string[] {
  const shown = texts
    .slice(0, 3)
    .map((text) => withoutPersonalData(text.replace(/\s+/g, " ").slice(0, 120)).text);
  const said = shown.filter((text) => text.trim() !== "");
  return said.length > 0 ? [sentence(said)] : [];
}

/** Takes the first lines with one text away that are no heading of a day, date or place. */
export function takePreamble(lines: GridLine[]): GridLine[] {
  const above: GridLine[] = [];
  while (lines[0] && textsOf(lines[0]).length === 1 && headingIn(lines[0])?.field === undefined) {
    above.push(lines.shift() as GridLine);
  }
  return above;
}

interface Above {
  heading?: GridLine;
  made: { column: MadeColumn; text: string }[];
  texts: string[];
}

/**
 * What stands above the columns: the heading of all rows, when it begins or ends, and what is only told on. `below`: what
 * stands below the rows, of which what it costs is told on as well. A column that the rows have themselves is not made.
 */
export function readAbove(
  lines: readonly GridLine[],
  repeated = false,
  below: readonly string[] = [],
  header: readonly string[] = [],
): Above {
  const result: Above = { made: [], texts: [] };
  for (const line of lines) {
    const texts = textsOf(line);
    const heading: Heading | undefined = headingIn(line);
    const bounds = texts.flatMap((text) => boundsIn(text));
    const isOfAll = heading && (heading.field || repeated) && line === lines.at(-1);
    // Of two places below each other the last is not that of all rows.
    if (isOfAll && !(heading.field === "venue" && isPlace(lines.at(-2)))) result.heading = line;
    else if (bounds.length > 0) result.made.push(...bounds);
    else result.texts.push(...texts);
    const period = bounds.length === 0 && result.heading !== line && texts.map(periodNamed).find(Boolean);
    if (period && !result.made.some(({ column }) => column.field === "period"))
      result.made.push({ column: headerOfField("period"), text: period });
  }
  // A place below its label gets a column of its own.
  const told = result.texts
    .filter((text) => isSentence(text) && !placeOnLines(text))
    .concat(below.filter(saysCost))
    .join("\n");
  if (told) result.made.push({ column: headerOfField("remarks"), text: told });
  result.made = result.made.filter(({ column }) => !header.includes(column.name));
  return result;
}

const isPlace = (line: GridLine | undefined): boolean =>
  line !== undefined && headingIn(line)?.field === "venue";

/** "Trainingstijden vanaf 1 april 2026": the first day of everything below it. */
function boundsIn(text: string): Above["made"] {
  if (text.length > 200) return [];
  const said = plain(text);
  const both = betweenDays(said);
  if (both.length > 0) return both;
  const match = DATE.exec(said);
  if (!match || !/\d{4}/.test(match[0])) return [];
  const before = said.slice(0, match.index);
  if (BEFORE_START.test(before))
    return [
      { column: headerOfField("startDate"), text: `vanaf ${match[0].trim()}${endBehind(said, match)}` },
    ];
  return BEFORE_END.test(before)
    ? [{ column: headerOfField("endDate"), text: `t/m ${match[0].trim()}` }]
    : [];
}

/** "Periode: 3 maart t/m 26 oktober 2027" and hardly a word more: the first and the last day of everything below it. */
function betweenDays(said: string): Above["made"] {
  const unread = unreadText(said);
  const { value, remarks } = readDates(unread, { near: "2000-01-01", days: [] });
  const [from, ...others] = value?.starts ?? [];
  if (!from || !value?.until || others.length + value.dates.length + remarks.length > 0) return [];
  const beside = leftover(unread).split(" ").filter(Boolean);
  if (!/\d{4}/.test(said) || beside.length > 3 || OF_SOMETHING_ELSE.test(said)) return [];
  return [
    { column: headerOfField("startDate"), text: `vanaf ${from}` },
    { column: headerOfField("endDate"), text: `t/m ${value.until}` },
  ];
}
/** Between these days one signs up, or nothing is on. */
const OF_SOMETHING_ELSE =
  /inschrij|aanmeld|opgave|opgeven|vakantie|gesloten|dicht|\b(?:geen|niet)\b|verkoop|kaarten|vrij\b/;

/** "… en loopt tot kerst": what ends it, as it stands there. */
function endBehind(said: string, { index, 0: date }: RegExpExecArray): string {
  const [, end = ""] = UNTIL_SOMETHING.exec(said.slice(index + date.length)) ?? [];
  return end === "" ? "" : ` ${end.trim()}`;
}
const UNTIL_SOMETHING = /^.{0,40}?\b((?:tot en met|t\/m|tot|until) [^.;!?]{2,40})/;

import { plain } from "#domain/plain.ts";
import { withoutPersonalData } from "#import/row/people/without-people.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { saidAbove } from "#import/words/about-shape.ts";
import { BEFORE_END, BEFORE_START, DATE } from "#import/words/time-phrases.ts";
import { placeOnLines } from "./list/place-in-lines.ts";
import { headingIn, isSentence, type Heading } from "./heading-lines.ts";
import { periodNamed } from "#import/when/read-period.ts";
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

/** What stands above the columns: the heading of all rows, when it begins or ends, and what is only told on. */
export function readAbove(lines: readonly GridLine[], repeated = false): Above {
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
  const told = result.texts.filter((text) => isSentence(text) && !placeOnLines(text)).join("\n");
  if (told) result.made.push({ column: headerOfField("remarks"), text: told });
  return result;
}

const isPlace = (line: GridLine | undefined): boolean =>
  line !== undefined && headingIn(line)?.field === "venue";

/** "Trainingstijden vanaf 1 april 2026": the first day of everything below it. */
function boundsIn(text: string): Above["made"] {
  if (text.length > 200) return [];
  const said = plain(text);
  const match = DATE.exec(said);
  if (!match || !/\d{4}/.test(match[0])) return [];
  const before = said.slice(0, match.index);
  if (BEFORE_START.test(before))
    return [{ column: headerOfField("startDate"), text: `vanaf ${match[0].trim()}` }];
  return BEFORE_END.test(before)
    ? [{ column: headerOfField("endDate"), text: `t/m ${match[0].trim()}` }]
    : [];
}

import { findHeader } from "#import/sheet/find-header.ts";
import { fieldsNamedBy } from "#import/sheet/columns/fit-header.ts";
import { filledDown, isFilled, textsOf, type Grid, type GridLine } from "#import/sheet/grid.ts";
import { saidBelowList, type SheetShape } from "#import/words/about-shape.ts";
import { programmeAlone } from "./beside-programme.ts";
import { findBlocks } from "./find-blocks.ts";
import { withHeader, withUnknownNames } from "./without-known-header.ts";
import { splitDatedLines } from "./dated-lines.ts";
import { noteAbove } from "./read-above.ts";
import { withWhatGoesOn } from "./list/goes-on-below.ts";
import { momentsOfHeading } from "./list/moments-of-heading.ts";
import { withLabelledLines } from "./list/labelled-lines.ts";
import { withDayAbove } from "./header-lines.ts";
import { withParallelLines } from "./list/parallel-lines.ts";
import { takeListedPlaces, withListedPlaces } from "./list/listed-places.ts";
import { withMinutesInTheirHour } from "./list/minutes-apart.ts";
import { withTownsInTheirColumn } from "./list/town-and-house.ts";
import { readCalendar } from "./calendar/read-calendar.ts";
import { readNamedBlocks } from "./blocks/named-blocks.ts";
import { readAgenda } from "./loose/read-agenda.ts";
import { readSentences } from "./loose/read-sentences.ts";
import { readLooseLines } from "./loose/read-loose-lines.ts";
import { splitNamedLines } from "./loose/split-named-lines.ts";
import { readCards } from "./read-cards.ts";
import { standsInColumns, turned } from "./turned.ts";
import { splitDayLines } from "./split-day-lines.ts";
import { withDayBeforeMonth } from "./day-behind-month.ts";
import { splitOneColumn } from "./split-one-column.ts";
import { readSmallTables } from "./read-small-tables.ts";
import { readHourGrid } from "./crossed/hour-grid.ts";
import { weekTable } from "./crossed/week-table.ts";
import type { FoundTable } from "./found-table.ts";
import { tableOfBlock } from "./table-of-block.ts";

/** Every table of a sheet. `known`: names of columns in a mapping file; `shape`: what it says the shape is. */
export function findTables(grid: Grid, known: readonly string[], shape?: SheetShape): FoundTable[] {
  const { lines: all, notes } = programmeAlone(grid.lines.filter(({ cells }) => cells.some(isFilled)));
  const { lines, places } = takeListedPlaces(all);
  const tables = tablesOf({ ...grid, lines: [...lines] }, known, shape).map(withParallelLines);
  const placed = tables.map((table) => withListedPlaces(table, places));
  // Where no table has room for them, the places stay on the sheet with all else that nobody understood.
  const isTaken = places.length === 0 || placed.some((table, at) => table !== tables[at]);
  const found = isTaken
    ? placed
    : tablesOf({ ...grid, lines: [...all] }, known, shape).map(withParallelLines);
  return found.map((table, at) => {
    const whole = withMinutesInTheirHour(withTownsInTheirColumn(table));
    return at === 0 ? { ...whole, notes: [...whole.notes, ...notes] } : whole;
  });
}

function tablesOf(grid: Grid, known: readonly string[], shape?: SheetShape): FoundTable[] {
  const lines = withDayBeforeMonth(splitNamedLines(grid.lines));
  const filled = withDayAbove(
    splitDatedLines(splitOneColumn(splitDayLines(filledDown({ lines, merged: grid.merged })))),
  );
  if (shape === "columns" || (!shape && standsInColumns(lines, known)))
    return [asList(turned(filled), known)];
  const cards = !shape || shape === "cards" ? readCards(filled) : undefined;
  if (cards) return [{ shape: "cards", ...cards, fields: [], notes: [] }];
  const calendar = !shape || shape === "calendar" ? readCalendar(lines) : undefined;
  if (calendar) return [calendar];
  const blocks = !shape || shape === "cards" ? readNamedBlocks(lines) : undefined;
  if (blocks) return [{ shape: "cards", ...blocks }];
  const hours = !shape || shape === "week-table" ? readHourGrid(lines) : undefined;
  if (hours) return [hours];
  const small = !shape || shape === "headings" ? readSmallTables(filled) : undefined;
  if (small) return small.map((table) => withLabelledLines({ shape: "headings" as const, ...table }));
  if (shape === "week-table" || (!shape && !namesItsColumns(lines))) {
    const week = weekTable(lines, grid);
    if (week) return [week];
  }
  const loose = shape === "lines" && readLooseLines(lines);
  if (loose) return [{ shape: "lines", ...loose }];
  const unread: string[] = [];
  const found = findBlocks(filled, known).flatMap((block) => {
    const week = !shape && block.header === undefined ? weekTable(block.lines, grid) : undefined;
    const table = week ?? tableOfBlock(shape ? withHeader(block) : withUnknownNames(block), { shape });
    const moments =
      !shape && !table && block.header === undefined ? momentsOfHeading(block.lines) : undefined;
    const read = table ?? (moments && { ...moments, shape: "headings" as const });
    if (!read || read.rows.length === 0) unread.push(...block.lines.flatMap(textsOf));
    return read && read.rows.length > 0 ? withWhatGoesOn(read, programmeOf) : [];
  });
  // What no other shape fits.
  const rest = found.length === 0 && !shape ? readLooseLines(lines) : undefined;
  const last =
    rest ?? (found.length === 0 && !shape ? (readAgenda(lines) ?? readSentences(lines)) : undefined);
  if (last) return [{ shape: "lines", ...last }];
  const two = found.length === 0 && !shape ? tableOfBlock({ lines: filled }, { least: 2 }) : undefined;
  return two
    ? withWhatGoesOn(two, programmeOf)
    : found.map((table, at) =>
        at === found.length - 1
          ? { ...table, notes: [...table.notes, ...noteAbove(unread, saidBelowList)] }
          : table,
      );
}

const ENOUGH = 3;

/** Lines that each say what and when, or names with their moments below: what a page goes on with below a list. */
function programmeOf(lines: readonly GridLine[]): FoundTable | undefined {
  const blocks = readNamedBlocks(lines);
  if (blocks) return { shape: "cards", ...blocks };
  const from = lines.slice(0, ENOUGH).findIndex((_, at) => isProgramme(splitDatedLines(lines.slice(at))));
  const dated = from < 0 ? undefined : tableOfBlock({ lines: splitDatedLines(lines.slice(from)), header: 0 });
  if (dated && dated.rows.length >= ENOUGH) return dated;
  const loose = readLooseLines(lines) ?? readAgenda(lines);
  return loose && { shape: "lines", ...loose };
}

/** Dates and names apart from the first line on, below the names that their columns got. */
const isProgramme = ([, first]: readonly GridLine[]): boolean => (first?.cells.length ?? 0) > 1;

/** So many names of columns in one line are no accident, whatever stands below them. */
const NAMES_ENOUGH = 6;
const namesItsColumns = (lines: readonly GridLine[]): boolean =>
  lines.slice(0, 10).some(({ cells }) => {
    const named = fieldsNamedBy(cells.filter(isFilled));
    return named.has("title") && named.size >= NAMES_ENOUGH;
  });

function asList(lines: GridLine[], known: readonly string[]): FoundTable {
  const header =
    findHeader(
      lines.map(({ cells }) => cells),
      known,
    ) ?? 0;
  const table = tableOfBlock({ lines, header }, { shape: "columns" });
  return { header: [], fields: [], rows: [], notes: [], ...table, shape: "columns" };
}

import { plain } from "#domain/plain.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import { readNamedBlocks } from "#import/sheet/shape/blocks/named-blocks.ts";
import { splitDatedLines } from "#import/sheet/shape/dated-lines.ts";
import type { FoundTable } from "#import/sheet/shape/found-table.ts";
import { readAgenda } from "#import/sheet/shape/loose/read-agenda.ts";
import { readLooseLines } from "#import/sheet/shape/loose/read-loose-lines.ts";
import { noteAbove } from "#import/sheet/shape/read-above.ts";
import { OF_DAYS_OFF, saidBelowList } from "#import/words/about-shape.ts";

const ENOUGH = 3;

/** What stands below a list and is a programme of its own, as a table; else what it says is told on. */
export function withWhatGoesOn(
  { below = [], ...table }: FoundTable,
  listOf: (lines: GridLine[]) => FoundTable | undefined,
): FoundTable[] {
  const more = readBelow(below, listOf);
  return more
    ? [table, more]
    : [{ ...table, notes: [...table.notes, ...noteAbove(below.flatMap(textsOf), saidBelowList)] }];
}

/** Lines that each say what and when, and no list of days on which nothing is on. */
function readBelow(
  lines: readonly GridLine[],
  listOf: (lines: GridLine[]) => FoundTable | undefined,
): FoundTable | undefined {
  if (
    lines.length < ENOUGH ||
    lines.some((line) => OF_DAYS_OFF.test(plain(textsOf(line).join(" ").slice(0, 300))))
  )
    return undefined;
  const blocks = readNamedBlocks(lines);
  if (blocks) return { shape: "cards", ...blocks };
  const from = lines.slice(0, ENOUGH).findIndex((_, at) => isProgramme(splitDatedLines(lines.slice(at))));
  const dated = from >= 0 ? listOf(splitDatedLines(lines.slice(from))) : undefined;
  if (dated && dated.rows.length >= ENOUGH) return dated;
  const loose = readLooseLines(lines) ?? readAgenda(lines);
  return loose && { shape: "lines", ...loose };
}

/** Dates and names apart from the first line on, below the names that their columns got. */
const isProgramme = ([, first]: readonly GridLine[]): boolean => (first?.cells.length ?? 0) > 1;

import { plain } from "#domain/plain.ts";
import { textsOf, type GridLine } from "#import/sheet/grid.ts";
import type { FoundTable } from "#import/sheet/shape/found-table.ts";
import { noteAbove } from "#import/sheet/shape/read-above.ts";
import { OF_DAYS_OFF, saidBelowList } from "#import/words/about-shape.ts";

const ENOUGH = 3;

/**
 * What stands below a list and is a programme of its own, as a table; else what it says is told on. Days on which nothing is
 * on are no programme.
 */
export function withWhatGoesOn(
  { below = [], ...table }: FoundTable,
  programmeOf: (lines: readonly GridLine[]) => FoundTable | undefined,
): FoundTable[] {
  const isOff = (line: GridLine) => OF_DAYS_OFF.test(plain(textsOf(line).join(" ").slice(0, 300)));
  const more = below.length < ENOUGH || below.some(isOff) ? undefined : programmeOf(below);
  return more
    ? [table, more]
    : [{ ...table, notes: [...table.notes, ...noteAbove(below.flatMap(textsOf), saidBelowList)] }];
}

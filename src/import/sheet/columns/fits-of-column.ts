import { HEADER_LANGUAGE } from "#import/words/columns/column-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { fitHeader } from "./fit-header.ts";
import { heldInstead } from "./held-instead.ts";
import type { Column } from "./taken-column.ts";

const BY_CELLS = 90;
/** One more first or last day, beside the column that holds it, is no day of its own. */
const EDGES: ReadonlySet<SheetField> = new Set(["startDate", "endDate"]);

/** What a column may be by its name; what nearly all its cells are goes before a name next to it. */
export function fitsOfColumn({ name, profile }: Column): { field: SheetField; score: number }[] {
  const [best, ...others] = fitHeader(name.replace(HEADER_LANGUAGE, "") || name);
  if (!best) return [];
  const fits = EDGES.has(best.field) ? others.filter(({ field }) => field !== "date") : others;
  return [best, ...fits].map(({ field, score }) => {
    const held = heldInstead(field, profile);
    return held ? { field: held, score: Math.min(score, BY_CELLS) } : { field, score };
  });
}

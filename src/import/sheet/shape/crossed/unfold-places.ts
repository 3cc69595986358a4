import { plain } from "#domain/plain.ts";
import { profileColumn } from "#import/sheet/columns/column-profile.ts";
import { isFilled, type GridLine } from "#import/sheet/grid.ts";
import { HOUSE_WORD, MADE_COLUMNS } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";

interface UnfoldedPlaces {
  header: string[];
  fields: (SheetField | undefined)[];
  rows: GridLine[];
}

/** Columns that are houses with moments below them, as one row for each house where the activity is. */
export function unfoldPlaces(
  header: readonly string[],
  rows: readonly GridLine[],
): UnfoldedPlaces | undefined {
  const places = header.flatMap((name, column) => {
    if (!HOUSE_WORD.test(plain(name))) return [];
    const { filled, share } = profileColumn(rows.map(({ cells }) => cells[column] ?? ""));
    const { moment = 0, day = 0, time = 0, times = 0 } = share;
    return filled > 0 && moment + day + time + times >= 0.9 ? [column] : [];
  });
  if (places.length < 2) return undefined;
  const kept = header.map((_, column) => column).filter((column) => !places.includes(column));
  return {
    header: [...kept.map((column) => header[column] ?? ""), MADE_COLUMNS.venue, MADE_COLUMNS.when],
    fields: [...kept.map(() => undefined), "venue", "when"],
    rows: rows.flatMap(({ line, cells }) => {
      const own = kept.map((column) => cells[column] ?? "");
      const found = places.filter((column) => isFilled(cells[column]));
      if (found.length === 0) return own.some(isFilled) ? [{ line, cells: [...own, "", ""] }] : [];
      return found.map((column) => ({ line, cells: [...own, header[column] ?? "", cells[column] ?? ""] }));
    }),
  };
}

import { plain } from "#domain/plain.ts";
import { profileColumn } from "#import/sheet/columns/column-profile.ts";
import { fitHeader } from "#import/sheet/columns/fit-header.ts";
import type { GridLine } from "#import/sheet/grid.ts";
import type { SheetField } from "#import/words/headers.ts";

/** Names that come again and again, each time on another date. */
export function hasRowPerDate({
  header,
  rows,
}: {
  header: readonly string[];
  rows: readonly GridLine[];
}): boolean {
  const at = (field: SheetField) => header.findIndex((name) => fitHeader(name)[0]?.field === field);
  const [date, title] = [at("date"), at("title")];
  if (rows.length < 3 || date < 0 || title < 0) return false;
  const dates = profileColumn(rows.map(({ cells }) => cells[date] ?? ""));
  const names = new Set(rows.map(({ cells }) => plain(cells[title] ?? "")));
  return (dates.share.date ?? 0) >= 0.8 && dates.distinct > 1 && names.size <= rows.length * 0.6;
}

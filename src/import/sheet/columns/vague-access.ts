import { plain } from "#domain/plain.ts";
import { BARE_ACCESS, SAYS_FOR_WHOM } from "#import/words/columns/column-words.ts";
import { comparedHeader } from "./compared-header.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import type { Column } from "./taken-column.ts";

/** A column of "toegankelijk" and "niet" that says nowhere for whom: what they mean is asked, once for each value. */
export function doubtAccess(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const column = columns.find(({ field }) => field === "access");
  if (!column || column.says || column.evidence === "mapping") return;
  if (SAYS_FOR_WHOM.test(comparedHeader(column.name))) return;
  const cells = rows.map(({ cells: all }) => plain((all[column.index] ?? "").slice(0, 200)));
  if (cells.every((cell) => BARE_ACCESS.test(cell))) column.isVague = true;
}

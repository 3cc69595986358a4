import { isStatement } from "#import/row/read-place.ts";
import { plain } from "#domain/plain.ts";
import { ADDRESS_OF_OWNER } from "#import/words/column-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { comparedHeader } from "./compared-header.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { takeColumn, type Column } from "./taken-column.ts";
import { shareThatFits } from "./value-fits.ts";

const SAYS_WHERE: ReadonlySet<SheetField> = new Set<SheetField>(["venue", "address", "street"]);
const NEARLY_ALL = 0.7;
const HALF = 0.5;

/**
 * Sentences below "waar kun je terecht" are no places. Where no other column says where it is, the address of who offers
 * it may be: read so, and asked about.
 */
export function settlePlaces(columns: readonly Column[], rows: SheetTable["rows"]): void {
  for (const column of columns) {
    if (column.field !== "venue" || column.evidence !== "header") continue;
    const cells = rows.map(({ cells: all }) => plain(all[column.index] ?? "")).filter((cell) => cell !== "");
    if (cells.length > 1 && cells.filter((cell) => isStatement(cell)).length >= cells.length * NEARLY_ALL)
      delete column.field;
  }
  if (columns.some(({ field }) => field && SAYS_WHERE.has(field))) return;
  const [only, ...others] = columns.filter(
    ({ field, aside, name, profile }) =>
      !field &&
      !aside &&
      ADDRESS_OF_OWNER.test(comparedHeader(name)) &&
      (profile.share.street ?? 0) >= HALF &&
      shareThatFits("address", profile) >= HALF,
  );
  if (only && others.length === 0) takeColumn(only, "address", "guess");
}

import { plain } from "#domain/plain.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { readDate } from "#import/when/read-date.ts";
import type { SheetField } from "#import/words/headers.ts";
import { COMES_BACK } from "#import/words/when-phrases.ts";
import type { Column } from "./taken-column.ts";

const ELSE: ReadonlySet<SheetField> = new Set<SheetField>([
  "days",
  "time",
  "startTime",
  "endTime",
  "when",
  "frequency",
  "rule",
  "startDate",
  "endDate",
  "period",
]);
const TEXTS: ReadonlySet<SheetField | undefined> = new Set(["title", "description", "remarks", undefined]);
const ENOUGH_ROWS = 4;
const ENOUGH_TEXTS = 2;

/**
 * Dates of which no cell says a time, beside texts of what comes back every week, or from new to old as messages stand on a
 * site: more likely when something was written than when it is on. Asked once, and not read meanwhile.
 */
export function doubtDates(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const column = columns.find(({ field }) => field === "date");
  if (!column || column.evidence === "mapping" || column.evidence === "shape") return;
  if (columns.some(({ field, profile }) => field && ELSE.has(field) && profile.filled > 0)) return;
  const dated = rows.flatMap((row) => {
    const date = readDate(row.cells[column.index] ?? "", "start").value;
    return date ? [{ date, cells: row.cells }] : [];
  });
  if (dated.length < ENOUGH_ROWS) return;
  const texts = columns.filter(({ field, aside }) => TEXTS.has(field) && !aside).map(({ index }) => index);
  const comeBack = dated.filter(({ cells }) =>
    texts.some((index) => COMES_BACK.test(plain((cells[index] ?? "").slice(0, 2000)))),
  );
  const isFromNewToOld = dated.every(({ date }, at) => at === 0 || date < (dated[at - 1]?.date ?? ""));
  if (comeBack.length < ENOUGH_TEXTS && !isFromNewToOld) return;
  delete column.field;
  delete column.evidence;
}

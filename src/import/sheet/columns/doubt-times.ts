import { readDate } from "#import/when/read-date.ts";
import { timesOfMonths } from "#import/words/about-shape.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import type { Column } from "./taken-column.ts";

const OF_DAYS: ReadonlySet<SheetField | undefined> = new Set(["date", "startDate"]);
const OF_TIMES: ReadonlySet<SheetField | undefined> = new Set(["time", "startTime"]);
const ENOUGH_MONTHS = 3;
const NEARLY_ALL = 0.9;

/**
 * A column of times of which the minutes are the month of the date in nearly every row: a system that took the one sign for the
 * other ("%H:%m"). None of these times is taken, and the column is asked about once.
 */
export function doubtTimes(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const date = columns.find(({ field }) => OF_DAYS.has(field));
  const time = columns.find(({ field }) => OF_TIMES.has(field));
  if (!date || !time || time.evidence === "mapping") return;
  const pairs = rows.flatMap(({ cells }) => {
    const text = (cells[time.index] ?? "").trim();
    const day = readDate(cells[date.index] ?? "", "start").value;
    const minutes = Number(/^\d{1,2}[:.](\d{2})$/.exec(text)?.[1] ?? NaN);
    return text !== "" && day ? [{ minutes, month: Number(day.slice(5, 7)) }] : [];
  });
  const same = pairs.filter(({ minutes, month }) => minutes === month);
  const months = new Set(same.map(({ month }) => month));
  if (months.size < ENOUGH_MONTHS || same.length < pairs.length * NEARLY_ALL) return;
  time.says = () => "";
  time.doubt = { ...timesOfMonths, key: "" };
}

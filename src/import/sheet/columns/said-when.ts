import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { readDate } from "#import/when/read-date.ts";
import { scanCell, type CellScan } from "#import/when/scan-schedule.ts";
import { FIRST_WORDS, MADE_HEADING } from "#import/words/about-shape.ts";
import { OF_SOMETHING_ELSE } from "#import/words/columns/column-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import { comparedHeader } from "./compared-header.ts";
import { fitHeader } from "./fit-header.ts";
import { isNameless } from "./unnamed/nameless.ts";
import { takeColumn, type Column } from "./taken-column.ts";

const ENOUGH_CELLS = 3;
const LOOKED_AT = 60;
const MOST = 0.6;
const SURELY = 90;
/** Longer ones are texts, which are heard and not read as a cell. */
const LONGEST = 120;
/** "telkens", "in zaal 2": more beside it is a name or a text that a moment stands in. */
const FEW_LETTERS = 12;
/** Of any other year than this nobody needs to know which it is. */
const NEAR = "2000-01-01";

/**
 * Columns that nobody knows by name and of which the readers of time understand the cells: a system keeps a date and an hour to
 * sort by, and beside them the words that people read. What is not read there could change what is taken elsewhere.
 */
export function takeSaidWhen(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const has = (field: SheetField) => columns.some((one) => one.field === field);
  for (const column of columns) {
    if ((column.field && !isWeakPeriod(column)) || column.aside || isCalledElse(column)) continue;
    const cells = rows
      .flatMap(({ cells: all }) => (all[column.index] ?? "").trim() || [])
      .slice(0, LOOKED_AT);
    const scans = cells.flatMap((cell) => (isOfWords(cell) ? scanned(cell) : []));
    if (cells.length < ENOUGH_CELLS || scans.length < cells.length * MOST) continue;
    const days = scans.filter(isOfDays).length;
    const spans = scans.filter(isOfDates).length;
    if (days >= cells.length * HALF && !has("when") && !has("days")) takeColumn(column, "when", "values");
    else if (spans >= cells.length * MOST) takeForDate(column, columns, rows);
  }
}
const HALF = 0.5;
/** "Loopt" is only nearly the name of a column of periods: its cells decide. */
const isWeakPeriod = ({ field, evidence, score = SURELY }: Column): boolean =>
  field === "period" && evidence === "header" && score < SURELY;

/** First and last days, or the day, that a column of dates holds one of in nearly each row: that one is to sort by. */
function takeForDate(column: Column, columns: readonly Column[], rows: SheetTable["rows"]): void {
  const sorted = columns.find(({ field, evidence }) => field === "date" && evidence === "header");
  if (!sorted) return;
  const dated = rows.filter(({ cells }) => (cells[sorted.index] ?? "").trim() !== "");
  const agree = dated.filter(({ cells }) => {
    const date = readDate(cells[sorted.index] ?? "", "start").value;
    const { dates } = scanCell("date", cells[column.index] ?? "", { near: NEAR, days: [], dayparts: [] });
    const first = [...dates.starts, ...dates.dates].sort()[0];
    const last = dates.until ?? dates.dates.at(-1);
    return date && first && date >= first && (!last || date <= last);
  });
  if (agree.length < dated.length * MOST) return;
  delete sorted.field;
  sorted.aside = true;
  takeColumn(column, "date", "values");
}

const MADE_NAMES: ReadonlySet<string> = new Set([MADE_HEADING, FIRST_WORDS]);
/** A name that is of something else, or one of a field that another column holds. */
const isCalledElse = ({ name }: Column): boolean => {
  if (isNameless({ name })) return false;
  if (MADE_NAMES.has(name) || OF_SOMETHING_ELSE.test(comparedHeader(name))) return true;
  const fits = fitHeader(name);
  return (
    fits.some(({ field, score }) => score >= SURELY && !OF_TIME.has(field)) &&
    !comparedHeader(name)
      .split(" ")
      .some((word) => OF_TIME.has(fitHeader(word)[0]?.field ?? "title"))
  );
};
const OF_TIME: ReadonlySet<SheetField> = new Set<SheetField>(["time", "when", "date", "days", "period"]);

/** A word beside figures: "dinsdag 10 tot 12 uur", "3 mei 2027". Ages, prices and codes have none of these. */
const isOfWords = (cell: string): boolean =>
  cell.length <= LONGEST && /\p{L}{2}/u.test(cell) && /\d/.test(cell);

function scanned(cell: string): CellScan[] {
  const scan = scanCell("when", cell, { near: NEAR, days: [], dayparts: [] });
  const isRead = !scan.doubt && scan.rest.length <= FEW_LETTERS;
  return isRead && (isOfDays(scan) || isOfDates(scan)) ? [scan] : [];
}

/** On which days or at what times; four figures alone are a year. */
const isOfDays = ({ days, times, rhythm, text }: CellScan): boolean =>
  (times.windows.length > 0 && (days.days.length > 0 || CLOCK.test(text))) ||
  (days.days.length > 0 && rhythm.frequency !== undefined);
const CLOCK = /\d ?[:.hu] ?\d\d|\d ?(?:uur|u|h)(?!\p{L})/iu;

const isOfDates = (scan: CellScan): boolean =>
  scan.dates.dates.length + scan.dates.starts.length > 0 && !isOfDays(scan);

import { readPlaceLine } from "#import/row/place/read-place-line.ts";
import { OF_SOMETHING_ELSE, OWN_WORDS, PAGE_OF_NO_USE } from "#import/words/columns/column-words.ts";
import { readMoment } from "#import/when/read-moment.ts";
import { HOUSE } from "#import/words/facts/place-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { ValueKind } from "./column-profile.ts";
import { shareOfTowns, takeWords } from "./columns-by-values.ts";
import { comparedHeader } from "./compared-header.ts";
import { isNameless } from "./nameless.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { takeColumn, type Column } from "./taken-column.ts";
import { isOfFewWords, sayCategories, sayForWhom, sayOrganisations, sayYears } from "./words-in-columns.ts";

const NEARLY_ALL = 0.8;
const MOST = 0.5;
const ENOUGH = 2;
/** So many cells tell what a column is. */
const LOOKED_AT = 100;

/** What a column without a name holds when no other column of the list does, and what says the same. */
const BY_KIND: readonly [ValueKind, SheetField, readonly SheetField[]][] = [
  ["phone", "phone", ["phone", "mobile", "contact"]],
  ["price", "cost", ["cost", "discount"]],
  ["street", "address", ["address", "street"]],
];
const WHERE: readonly SheetField[] = ["venue", "address", "street"];
const WHEN: readonly SheetField[] = ["date", "startDate", "endDate", "when", "days", "rule"];

/**
 * Columns of which the name says nothing, or of which no other column of the list has a name either, by what they hold: when,
 * where, what it costs, whom to ask. What could be two things is read as the likelier and asked about.
 */
export function takeUnnamed(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const isNamed = columns.some(({ evidence }) => evidence === "header" || evidence === "mapping");
  const list = new UnnamedColumns(columns, rows, isNamed);
  takeTimes(list);
  takeMoments(list);
  takeDates(list);
  takePages(list);
  for (const [kind, field, others] of BY_KIND) {
    const [only, ...more] = list.of(kind);
    // "2.50" may be money or anything.
    const isSure = kind !== "price" || list.cellsOf(only).some((cell) => /€|eur|gratis|free/i.test(cell));
    if (only && more.length === 0 && list.isFree(...others))
      takeColumn(only, field, isSure ? "values" : "guess");
  }
  for (const [field, word] of OWN_WORDS) takeWords(columns, rows, field, word, list.open());
  takeTown(list, (column) => shareOfTowns(column, rows) >= NEARLY_ALL);
  list.take("venue", ["venue"], (column) => arePlaces(list.cellsOf(column), list.isFree(...WHERE)));
  list.take("age", ["age", "minAge", "maxAge"], (column) => sayYears(list.cellsOf(column)));
  for (const column of list.open())
    if ((column.profile.share.long ?? 0) >= MOST) takeColumn(column, "description", "values");
  list.take("audience", ["audience"], (column) => sayForWhom(list.cellsOf(column)));
  if (list.texts() > 1)
    list.take(
      "category",
      ["category"],
      (column) => isOfFewWords(column.profile) && sayCategories(list.cellsOf(column)),
    );
  if (list.texts() > 1)
    list.take("organization", ["organization"], (column) => sayOrganisations(list.cellsOf(column)), "guess");
}

/** The columns of a list that are still to be found out, and what is known of the others. */
class UnnamedColumns {
  readonly #columns: readonly Column[];
  readonly #rows: SheetTable["rows"];
  readonly #isNamed: boolean;

  constructor(columns: readonly Column[], rows: SheetTable["rows"], isNamed: boolean) {
    this.#columns = columns;
    this.#rows = rows;
    this.#isNamed = isNamed;
  }

  open(): Column[] {
    return this.#columns.filter(
      (column) =>
        !column.field &&
        !column.aside &&
        (isNameless(column) || (!this.#isNamed && !OF_SOMETHING_ELSE.test(comparedHeader(column.name)))),
    );
  }

  of(kind: ValueKind): Column[] {
    return this.open().filter(
      ({ profile: { filled, share } }) => filled >= ENOUGH && (share[kind] ?? 0) >= NEARLY_ALL,
    );
  }

  /** Columns that are not read and have a name: they may hold as much. */
  others(kind: ValueKind): Column[] {
    const open = this.open();
    return this.#columns.filter(
      (column) =>
        !column.field &&
        !column.aside &&
        !open.includes(column) &&
        (column.profile.share[kind] ?? 0) >= NEARLY_ALL,
    );
  }

  isFree(...fields: SheetField[]): boolean {
    return this.#columns.every(({ field }) => !field || !fields.includes(field));
  }

  has(field: SheetField): Column | undefined {
    return this.#columns.find((one) => one.field === field);
  }

  /** Columns of short texts, of which one is the name. */
  texts(): number {
    const isText = ({ profile: { share } }: Column) => (share.text ?? 0) >= MOST;
    return this.open().filter(isText).length + (this.has("title") ? 1 : 0);
  }

  cellsOf(column: Column | undefined): string[] {
    if (!column) return [];
    return this.#rows.flatMap(({ cells }) => (cells[column.index] ?? "").trim() || []).slice(0, LOOKED_AT);
  }

  /** In how many rows, of those where both are filled, the first is before the second, from 0 to 1. */
  inOrder(first: Column, second: Column): number {
    const both = this.#rows
      .map(({ cells }) => [sortable(cells[first.index]), sortable(cells[second.index])] as const)
      .filter(([a, b]) => a !== "" && b !== "");
    return both.filter(([a, b]) => a <= b).length / Math.max(1, both.length);
  }

  /** The one column that is so, where nothing else says it. */
  take(
    field: SheetField,
    same: readonly SheetField[],
    is: (column: Column) => boolean,
    evidence: "values" | "guess" = "values",
  ): void {
    if (!this.isFree(...same)) return;
    const found = this.open().filter((column) => column.profile.filled >= ENOUGH && is(column));
    const [only, ...more] = found;
    if (only && more.length === 0) takeColumn(only, field, evidence);
  }
}

/** "9:30" before "10:00", and days as a system writes them. */
const sortable = (cell: string | undefined): string => (cell ?? "").trim().replace(/^(?=\d[:.h])/, "0");

/** Two columns of times are when it begins and ends, where it begins before it ends; one is when it begins, or ends. */
function takeTimes(list: UnnamedColumns): void {
  const [first, second, ...more] = list.of("time");
  if (!first || more.length > 0 || !list.isFree("time", "when")) return;
  const start = list.has("startTime");
  if (start) {
    const isEnd = !second && list.isFree("endTime") && list.inOrder(start, first) >= NEARLY_ALL;
    if (isEnd) takeColumn(first, "endTime", "values");
    return;
  }
  const isPair = second && list.isFree("endTime");
  const isTurned = isPair && list.inOrder(first, second) < MOST;
  takeColumn(isTurned ? second : first, "startTime", second && !isPair ? "guess" : "values");
  if (isPair) takeColumn(isTurned ? first : second, "endTime", "values");
}

/** When something begins and ends, as a system writes it: within a day, and at minutes that people choose. */
function takeMoments(list: UnnamedColumns): void {
  const [first, second, ...more] = list.of("stamp").filter((column) => {
    const minutes = list.cellsOf(column).flatMap((cell) => readMoment(cell)?.time?.slice(-2) ?? []);
    return minutes.filter((minute) => Number(minute) % 5 === 0).length >= column.profile.filled * NEARLY_ALL;
  });
  if (!first || !second || more.length > 0 || !list.isFree(...WHEN, "startTime", "endTime", "time")) return;
  const days = [first, second].map((column) => list.cellsOf(column).map((cell) => readMoment(cell)?.date));
  const isOnOneDay = days[0]?.filter((day, at) => day === days[1]?.[at]).length ?? 0;
  if (isOnOneDay < first.profile.filled * NEARLY_ALL || list.inOrder(first, second) < NEARLY_ALL) return;
  takeColumn(first, "startDate", "values");
  takeColumn(second, "endDate", "values");
}

/** The column of towns; of two the one that tells more apart is the town, and the other one the municipality: asked. */
function takeTown(list: UnnamedColumns, areTowns: (column: Column) => boolean): void {
  if (!list.isFree("city")) return;
  const [first, second, ...more] = list
    .open()
    .filter((column) => column.profile.filled >= ENOUGH && areTowns(column));
  if (!first || more.length > 0) return;
  const isSecond = second && second.profile.distinct > first.profile.distinct;
  takeColumn(isSecond ? second : first, "city", second ? "guess" : "values");
}

/** Of two columns of days the earlier is the first, and the later the last: asked, for it may be of anything. */
function takeDates(list: UnnamedColumns): void {
  const days = list.of("date");
  // A named column of days beside it may as well be the day.
  if (list.others("date").length > 0 && list.isFree("date", "startDate")) return;
  const start = list.has("startDate") ?? list.has("date");
  const [first, second, ...more] = days;
  if (!first || more.length > 0) return;
  if (!second) {
    const isEnd = start && list.isFree("endDate") && list.inOrder(start, first) === 1;
    if (isEnd) takeColumn(first, "endDate", "guess");
    else if (list.isFree(...WHEN)) takeColumn(first, "date", "values");
    return;
  }
  if (!list.isFree(...WHEN) || list.inOrder(first, second) < 1) return;
  takeColumn(first, "startDate", "guess");
  takeColumn(second, "endDate", "guess");
}

/** The one column of pages; of several nobody can tell. Pictures and other sites are no page. */
function takePages(list: UnnamedColumns): void {
  for (const column of list.of("url"))
    if (list.cellsOf(column).every((cell) => PAGE_OF_NO_USE.test(cell))) column.aside = true;
  const [only, ...more] = list.of("url");
  if (only && more.length === 0 && list.isFree("website")) takeColumn(only, "website", "values");
}

/** Most of them are a house by its word, or have a street in them where no other column says the street. */
function arePlaces(filled: readonly string[], mayBeStreets: boolean): boolean {
  const places = filled.filter(
    (cell) =>
      cell.length <= 150 &&
      (HOUSE.exec(cell)?.index === 0 || (mayBeStreets && readPlaceLine(cell).street !== undefined)),
  );
  return filled.length > 1 && places.length >= filled.length * MOST;
}

import { readPlaceLine } from "#import/row/place/read-place-line.ts";
import { OWN_WORDS, PAGE_OF_NO_USE } from "#import/words/columns/column-words.ts";
import { HOUSE } from "#import/words/facts/place-words.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { ValueKind } from "../column-profile.ts";
import { shareOfTowns, takeWords } from "../columns-by-values.ts";
import { likelyTitles } from "./likely-title.ts";
import { OpenColumns } from "./open-columns.ts";
import { takeDates, takeMoments, takeTimes } from "./unnamed-times.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { takeColumn, type Column } from "../taken-column.ts";
import { isOfFewWords, sayCategories, sayForWhom, sayOrganisations, sayYears } from "./words-in-columns.ts";

const NEARLY_ALL = 0.8;
const MOST = 0.5;
const SOME = 0.3;
const ENOUGH = 2;

/** What a column without a name holds when no other column of the list does, and what says the same. */
const BY_KIND: readonly [ValueKind, SheetField, readonly SheetField[]][] = [
  ["phone", "phone", ["phone", "mobile", "contact"]],
  ["price", "cost", ["cost", "discount"]],
  ["street", "address", ["address", "street"]],
];
const WHERE: readonly SheetField[] = ["venue", "address", "street"];

/**
 * Columns of which the name says nothing, or of which no other column of the list has a name either, by what they hold: when,
 * where, what it costs, whom to ask. What could be two things is read as the likelier and asked about.
 */
export function takeUnnamed(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const isNamed = columns.some(({ evidence }) => evidence === "header" || evidence === "mapping");
  const list = new OpenColumns(columns, rows, isNamed);
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
  const titles = list.has("title") ? [] : likelyTitles(list.texts(), rows);
  // "Volwassenen" beside nothing but who gives it is the name of a lesson.
  const isName = (column: Column) => column === titles[0] && titles.length > 1;
  list.take("audience", ["audience"], (column) => !isName(column) && sayForWhom(list.cellsOf(column)));
  const [title] = list.has("title") ? [] : likelyTitles(list.texts(), rows);
  list.take(
    "category",
    ["category"],
    (column) => column !== title && isOfFewWords(column.profile) && sayCategories(list.cellsOf(column)),
  );
  list.take(
    "organization",
    ["organization"],
    (column) => column !== title && sayOrganisations(list.cellsOf(column)),
    "guess",
  );
}

/** The column of towns; of two the one that tells more apart is the town, and the other one the municipality: asked. */
function takeTown(list: OpenColumns, areTowns: (column: Column) => boolean): void {
  if (!list.isFree("city")) return;
  const [first, second, ...more] = list
    .open()
    .filter((column) => column.profile.filled >= ENOUGH && areTowns(column));
  if (!first || more.length > 0) return;
  const postcode = list.has("postcode")?.index ?? -2;
  const isBeside = ({ index }: Column) => Math.abs(index - postcode) === 1;
  const isSecond =
    second && (isBeside(second) || (!isBeside(first) && second.profile.distinct > first.profile.distinct));
  const town = isSecond ? second : first;
  takeColumn(town, "city", second && !isBeside(town) ? "guess" : "values");
}

/** The one column of pages; of several nobody can tell. Pictures and other sites are no page. */
function takePages(list: OpenColumns): void {
  for (const column of list.of("url"))
    if (list.cellsOf(column).every((cell) => PAGE_OF_NO_USE.test(cell))) column.aside = true;
  const [only, ...more] = list.of("url", SOME);
  const isPages = only && (only.profile.share.url ?? 0) >= NEARLY_ALL;
  if (isPages && more.length === 0 && list.isFree("website")) takeColumn(only, "website", "values");
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

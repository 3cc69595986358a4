import { isSheetOfBelgium } from "./of-belgium.ts";
import type { Answers } from "#import/ask/answers.ts";
import { withoutPersonalData } from "#import/row/people/without-people.ts";
import { MAY_SAY_SHOWN, OF_THE_HOUSE } from "#import/words/columns/column-words.ts";
import { OF_A_LOGO } from "#import/words/facts/provider-phrases.ts";
import type { SheetField } from "#import/words/headers.ts";
import { profileColumn, type ColumnProfile } from "./column-profile.ts";
import { comparedHeader } from "./compared-header.ts";
import { fitHeader } from "./fit-header.ts";
import { fitsOfColumn } from "./fits-of-column.ts";
import { settleClocks } from "./held-instead.ts";
import { doubtWhatHidesAll, readCodes, takeYesNo } from "./column-says.ts";
import { settlePlaces } from "./place-columns.ts";
import { settlePrices } from "./price-columns.ts";
import { doubtTitle, namesOfSomethingElse, takeTitle } from "./title-columns.ts";
import { setAside } from "./aside-columns.ts";
import { doubtAccess } from "./vague-access.ts";
import { doubtDates } from "./doubt-dates.ts";
import { doubtTimes } from "./doubt-times.ts";
import { takeNameOfPlace } from "./name-of-place.ts";
import { settleNamedDates } from "./named-dates.ts";
import { takeNumberedDays } from "./numbered-days.ts";
import { takeColumn, type Column, type ColumnEvidence } from "./taken-column.ts";
import { takeByValues } from "./columns-by-values.ts";
import { takeSaidWhen } from "./said-when.ts";
import { takeUnnamed } from "./unnamed/unnamed-columns.ts";
import { confirms, possibleFields, shareThatFits } from "./value-fits.ts";
import type { ColumnMapping } from "#import/sheet/read-mapping.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";

/** A column that somebody has to say something about, once for the whole sheet. */
export interface ColumnQuestion {
  column: string;
  /** Up to three different cells, without what is of a person. */
  examples: string[];
  /** What it could be, most likely first. */
  candidates: SheetField[];
  /** What we read it as meanwhile. Nothing: it is not read. */
  taken?: SheetField;
  /** As the state it would keep nearly all rows from readers. */
  hides?: true;
}

/** Which column of the sheet holds which field, and the columns nobody understands. */
export interface SheetColumns {
  fieldOf: (SheetField | undefined)[];
  header: string[];
  evidence: (ColumnEvidence | undefined)[];
  /** What a cell under a question of yes or no says: "ja" under "Gratis" is "gratis". By column. */
  says: (((cell: string) => string) | undefined)[];
  /** What is asked of all filled cells of a column at once. By column. */
  doubts: Column["doubt"][];
  /** The column of access says of nobody who gets in. */
  isAccessVague: boolean;
  /** The sheet is of a group in Belgium. */
  isOfBelgium: boolean;
  /** Columns that say whose logo stands beside the row. */
  ofLogo: number[];
  /** Every column that is not read. */
  unused: string[];
  questions: ColumnQuestion[];
}

const SEVERAL: readonly SheetField[] = [
  "description",
  "category",
  "phone",
  "email",
  "remarks",
  "website",
  "closed",
  "days",
];

/** What stands in a table besides its header, and what was answered about it. */
interface KnownOfTable extends Partial<Pick<SheetTable, "rows" | "fields">> {
  answers?: Answers | undefined;
}

/** What each column holds: as a mapping file says, as its shape says, by its header where its cells agree, or by its cells alone. */
export function recogniseColumns(
  header: readonly string[],
  mapping: ColumnMapping = {},
  { rows = [], fields = [], answers }: KnownOfTable = {},
): SheetColumns {
  const columns = header.map((name, index): Column => ({
    index,
    name,
    profile: profileColumn(rows.map(({ cells }) => cells[index] ?? "")),
  }));
  const overrides = new Map(Object.entries(mapping).map(([name, field]) => [comparedHeader(name), field]));
  for (const column of columns) {
    const override = overrides.get(comparedHeader(column.name));
    const made = fields[column.index];
    if (override === null) column.aside = true;
    else if (override) takeColumn(column, override, "mapping");
    else if (made) takeColumn(column, made, "shape");
    else setAside(column, columns);
  }
  takeNumberedDays(columns, rows, answers);
  takeNameOfPlace(columns, rows);
  takeByHeader(columns);
  settleNamedDates(columns, rows);
  takeYesNo(columns);
  settleContactPair(columns, rows);
  settleHouseNumber(columns);
  settlePrices(columns);
  settleHouseHours(columns);
  settlePlaces(columns, rows);
  settleClocks(columns, rows);
  takeSaidWhen(columns, rows);
  takeByValues(columns, rows);
  takeUnnamed(columns, rows);
  takeTitle(columns, rows);
  doubtTitle(columns, rows);
  readCodes(columns, rows);
  doubtWhatHidesAll(columns, rows);
  doubtTimes(columns, rows);
  doubtDates(columns, rows);
  doubtAccess(columns, rows);
  return {
    header: [...header],
    fieldOf: columns.map(({ field }) => field),
    evidence: columns.map(({ evidence }) => evidence),
    says: columns.map(({ says }) => says),
    doubts: columns.map(({ doubt }) => doubt),
    isAccessVague: columns.some(({ isVague }) => isVague),
    isOfBelgium: isSheetOfBelgium(
      rows,
      columns.map(({ field }) => field),
    ),
    ofLogo: columns.flatMap(({ name, index, field }) =>
      !field && OF_A_LOGO.test(comparedHeader(name)) ? [index] : [],
    ),
    unused: columns.flatMap(({ name, field }) =>
      name.trim() !== "" && !field && overrides.get(comparedHeader(name)) !== null ? [name] : [],
    ),
    questions: columns.flatMap((column) => questionAbout(column) ?? []),
  };
}

/** Without these two no row stands: a column that is called so is read, and each odd cell in it costs its own row. */
const isItsName = (field: SheetField, score: number, { share }: ColumnProfile): boolean =>
  score >= EXACT && (field === "title" || field === "organization") && (share["yes-no"] ?? 0) < NEARLY_ALL;
const EXACT = 100;
const SURELY = 90;

/** Empty, or a dash all the way down: it leaves its field to a column that holds it. */
const saysNothing = ({ profile: { filled, distinct, examples } }: Column): boolean =>
  filled === 0 || (distinct === 1 && /^[-–—./?]{1,3}$/.test(examples[0] ?? ""));

/** Best names first; a name whose cells say otherwise is none. */
function takeByHeader(columns: readonly Column[]): void {
  const taken = new Set(columns.flatMap(({ field }) => field ?? []));
  const fits = columns
    .filter(({ field, aside }) => !field && !aside)
    .flatMap((column) =>
      fitsOfColumn(column).flatMap(({ field, score }) =>
        isItsName(field, score, column.profile) ||
        (shareThatFits(field, column.profile) >= 0.3 && (score >= SURELY || confirms(field, column.profile)))
          ? [{ column, field, score }]
          : [],
      ),
    );
  const yielding = namesOfSomethingElse(fits);
  const candidates = fits
    .filter(({ column, field }) => field !== "title" || !yielding.has(column))
    .sort(
      (a, b) =>
        Number(saysNothing(a.column)) - Number(saysNothing(b.column)) ||
        b.score - a.score ||
        a.column.index - b.column.index,
    );
  for (const { column, field, score } of candidates) {
    if (column.field || (taken.has(field) && !SEVERAL.includes(field))) continue;
    takeColumn(column, field, "header");
    column.score = score;
    taken.add(field);
  }
}

/**
 * "Contact" beside columns for phone and mail holds a function, unless numbers or mailboxes stand in it; a text stays a
 * text.
 */
function settleContactPair(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const contact = columns.find(({ field }) => field === "contact");
  const has = (wanted: SheetField) => columns.some(({ field }) => field === wanted);
  if (!contact || !(has("phone") || has("email")) || has("contactRole")) return;
  const cells = rows.map(({ cells: all }) => all[contact.index] ?? "").filter((cell) => cell.trim() !== "");
  if (cells.filter((cell) => /@|\d{6}/.test(cell)).length > cells.length * 0.3) return;
  if ((contact.profile.share.long ?? 0) < 0.3) contact.field = "contactRole";
  else delete contact.field;
}

/** "Open" and "sluiting" with a time each, beside the hours of what is on, are the hours of the house. */
function settleHouseHours(columns: readonly Column[]): void {
  const isOn = columns.some(({ field }) => field === "time" || field === "startTime");
  if (!isOn) return;
  for (const column of columns) {
    const { field, evidence, name, profile } = column;
    if ((field && field !== "when" && field !== "closed") || evidence === "mapping") continue;
    if ((profile.share.time ?? 0) < NEARLY_ALL || !OF_THE_HOUSE.test(comparedHeader(name))) continue;
    delete column.field;
    column.aside = true;
  }
}

/** A number belongs to the street beside it; without a street it is the number of the row. */
function settleHouseNumber(columns: readonly Column[]): void {
  const number = columns.find(({ field }) => field === "houseNumber");
  if (!number || columns.some(({ field }) => field === "street")) return;
  const address = columns.find(({ field }) => field === "address");
  if (address && (address.profile.share.street ?? 0) < 0.3) address.field = "street";
  else {
    delete number.field;
    number.aside = true;
  }
}

const NEARLY_ALL = 0.8;

/** The one question about a column, when it is not read or only guessed. */
function questionAbout({ name, profile, field, evidence, aside, hides }: Column): ColumnQuestion | undefined {
  if (name.trim() === "" || profile.filled === 0 || aside || (field && evidence !== "guess"))
    return undefined;
  if (hides) return { column: name, examples: profile.examples, candidates: ["status"], hides };
  const named = fitHeader(name).flatMap((fit) =>
    fit.score >= 50 && shareThatFits(fit.field, profile) >= 0.3 ? [fit.field] : [],
  );
  // The same town or the same label in every row, beside a column that says it better.
  if (named.length > 0 && profile.filled > 2 && profile.distinct === 1) return undefined;
  // "ja" below a name that nobody understands is no answer to anything, whatever is said that the column holds.
  const isYesNo = (profile.share["yes-no"] ?? 0) >= NEARLY_ALL;
  if (!field && named.length === 0 && isYesNo && !MAY_SAY_SHOWN.test(comparedHeader(name))) return undefined;
  const examples = profile.examples
    .map((text) => text.replace(/\s+/g, " ").slice(0, 60))
    .filter((text) => withoutPersonalData(text).found.length === 0);
  // What may be the name of a house may be that of a town.
  const guessed: SheetField[] = field === "venue" ? [field, "city"] : field ? [field] : [];
  const candidates = [...new Set([...guessed, ...named, ...possibleFields(profile)])];
  return { column: name, examples, candidates: candidates.slice(0, 5), ...(field ? { taken: field } : {}) };
}

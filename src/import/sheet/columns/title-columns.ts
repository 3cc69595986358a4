import { FIRST_WORDS, MADE_HEADING } from "#import/words/about-shape.ts";
import { SAYS_WHEN } from "#import/words/columns/column-words.ts";
import { NAME_WORDS, type SheetField } from "#import/words/headers.ts";
import { withoutPersonalData } from "#import/row/people/without-people.ts";
import { comparedHeader } from "./compared-header.ts";
import { fitHeader } from "./fit-header.ts";
import { couldBeNames, couldBeTitles } from "./value-fits.ts";
import type { ColumnProfile } from "./column-profile.ts";
import { areStuck } from "#import/sheet/shape/list/title-of-page.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";
import { likelyTitles } from "./unnamed/likely-title.ts";
import { isNameless } from "./unnamed/nameless.ts";
import { takeColumn, type Column } from "./taken-column.ts";

/** What a column could be by its header. */
interface ColumnFit {
  column: Column;
  field: SheetField;
  score: number;
}

const MADE_NAMES: ReadonlySet<string> = new Set([MADE_HEADING, FIRST_WORDS]);
const NEARLY_ALL = 0.8;
const SURELY = 90;
const EXACT = 100;
const ENOUGH_ROWS = 6;
/** What each row has is filled in in more than this share of them. */
const HALF = 0.5;
/** A profile is made of so many cells at most. */
const LOOKED_AT = 400;

/**
 * Columns called as names are that hold the names of something else, for another one is called so as well: parts of the
 * day, dates or times; a few words again and again beside a column of titles; what is called a name and no more.
 */
export function namesOfSomethingElse(fits: readonly ColumnFit[]): Set<Column> {
  const titles = fits.filter(({ field, column }) => field === "title" && column.profile.filled > 0);
  const good = titles.filter(({ column }) => !saysWhen(column.profile));
  const elsewhere = titles.filter(({ column }) =>
    good.some(
      (other) =>
        other.column !== column &&
        (saysWhen(column.profile) ||
          (isFew(column.profile) && isTitles(other)) ||
          (isOnlyName(column) && arePeople(column.profile)) ||
          (isOnlyName(column) &&
            !isOnlyName(other.column) &&
            other.score >= SURELY &&
            !isFew(other.column.profile))),
    ),
  );
  return new Set(elsewhere.map(({ column }) => column));
}

/** "Locatie" with an address beside it may name the branches of one thing. */
const namesOfBranches = (columns: readonly Column[]): Column | undefined =>
  columns.some(({ field }) => field === "address" || field === "street")
    ? columns.find(
        ({ field, profile }) =>
          field === "venue" &&
          couldBeTitles(profile) &&
          profile.distinct === profile.filled &&
          profile.filled > 1,
      )
    : undefined;

/** Without a column of names: one that is called so in its second meaning, the first one that could be, or the group. */
export function takeTitle(columns: readonly Column[], rows: SheetTable["rows"]): void {
  if (columns.some(({ field }) => field === "title")) return;
  const second = secondMeaning(columns);
  if (second) {
    takeColumn(second, "title", "header");
    return;
  }
  const open = columns.filter(({ field, aside }) => !field && !aside);
  const isOfMost = ({ profile: { filled } }: Column) => filled > Math.min(rows.length, LOOKED_AT) * HALF;
  const possible = likelyTitles(
    open.filter((column) => couldBeTitles(column.profile) && isOfMost(column) && !isCalledElse(column)),
    rows,
  );
  const heading = open.find(({ name, profile }) => MADE_NAMES.has(name) && profile.filled > 0);
  const [first = heading, ...others] = possible;
  if (first) {
    takeColumn(first, "title", others.length > 0 || first === heading ? "guess" : "values");
    return;
  }
  const isThought = ({ field, score = EXACT, profile }: Column) =>
    field && !SAYS_WHEN.has(field) && score < SURELY && couldBeTitles(profile) && profile.distinct > 1;
  const thought =
    shortTexts(columns) ?? columns.find(isThought) ?? namesOfBranches(columns) ?? nameOfGroup(columns);
  if (thought) takeColumn(thought, "title", "guess");
}

/** "Maand" beside another column of periods is no name because its field is taken. */
const isCalledElse = ({ name }: Column): boolean => {
  if (isNameless({ name })) return false;
  const [best] = fitHeader(name);
  return best !== undefined && best.score >= EXACT && best.field !== "title";
};

/** One column of descriptions that are as short as names, another in each row. */
function shortTexts(columns: readonly Column[]): Column | undefined {
  const [only, ...more] = columns.filter(({ field }) => field === "description");
  const isShort = only && couldBeTitles(only.profile) && only.profile.distinct >= only.profile.filled * 0.6;
  return isShort && more.length === 0 ? only : undefined;
}

/** "Summary" is a text beside a title, and in a calendar file the title itself. */
function secondMeaning(columns: readonly Column[]): Column | undefined {
  const called = columns.filter(
    ({ name, field: taken, aside, evidence, profile }) =>
      !aside &&
      (!taken || SECOND_TO.has(taken)) &&
      (!evidence || evidence === "header") &&
      fitHeader(name).some(({ field, score }) => field === "title" && score >= CALLED_SO) &&
      couldBeNames(profile) &&
      !isFew(profile),
  );
  return called.length === 1 ? called[0] : undefined;
}
const SECOND_TO: ReadonlySet<SheetField> = new Set<SheetField>([
  "description",
  "category",
  "tags",
  "sessions",
]);
const CALLED_SO = 60;

/** What a list has in each row beside day and time, "senioren" or "beginners", is what its rows are called. */
const nameOfGroup = (columns: readonly Column[]): Column | undefined =>
  GROUPS.flatMap((wanted) =>
    columns.filter(
      ({ field, profile }) =>
        field === wanted && profile.distinct > 1 && couldBeNames(profile) && !saysWhen(profile),
    ),
  )[0];
const GROUPS = ["category", "audience", "tags", "contactRole", "organization", "description"] as const;

const DATED: ReadonlySet<SheetField | undefined> = new Set(["date", "startDate"]);

/** A few words again and again, with no dates, beside a column of texts that nobody knows: one of the two is the name. */
export function doubtTitle(columns: readonly Column[], rows: SheetTable["rows"]): void {
  const title = columns.find(({ field }) => field === "title");
  if (title?.evidence === "header" && areStuck(rows.map(({ cells }) => cells[title.index] ?? "")))
    title.evidence = "guess";
  const isOther = ({ field, aside, profile }: Column) =>
    !field && !aside && couldBeTitles(profile) && profile.distinct >= profile.filled * 0.6;
  const isDoubted =
    title?.evidence === "header" && isFew(title.profile) && !columns.some(({ field }) => DATED.has(field));
  if (isDoubted && columns.some(isOther)) title.evidence = "guess";
}

const arePeople = ({ examples }: ColumnProfile): boolean =>
  examples.filter((text) => withoutPersonalData(text).found.length > 0).length > examples.length / 2;

/** Days, parts of the day, dates or times all the way down. */
function saysWhen({ share }: ColumnProfile): boolean {
  const { day = 0, daypart = 0, date = 0, stamp = 0, time = 0, times = 0, moment = 0 } = share;
  return day + daypart + date + stamp + time + times + moment >= NEARLY_ALL;
}

const isFew = ({ filled, distinct }: ColumnProfile): boolean =>
  filled >= ENOUGH_ROWS && distinct <= filled * 0.3;

/** Called a title, or the name of something, with another text in most of its rows. */
function isTitles({ column: { name, profile }, score }: ColumnFit): boolean {
  const words = comparedHeader(name).split(" ");
  const names = words.some((word) => NAME_WORDS.has(word)) && !isOnlyName({ name });
  return names && score >= SURELY && profile.distinct >= profile.filled * 0.6;
}

/** "Naam": of anybody or anything. A title is of what is on. */
const isOnlyName = ({ name }: Pick<Column, "name">): boolean =>
  /^(?:naam|names?)$/.test(comparedHeader(name));

import { plain } from "#domain/plain.ts";
import { readAge } from "#import/row/read-age.ts";
import { readCategory } from "#import/row/category/read-category.ts";
import { AUDIENCE_LABEL } from "#import/words/about-shape.ts";
import { ORGANISATION_BY_WORD } from "#import/words/columns/column-words.ts";
import { isOnlyForWhom, LOOKS_LIKE_AGE, SCHOOL_GROUPS } from "#import/words/facts/age-phrases.ts";
import type { ColumnProfile } from "../column-profile.ts";

const NEARLY_ALL = 0.8;
const MOST = 0.6;
const LONGEST = 60;
const ENOUGH = 4;

const shareOf = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.filter((cell) => cell.length <= LONGEST && is(cell)).length / Math.max(1, cells.length);
const partsOf = (cell: string): string[] =>
  cell
    .split(/[,;|/]| en /)
    .map((part) => part.trim())
    .filter(Boolean);

/** "6-12 jaar", "18+": the same few figures could be anything, so a word or a sign of years stands in most of them. */
export const sayYears = (cells: readonly string[]): boolean =>
  shareOf(cells, (cell) => readAge(cell).value !== undefined || AUDIENCE_LABEL.test(plain(cell))) >=
    NEARLY_ALL && shareOf(cells, (cell) => LOOKS_LIKE_AGE.test(plain(cell))) >= MOST;

/** "senioren", "ouders, kinderen", "vanaf 12 jaar", and the groups of a primary school: "groep 1, 2 en 3". */
export const isForWhom = (cell: string): boolean =>
  partsOf(cell).every((part) => AUDIENCE_LABEL.test(plain(part))) ||
  isOnlyForWhom(plain(cell)) ||
  SCHOOL_GROUPS.test(plain(cell));

export const sayForWhom = (cells: readonly string[]): boolean =>
  cells.length >= ENOUGH && shareOf(cells, isForWhom) >= MOST;

/** Words that the guide knows a category for. */
export const sayCategories = (cells: readonly string[]): boolean =>
  cells.length >= ENOUGH &&
  shareOf(cells, (cell) => partsOf(cell).some((part) => readCategory(part, "", "").said !== undefined)) >=
    MOST;

/** A name again and again is that of a kind, and no name of what is on. */
export const isOfFewWords = ({ filled, distinct }: ColumnProfile): boolean =>
  filled >= ENOUGH && distinct <= filled * MOST;

/** "Stichting De Brug", "Buurtvereniging Zuid". */
export const sayOrganisations = (cells: readonly string[]): boolean =>
  cells.length >= ENOUGH && shareOf(cells, (cell) => ORGANISATION_BY_WORD.test(cell)) >= MOST;

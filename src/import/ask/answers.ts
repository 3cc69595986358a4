import { fingerprint } from "#domain/fingerprint.ts";
import type { SheetField } from "#import/words/headers.ts";
import { isAsked, type RowRemark } from "#import/words/remark.ts";

/**
 * What somebody said to a question about a cell. A text is read in its place; with a field, in the cell of that
 * field. `null`: what is not certain stays open. `true`: what was proposed is right. `false`: the rows that say it do not
 * belong in the guide, where that was asked.
 */
export type Answer = string | boolean | null | Partial<Record<SheetField, string>>;

/**
 * Per column as its header stands in the sheet (the name of a field where the sheet has no such column), per value
 * as it stands in the cell; "" is an empty cell.
 */
export type Answers = Record<string, Record<string, Answer>>;

/** In a mapping file: nobody answered this yet. */
export const UNANSWERED = "?";
/** Every value of a column in which people were named. */
export const ALL_PEOPLE = "@*";

const MOST_SHOWN = 120;

const lineOf = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A cell as a report shows it. */
export function shownCell(text: string): string {
  const line = lineOf(text);
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 3)}…` : line;
}

/**
 * What an answer about a cell is kept under. One that may name a person is kept by its fingerprint: answers are
 * kept for years, and mapping files are sent around.
 */
export function cellKey(written: string, isPrivate: boolean): string {
  const line = lineOf(written);
  if (line === "") return "";
  const shown = shownCell(line);
  if (isPrivate) return `#${fingerprint(line)}`;
  return shown === line ? line : `${shown} #${fingerprint(line)}`;
}

/** What an answer about a person in a cell is kept under. Apart: whoever settles a time gives no name back. */
export const personKey = (written: string): string => `@${fingerprint(lineOf(written))}`;

/** What is written in a mapping file by hand may bear any name: "constructor" is no answer. */
function own<T>(all: Record<string, T> | undefined, key: string): T | undefined {
  return all && Object.hasOwn(all, key) ? all[key] : undefined;
}

/** Keys that say the same in other letters are one: "Inloop" and "INLOOP". */
export const foldedKey = (key: string): string => lineOf(key).toLowerCase();

/** Made once for the answers of a column, which every row of a sheet looks into. */
const folded = new WeakMap<object, ReadonlyMap<string, Answer>>();

/** The answer under this key, or under the same words in other letters. */
function sameWords(said: Record<string, Answer>, key: string): Answer | undefined {
  const exact = given(own(said, key));
  if (exact !== undefined) return exact;
  let others = folded.get(said);
  if (!others) {
    others = new Map(Object.entries(said).map(([one, answer]) => [foldedKey(one), answer]));
    folded.set(said, others);
  }
  return given(others.get(foldedKey(key)));
}

const given = (answer: Answer | undefined): Answer | undefined =>
  answer === UNANSWERED ? undefined : answer;

/** The column under which a question is answered. */
export const answeredColumn = ({ column, field }: Pick<RowRemark, "column" | "field">): string =>
  column || (field ?? "");

/** Under which name it was asked before, when no cell said it. */
const ASKED_BEFORE: Readonly<Record<string, SheetField>> = {
  "schedule-missing": "days",
  "place-missing": "venue",
};

/** What was said to this question; nothing when it is still open. */
export function answerTo(answers: Answers | undefined, remark: RowRemark): Answer | undefined {
  const column = answeredColumn(remark);
  const before = ASKED_BEFORE[remark.code] ?? column;
  for (const name of new Set([column, before])) {
    const said = own(answers, name);
    const one = said && sameWords(said, remark.key ?? remark.value);
    const answer = one === undefined && remark.code === "personal-data" ? given(own(said, ALL_PEOPLE)) : one;
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** Somebody said that this stays as it is. */
export function isSetAside(answers: Answers | undefined, remark: RowRemark): boolean {
  const answer = isAsked(remark) ? answerTo(answers, remark) : undefined;
  return answer === null || answer === "";
}

/** What was said of a cell, whatever was asked about it. */
export function answerForCell(
  answers: Answers | undefined,
  column: string,
  written: string,
): Answer | undefined {
  const said = own(answers, column);
  if (!said) return undefined;
  for (const key of [cellKey(written, false), cellKey(written, true)]) {
    const answer = sameWords(said, key);
    if (answer !== undefined) return answer;
  }
  const instead = given(own(said, personKey(written)));
  return typeof instead === "string" ? instead : undefined;
}

/** Somebody looked: what seemed to be a person in this cell is none. */
export const isNoPerson = (answers: Answers | undefined, column: string, written: string): boolean =>
  own(own(answers, column), personKey(written)) === true;

import type { AskedValue, RowReport, SheetQuestion } from "#import/report.ts";
import { COLUMN_QUESTIONS } from "#import/words/column-questions.ts";
import { isAsked, type RowRemark } from "#import/words/remark.ts";
import { answeredColumn, foldedKey } from "./answers.ts";

interface Growing {
  question: SheetQuestion;
  byKey: Map<string, AskedValue>;
}

/**
 * What is asked: of a column what its rows leave open, then what they say and is not certain, once per column and
 * value; what rows wait for first, then what settles the most of them. A name of a person is counted here and shown nowhere.
 */
export function groupQuestions(rows: readonly RowReport[]): SheetQuestion[] {
  const questions = new Map<string, Growing>();
  for (const { row, line, remarks } of rows)
    for (const remark of remarks) if (isAsked(remark)) add(questions, remark, { row, line });
  const all = [...questions.values()].map(({ question }) => question);
  for (const { values } of all) values.sort((a, b) => b.rows.length - a.rows.length);
  return all
    .sort((a, b) => urgency(b) - urgency(a) || rowsOf(b) - rowsOf(a))
    .map((question) => tidy(question));
}

/** What rows wait for, then what is of a column. */
const urgency = ({ ofColumn, code }: SheetQuestion): number =>
  ofColumn ? 1 + Number(COLUMN_QUESTIONS[code]?.holds ?? false) : 0;

/** How many answers settle it: one where one press answers all its values, else one for each. */
export const answersNeeded = ({ ofColumn, each, values }: SheetQuestion): number =>
  (ofColumn && !each) || values.every(({ proposals }) => proposals.length > 0) ? 1 : values.length;

const rowsOf = ({ values }: SheetQuestion): number => values.reduce((sum, { rows }) => sum + rows.length, 0);

function add(questions: Map<string, Growing>, remark: RowRemark, at: { row: number; line: number }): void {
  const { kind, code, why, into, proposal } = remark;
  const id = JSON.stringify([answeredColumn(remark), code, into, kind]);
  const growing = questions.get(id) ?? { question: questionOf(remark), byKey: new Map<string, AskedValue>() };
  questions.set(id, growing);
  const key = remark.key ?? remark.value;
  let value = growing.byKey.get(foldedKey(key));
  if (!value) {
    const shown = code === "personal-data" ? "" : remark.value;
    value = { value: shown, key, why, proposals: [], rows: [], lines: [] };
    growing.byKey.set(foldedKey(key), value);
    growing.question.values.push(value);
  }
  value.rows.push(at.row);
  value.lines.push(at.line);
  if (proposal !== undefined && !value.proposals.includes(proposal)) value.proposals.push(proposal);
}

function questionOf(remark: RowRemark): SheetQuestion {
  const { kind, column, field, code, why, write, into, mayDrop, withheld } = remark;
  return {
    column: answeredColumn(remark),
    ...(kind === "open" ? { ofColumn: true as const } : {}),
    ...(kind === "open" && COLUMN_QUESTIONS[code]?.each ? { each: true as const } : {}),
    ...(column === "" && field ? { field } : {}),
    code,
    why,
    ...(write ? { write } : {}),
    ...(into ? { into } : {}),
    ...(mayDrop ? { mayDrop } : {}),
    ...(withheld ? { withheld } : {}),
    values: [],
  };
}

/** What is the same for every value is said once; of a column is said how many of its rows leave it open. */
function tidy(grown: SheetQuestion): SheetQuestion {
  const { values, ...question } = grown;
  const asks = question.ofColumn && COLUMN_QUESTIONS[question.code]?.asks;
  if (asks)
    return said(
      { ...question, why: asks(rowsOf(grown)) },
      values.map(({ why: _, ...one }) => one),
    );
  return said(question, values);
}

function said(question: Omit<SheetQuestion, "values">, values: AskedValue[]): SheetQuestion {
  const whys = new Set(values.map(({ why }) => why));
  const proposals = new Set(values.flatMap((one) => one.proposals));
  const [only] = proposals;
  const all = values.every((one) => one.proposals.length > 0);
  return {
    ...question,
    ...(only !== undefined && proposals.size === 1 && all ? { proposal: only } : {}),
    values: values.map(({ why, ...one }) => (whys.size === 1 || !why ? one : { ...one, why })),
  };
}

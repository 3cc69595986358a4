import type { Answer, Answers } from "#import/ask/answers.ts";
import type { ReadTable, SheetQuestion } from "#import/report.ts";
import type { ColumnQuestion } from "#import/sheet/columns/recognise-columns.ts";
import type { SheetMapping } from "#import/sheet/read-mapping.ts";
import { COLUMN_QUESTIONS } from "#import/words/column-questions.ts";
import { headingsOf, rowsAsked } from "./shown-question.ts";

/** The step about columns that nobody understands; each other step is the place of its question. */
export const COLUMNS_STEP = "kolommen";

/** One thing that is asked about a sheet; they are answered one at a time. */
export interface SheetStep {
  key: string;
  heading: string;
  /** How many rows it settles; nothing for columns, which are of all. */
  rows: number | undefined;
  isAnswered: boolean;
}

/** What was said of a sheet, and what of that it was read with. */
export interface SheetSaid {
  now: SheetMapping;
  /** Nothing: it was read before this was kept, and no answer waits. */
  read: SheetMapping | undefined;
}

const own = <T>(all: Record<string, T> | undefined, key: string): T | undefined =>
  all && Object.hasOwn(all, key) ? all[key] : undefined;
const sameAs = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const answerIn = (answers: Answers | undefined, column: string, key: string) =>
  own(own(answers, column), key);

/** What was answered since the sheet was read, of the values of a question. */
export const givenSince = (question: SheetQuestion, { now, read }: SheetSaid): Answer[] =>
  question.values.flatMap(({ key }) => {
    const answer = answerIn(now.answers, question.column, key);
    const isNew = read && !sameAs(answer, answerIn(read.answers, question.column, key));
    return answer !== undefined && isNew ? [answer] : [];
  });

/** Something was said since it was read: what its page shows is not yet what was answered. */
export const waitsToBeRead = ({ now, read }: SheetSaid): boolean =>
  read !== undefined &&
  (now.shape !== read.shape ||
    !sameAs(now.columns, read.columns) ||
    !sameAs(now.answers ?? {}, read.answers ?? {}));

/** Columns of which somebody has to say what they are; what was said of one since is no question any more. */
export const askedColumns = (tables: readonly Pick<ReadTable, "questions">[]): ColumnQuestion[] => {
  const byName = new Map(tables.flatMap(({ questions }) => questions).map((one) => [one.column, one]));
  return [...byName.values()];
};

const holds = ({ ofColumn, code }: SheetQuestion): number =>
  Number(ofColumn === true && COLUMN_QUESTIONS[code]?.holds === true);

/** All that is asked: first what keeps rows out of the guide, then what settles most of them, at last columns. */
export function stepsOf(
  { questions, sheets }: { questions: readonly SheetQuestion[]; sheets: readonly ReadTable[] },
  said: SheetSaid,
): SheetStep[] {
  const columns = askedColumns(sheets);
  const headings = headingsOf(questions);
  const steps = questions
    .map((question, at) => ({ question, at }))
    .sort((a, b) => holds(b.question) - holds(a.question) || rowsAsked(b.question) - rowsAsked(a.question))
    .map(({ question, at }): SheetStep => ({
      key: String(at),
      heading: headings[at] ?? "",
      rows: rowsAsked(question),
      isAnswered: givenSince(question, said).length === question.values.length,
    }));
  if (columns.length > 0)
    steps.push({
      key: COLUMNS_STEP,
      heading: columns.length === 1 ? `Kolom “${columns[0]?.column}”` : `${columns.length} kolommen`,
      rows: undefined,
      isAnswered:
        said.read !== undefined && columns.every(({ column }) => own(said.now.columns, column) !== undefined),
    });
  return steps;
}

/** The one that was asked for, else the first that is open; nothing when all are answered. */
export const stepAt = (steps: readonly SheetStep[], key: string | null): SheetStep | undefined =>
  steps.find((step) => step.key === key) ?? steps.find(({ isAnswered }) => !isAnswered) ?? steps[0];

/** The next open one, from where somebody is and then from the beginning. */
export function stepAfter(steps: readonly SheetStep[], key: string): SheetStep | undefined {
  const at = steps.findIndex((step) => step.key === key);
  return [...steps.slice(at + 1), ...steps.slice(0, Math.max(0, at))].find(({ isAnswered }) => !isAnswered);
}

import { ALL_PEOPLE, type Answer, type Answers } from "#import/ask/answers.ts";
import type { SheetQuestion } from "#import/report.ts";
import { COLUMN_QUESTIONS } from "#import/words/column-questions.ts";
import { CATEGORY_LABELS } from "#import/words/category-words.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { CHOICE, choiceName, pickChoice, pressChoice, textName } from "./choices.ts";

const MOST_LETTERS = 500;

/** What an editor answered, with the answers there were. What is not answered stays as it was. */
export function answersInForm(
  form: URLSearchParams,
  questions: readonly SheetQuestion[],
  before: Answers = {},
): Answers {
  const answers = structuredClone(before);
  questions.forEach((question, at) => {
    const forAll = { choice: form.get(choiceName(at)) ?? "", text: textIn(form, textName(at)) };
    const said = new Map<string, Answer>();
    question.values.forEach((value, index) => {
      const own = { choice: form.get(choiceName(at, index)) ?? "", text: textIn(form, textName(at, index)) };
      const given = own.choice === "" && own.text === "" ? forAll : own;
      const answer = answerOf(given, question, value.proposals);
      if (answer !== undefined) said.set(value.key, answer);
    });
    if (forAll.choice === CHOICE.open && question.code === "personal-data") said.set(ALL_PEOPLE, null);
    if (said.size > 0)
      answers[question.column] = { ...answers[question.column], ...Object.fromEntries(said) };
  });
  return answers;
}

const textIn = (form: URLSearchParams, name: string): string =>
  (form.get(name) ?? "").trim().slice(0, MOST_LETTERS);

/** A button that was pressed wins from what was typed: it can be seen, and a text may be left over. */
function answerOf(
  { choice, text }: { choice: string; text: string },
  question: SheetQuestion,
  proposals: readonly string[],
): Answer | undefined {
  const picked = picksOf(question).find((_, at) => choice === pickChoice(at));
  const said = picked ?? (choice === "" ? text : "");
  if (said !== "") return question.into ? { [question.into]: said } : said;
  if (choice === CHOICE.open) return null;
  if (choice === CHOICE.proposal && proposals.length > 0) return true;
  if (choice === CHOICE.drop && question.mayDrop) return false;
  if (choice === CHOICE.noPerson && question.withheld) return true;
  return pressesOf(question).find((_, at) => choice === pressChoice(at));
}

/** The answers that a question about a whole column offers. */
export const pressesOf = ({ code, ofColumn }: Pick<SheetQuestion, "code" | "ofColumn">): readonly string[] =>
  ofColumn && Object.hasOwn(COLUMN_QUESTIONS, code) ? (COLUMN_QUESTIONS[code]?.presses ?? []) : [];

/** The words to choose from where a cell holds one of a closed list. */
export const picksOf = ({ code }: Pick<SheetQuestion, "code">): readonly string[] =>
  code.startsWith("category") ? CATEGORY_KEYS.map((key) => CATEGORY_LABELS[key]) : [];

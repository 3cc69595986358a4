import { ALL_PEOPLE, type Answer, type Answers } from "#import/ask/answers.ts";
import type { SheetQuestion } from "#import/report.ts";
import { CHOICE, choiceName, textName } from "./choices.ts";

const MOST_LETTERS = 500;

/** What an editor answered, with the answers there were. What is not answered stays as it was. */
export function answersInForm(
  form: URLSearchParams,
  questions: readonly SheetQuestion[],
  before: Answers = {},
): Answers {
  const answers = structuredClone(before);
  questions.forEach((question, at) => {
    const forAll = form.get(choiceName(at));
    const said = new Map<string, Answer>();
    question.values.forEach((value, index) => {
      const choice = form.get(choiceName(at, index)) ?? "";
      const text = (form.get(textName(at, index)) ?? "").trim().slice(0, MOST_LETTERS);
      const answer = answerOf(choice === "" && text === "" ? (forAll ?? "") : choice, text, {
        question,
        proposals: value.proposals,
      });
      if (answer !== undefined) said.set(value.key, answer);
    });
    if (forAll === CHOICE.open && question.code === "personal-data") said.set(ALL_PEOPLE, null);
    if (said.size > 0)
      answers[question.column] = { ...answers[question.column], ...Object.fromEntries(said) };
  });
  return answers;
}

/** A button that was pressed wins from what was typed: it can be seen, and a text may be left over. */
function answerOf(
  choice: string,
  text: string,
  { question, proposals }: { question: SheetQuestion; proposals: readonly string[] },
): Answer | undefined {
  if (text !== "" && choice === "") return question.into ? { [question.into]: text } : text;
  if (choice === CHOICE.open) return null;
  if (choice === CHOICE.proposal && proposals.length > 0) return true;
  if (choice === CHOICE.noPerson && question.withheld) return true;
  return undefined;
}

import { AllQuestions } from "./AllQuestions.tsx";
import { OneQuestion } from "./OneQuestion.tsx";
import type { QuestionsProps } from "./question-props.ts";

export function Questions(props: QuestionsProps) {
  return props.state.mode === "coach" ? <AllQuestions {...props} /> : <OneQuestion {...props} />;
}

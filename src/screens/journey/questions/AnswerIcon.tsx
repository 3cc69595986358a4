import { ANSWER_DRAWINGS } from "./answer-drawings.ts";

/** The drawing of an answer, or nothing: the words beside it say it all. */
export function AnswerIcon({ name }: { name: string }) {
  const drawing = ANSWER_DRAWINGS[name];
  return drawing ? (
    <svg className="i i--pen" viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawing} />
    </svg>
  ) : null;
}

import { useState } from "react";
import { OLDEST_PERSON, YOUNGEST_PERSON } from "#matching/ask/profile.ts";
import type { AnswerProps } from "./question-props.ts";
import { questionsText } from "./questions-words.ts";

/** Years as a number; half a number or nothing is no answer. What is typed stays. */
export function Age({ profile, answer }: AnswerProps) {
  const [typed, setTyped] = useState(profile.ageYears?.toString() ?? "");
  const years = Number(typed);
  const isAge = years >= YOUNGEST_PERSON && years <= OLDEST_PERSON;
  const type = (value: string) => {
    const digits = value.replace(/\D/g, "").slice(0, 3);
    setTyped(digits);
    const now = Number(digits);
    answer({ ageYears: now >= YOUNGEST_PERSON && now <= OLDEST_PERSON ? now : null });
  };
  return (
    <div className="field">
      <label htmlFor="ask-age">{questionsText("ask.people.age")}</label>
      <span className="hint" id="ask-age-hint">
        {questionsText("ask.people.ageHow")}
      </span>
      <input
        className="input input--pc"
        id="ask-age"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        aria-invalid={(typed.length > 1 && !isAge) || undefined}
        aria-describedby="ask-age-hint ask-age-problem"
        onChange={({ target }) => type(target.value)}
      />
      <p className="field__problem" id="ask-age-problem" role="alert">
        {typed.length > 1 && !isAge && questionsText("ask.people.ageProblem")}
      </p>
    </div>
  );
}

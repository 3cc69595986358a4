import { useRef } from "react";
import { Icon } from "#screens/card/Icon.tsx";
import { QUESTION_COUNT } from "../journey-state.ts";
import { FitsNow } from "./FitsNow.tsx";
import { QUESTIONS } from "./question-list.ts";
import type { QuestionsProps } from "./Questions.tsx";
import { questionsText } from "./questions-words.ts";
import { SeatSteps } from "./SeatSteps.tsx";
import { useReader } from "./use-reader.ts";

/** One question on the whole screen, for somebody who looks alone. */
export function OneQuestion({ state, dispatch, loaded, shown }: QuestionsProps) {
  const { question, profile } = state;
  const asked = QUESTIONS[question - 1] ?? QUESTIONS[0]!;
  const { title, how, Answer } = asked;
  const form = useRef<HTMLFieldSetElement>(null);
  const reader = useReader(question);
  const next = () =>
    question === QUESTION_COUNT
      ? dispatch({ type: "go", view: "passend" })
      : dispatch({ type: "go", view: "vraag", question: question + 1 });
  const back = () =>
    question === 1
      ? dispatch({ type: "go", view: "begin" })
      : dispatch({ type: "go", view: "vraag", question: question - 1 });
  return (
    <form
      className="ask stack"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <div className="ask__top">
        <p className="row">
          <SeatSteps question={question} />
          <span className="soft">{questionsText("ask.step", { n: question })}</span>
        </p>
        {reader && (
          <button
            className="btn btn--small btn--line"
            type="button"
            onClick={() => reader.toggle(form.current?.innerText ?? "")}
          >
            <Icon name="speech" />
            {questionsText(reader.isReading ? "ask.stopReading" : "ask.readAloud")}
          </button>
        )}
      </div>
      <fieldset className="stack" ref={form} key={question}>
        <legend>
          <h1 tabIndex={-1}>{questionsText(title)}</h1>
        </legend>
        {how && <p>{questionsText(how)}</p>}
        <Answer
          {...{ profile }}
          guide={loaded.guide}
          answer={(change) => dispatch({ type: "answer", profile: { ...profile, ...change } })}
        />
      </fieldset>
      <div className="ask__on">
        <button className="btn btn--big" type="submit">
          {questionsText(question === QUESTION_COUNT ? "ask.see" : "ask.next")}
        </button>
        <button className="btn btn--quiet" type="button" onClick={next}>
          {questionsText("ask.skip")}
        </button>
        <button className="btn btn--quiet" type="button" onClick={back}>
          {questionsText("ask.back")}
        </button>
        {question < QUESTION_COUNT && (
          <button
            className="btn btn--quiet"
            type="button"
            onClick={() => dispatch({ type: "go", view: "passend" })}
          >
            {questionsText("ask.see")}
          </button>
        )}
      </div>
      <FitsNow {...{ shown, loaded }} most={0} />
      <p className="soft">{questionsText("ask.private")}</p>
    </form>
  );
}

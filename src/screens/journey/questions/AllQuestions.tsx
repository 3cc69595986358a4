import { useEffect, useRef, useState } from "react";
import { Icon } from "#screens/card/Icon.tsx";
import { QUESTION_COUNT } from "#screens/journey/journey-state.ts";
import { answersTo } from "../matches/answer-tags.ts";
import { FitsNow } from "./FitsNow.tsx";
import { QUESTIONS } from "./question-list.ts";
import type { QuestionsProps } from "./question-props.ts";
import { questionsText } from "./questions-words.ts";
import { useGoOn } from "../use-go-on.ts";

const MOST_NAMED = 5;

/**
 * All eight for a coach and a client at one screen: an index with what was answered, one question, and what fits now. Where
 * there is room they stand beside each other (all-questions.css); on a phone the index is a strip that one can push.
 */
export function AllQuestions({ state, dispatch, loaded, shown }: QuestionsProps) {
  const { profile } = state;
  // An object: a jump to where one is leads to its heading as well.
  const [{ here }, setPlace] = useState({ here: state.question });
  const { watch, done } = useGoOn();
  const jumped = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!jumped.current) return;
    jumped.current = false;
    const title = form.current?.querySelector<HTMLElement>("[data-here] h2");
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: "nearest" });
    // Where the index is a strip, the next ones come into view with the one we are at.
    form.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  });
  const jump = (question: number) => {
    jumped.current = true;
    setPlace({ here: question });
  };
  return (
    <form
      className="ask ask--all stack"
      autoComplete="off"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        dispatch({ type: "go", view: "passend" });
      }}
    >
      <div className="ask__intro">
        <h1 tabIndex={-1}>{questionsText("ask.all")}</h1>
        <p>{questionsText("ask.allHow")}</p>
      </div>
      <div className="ask__desk">
        <QuestionIndex {...{ state, loaded, here, jump }} />
        {QUESTIONS.map(({ title, how, goesOn, Answer }, index) => (
          <div key={title} className="panel ask__one" data-here={index + 1 === here ? "" : undefined}>
            <fieldset className="stack" {...watch}>
              <legend>
                <h2 tabIndex={-1}>
                  {index + 1}. {questionsText(title)}
                </h2>
              </legend>
              {how && <p className="soft">{questionsText(how)}</p>}
              {goesOn && index + 1 < QUESTION_COUNT && <p className="soft">{questionsText(goesOn)}</p>}
              <Answer
                {...{ profile }}
                guide={loaded.guide}
                understood={shown?.understood ?? []}
                answer={(change) => dispatch({ type: "answer", profile: { ...profile, ...change } })}
                done={() => index + 1 < QUESTION_COUNT && done(() => jump(index + 2))}
              />
            </fieldset>
          </div>
        ))}
        <div className="ask__on ask__on--stay">
          <FitsNow {...{ shown, loaded, profile }} most={MOST_NAMED} />
          {here < QUESTION_COUNT && (
            <button className="btn btn--line" type="button" onClick={() => jump(here + 1)}>
              {questionsText(answersTo(here, profile, loaded.guide).length > 0 ? "ask.next" : "ask.skip")}
            </button>
          )}
          <button className="btn" type="submit">
            {questionsText("ask.see")}
          </button>
        </div>
      </div>
    </form>
  );
}

interface IndexProps extends Pick<QuestionsProps, "state" | "loaded"> {
  /** 1 to 8. */
  here: number;
  jump: (question: number) => void;
}

/** The eight by a short name, what was answered to each, and the way to it. */
function QuestionIndex({ state, loaded, here, jump }: IndexProps) {
  return (
    <nav className="ask__index" aria-label={questionsText("ask.index")}>
      {/* eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets a list without bullets */}
      <ol role="list">
        {QUESTIONS.map(({ title, short }, index) => {
          const given = answersTo(index + 1, state.profile, loaded.guide);
          return (
            <li key={title}>
              <button
                type="button"
                aria-current={index + 1 === here ? "step" : undefined}
                onClick={() => jump(index + 1)}
              >
                <span className="ask__number">{given.length > 0 ? <Icon name="check" /> : index + 1}</span>
                <span>
                  <b>{questionsText(short)}</b>
                  <small>{given.length > 0 ? given.join(", ") : questionsText("ask.open")}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

import type { QuestionsProps } from "./question-props.ts";
import { OneQuestion } from "./OneQuestion.tsx";
import { FitsNow } from "./FitsNow.tsx";
import { QUESTIONS } from "./question-list.ts";
import { questionsText } from "./questions-words.ts";

/** All eight on one page, for a coach and a client at one screen; the keyboard goes through them in order. */
function AllQuestions({ state, dispatch, loaded, shown }: QuestionsProps) {
  const { profile } = state;
  return (
    <form
      className="ask ask--all stack"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        dispatch({ type: "go", view: "passend" });
      }}
    >
      <h1 tabIndex={-1}>{questionsText("ask.all")}</h1>
      <p>{questionsText("ask.allHow")}</p>
      {QUESTIONS.map(({ title, how, Answer }, index) => (
        <fieldset key={title} className="panel stack">
          <legend className="vh">{questionsText(title)}</legend>
          <h2 aria-hidden="true">
            {index + 1}. {questionsText(title)}
          </h2>
          {how && <p className="soft">{questionsText(how)}</p>}
          <Answer
            {...{ profile }}
            guide={loaded.guide}
            understood={shown?.understood ?? []}
            answer={(change) => dispatch({ type: "answer", profile: { ...profile, ...change } })}
          />
        </fieldset>
      ))}
      <div className="ask__on ask__on--stay">
        <FitsNow {...{ shown, loaded }} most={3} />
        <button className="btn" type="submit">
          {questionsText("ask.see")}
        </button>
      </div>
    </form>
  );
}

export function Questions(props: QuestionsProps) {
  return props.state.mode === "coach" ? <AllQuestions {...props} /> : <OneQuestion {...props} />;
}

import { useRef, useEffect, useState } from "react";
import { Icon } from "#screens/card/Icon.tsx";
import { QUESTION_COUNT } from "#screens/journey/journey-state.ts";
import { answersTo } from "../matches/answer-tags.ts";
import { FitsNow } from "./FitsNow.tsx";
import { QUESTIONS } from "./question-list.ts";
import type { QuestionsProps } from "./question-props.ts";
import { questionsText } from "./questions-words.ts";
import { useGoOn } from "../use-go-on.ts";

/**
 * Reading aloud by a Dutch voice that is on the device itself: a voice from a server would hear the question.
 * Undefined where there is none, so that no button promises what cannot be done. Another `subject` ends it.
 */
function useReader(subject: unknown): { isReading: boolean; toggle: (words: string) => void } | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [isReading, setReading] = useState(false);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const find = () =>
      setVoice(
        speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^nl\b/i.test(lang)),
      );
    find();
    speechSynthesis.addEventListener("voiceschanged", find);
    return () => speechSynthesis.removeEventListener("voiceschanged", find);
  }, []);
  useEffect(
    () => () => {
      if ("speechSynthesis" in window) speechSynthesis.cancel();
      setReading(false);
    },
    [subject],
  );
  if (!voice) return undefined;
  return {
    isReading,
    toggle(words) {
      speechSynthesis.cancel();
      if (isReading) return setReading(false);
      const speech = new SpeechSynthesisUtterance(words);
      speech.voice = voice;
      speech.lang = voice.lang;
      speech.addEventListener("end", () => setReading(false));
      setReading(true);
      speechSynthesis.speak(speech);
    },
  };
}

const MIDDLE = 24;
const DISTANCE = 18;

/** A ring of eight seats: those behind are taken, the next is free, and no percentage. */
function SeatSteps({ question }: { question: number }) {
  return (
    <svg className="steps" viewBox="0 0 48 48" aria-hidden="true">
      {Array.from({ length: QUESTION_COUNT }, (_, index) => {
        const angle = ((index / QUESTION_COUNT) * 2 - 0.5) * Math.PI;
        return (
          <circle
            key={index}
            className={index < question ? (index + 1 === question ? "is-here" : "is-behind") : undefined}
            cx={MIDDLE + DISTANCE * Math.cos(angle)}
            cy={MIDDLE + DISTANCE * Math.sin(angle)}
            r={index + 1 === question ? 5 : 4}
          />
        );
      })}
      <text x={MIDDLE} y={MIDDLE + 5.5} textAnchor="middle">
        {question}
      </text>
    </svg>
  );
}

/** One question on the whole screen, for somebody who looks alone. */
export function OneQuestion({ state, dispatch, loaded, shown }: QuestionsProps) {
  const { question, profile } = state;
  const asked = QUESTIONS[question - 1] ?? QUESTIONS[0]!;
  const { title, how, goesOn, Answer } = asked;
  const form = useRef<HTMLFieldSetElement>(null);
  const reader = useReader(question);
  const { watch, done } = useGoOn();
  const next = () =>
    question === QUESTION_COUNT
      ? dispatch({ type: "go", view: "passend" })
      : dispatch({ type: "go", view: "vraag", question: question + 1 });
  const back = () =>
    question === 1
      ? dispatch({ type: "go", view: "begin" })
      : dispatch({ type: "go", view: "vraag", question: question - 1 });
  const isAnswered = answersTo(question, profile, loaded.guide).length > 0;
  const onward = question === QUESTION_COUNT ? "ask.see" : isAnswered ? "ask.next" : "ask.skip";
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
      <fieldset className="stack" ref={form} key={question} {...watch}>
        <legend>
          <h1 tabIndex={-1}>{questionsText(title)}</h1>
        </legend>
        {how && <p>{questionsText(how)}</p>}
        {goesOn && <p>{questionsText(goesOn)}</p>}
        <Answer
          {...{ profile }}
          guide={loaded.guide}
          understood={shown?.understood ?? []}
          answer={(change) => dispatch({ type: "answer", profile: { ...profile, ...change } })}
          done={() => done(next)}
        />
      </fieldset>
      <div className="ask__on ask__on--bar">
        <button className="btn btn--quiet" type="button" onClick={back}>
          {questionsText("ask.back")}
        </button>
        <button className={`btn btn--big${onward === "ask.skip" ? " btn--line" : ""}`} type="submit">
          {questionsText(onward)}
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
      <FitsNow {...{ shown, loaded, profile }} most={0} />
      <p className="soft">{questionsText("ask.private")}</p>
    </form>
  );
}

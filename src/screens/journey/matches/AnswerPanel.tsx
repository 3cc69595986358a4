import type { Dispatch } from "react";
import type { MatchGuide } from "#matching/offer/match-guide.ts";
import type { JourneyAction, JourneyState } from "../journey-state.ts";
import { answerTags, QUESTION_OF } from "./answer-tags.ts";
import { matchesText } from "./matches-words.ts";

interface Props {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  guide: MatchGuide;
}

/** What was answered, each a way back to its question. */
export function AnswerPanel({ state, dispatch, guide }: Props) {
  const tags = answerTags(state.profile, guide);
  return (
    <div className="panel stack">
      <h2>{matchesText("fit.answers")}</h2>
      {tags.length === 0 ? (
        <p>{matchesText("fit.noAnswers")}</p>
      ) : (
        <ul className="chips">
          {tags.map(({ answer, label }) => (
            <li key={`${answer} ${label}`}>
              <button
                className="chip"
                type="button"
                onClick={() => dispatch({ type: "go", view: "vraag", question: QUESTION_OF[answer] })}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="row">
        <button
          className="btn btn--small btn--quiet"
          type="button"
          onClick={() => dispatch({ type: "again" })}
        >
          {matchesText("fit.again")}
        </button>
      </p>
      <p className="soft">{matchesText("fit.onlyHere")}</p>
    </div>
  );
}

import type { Dispatch } from "react";
import type { Effect } from "#matching/effects.ts";
import type { JourneyAction } from "../journey-state.ts";
import { paths } from "#site/paths.ts";
import { QUESTION_OF } from "./answer-tags.ts";
import { text } from "./matches-text.ts";

interface Props {
  effects: readonly Effect[];
  dispatch: Dispatch<JourneyAction>;
}

/** "Hoe komt deze lijst tot stand?": what each answer does, and a way to change it. */
export function HowMade({ effects, dispatch }: Props) {
  return (
    <details className="fold panel">
      <summary>{text("fit.how")}</summary>
      <div className="stack">
        <p>{text("fit.howLead")}</p>
        <p>
          {/* A tab of its own: the answers are gone with this page. */}
          <a href={paths.howWeChoose()} target="_blank" rel="noopener">
            {text("fit.howWeights")}
          </a>
        </p>
        {effects.map(({ answer, text: told }) => (
          <p key={answer}>
            <strong>{text(`fit.answer.${answer}`)}:</strong> {told}{" "}
            <button
              className="btn btn--quiet"
              type="button"
              onClick={() => dispatch({ type: "go", view: "vraag", question: QUESTION_OF[answer] })}
              aria-label={`${text("fit.changeOne")}: ${text(`fit.answer.${answer}`)}`}
            >
              {text("fit.changeOne")}
            </button>
          </p>
        ))}
      </div>
    </details>
  );
}

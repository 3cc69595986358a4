import { useState, type Dispatch } from "react";
import type { AnswerKey, Effect } from "#matching/choose/effects.ts";
import type { ShownProposal } from "#matching/explain/shown-proposal.ts";
import type { MatchGuide } from "#matching/offer/match-guide.ts";
import type { Profile } from "#matching/ask/profile.ts";
import { paths } from "#domain/paths.ts";
import type { JourneyAction } from "../journey-state.ts";
import { QUESTIONS } from "../questions/question-list.ts";
import { questionsText } from "../questions/questions-words.ts";
import { QUESTION_OF } from "./answer-tags.ts";
import { matchesText } from "./matches-words.ts";

interface Props {
  effects: readonly Effect[];
  profile: Profile;
  guide: MatchGuide;
  understood: ShownProposal["understood"];
  dispatch: Dispatch<JourneyAction>;
}

/** "Hoe komt deze lijst tot stand?": what each answer does, and the question itself to change it right here. */
export function HowMade({ effects, profile, guide, understood, dispatch }: Props) {
  const [open, setOpen] = useState<AnswerKey>();
  // An answer that was just taken back has no effect any more; its question stays until somebody is done with it.
  const isGone = open !== undefined && effects.every(({ answer }) => answer !== open);
  const shown = [...effects, ...(isGone ? [{ answer: open, text: matchesText("fit.noEffect") }] : [])].sort(
    (a, b) => QUESTION_OF[a.answer] - QUESTION_OF[b.answer],
  );
  return (
    <details className="fold panel">
      <summary>{matchesText("fit.how")}</summary>
      <div className="stack">
        <p>{matchesText("fit.howLead")}</p>
        <p>
          {/* A tab of its own: the answers are gone with this page. */}
          <a href={paths.howWeChoose()} target="_blank" rel="noopener">
            {matchesText("fit.howWeights")}
          </a>
        </p>
        {shown.map(({ answer, text: told }) => {
          const { title, Answer } = QUESTIONS[QUESTION_OF[answer] - 1]!;
          const name = matchesText(`fit.answer.${answer}`);
          const isOpen = open === answer;
          return (
            <div key={answer} className="stack">
              <p>
                <strong>{name}:</strong> {told}{" "}
                <button
                  className="btn btn--quiet"
                  type="button"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(isOpen ? undefined : answer)}
                  aria-label={`${matchesText(isOpen ? "fit.changed" : "fit.changeOne")}: ${name}`}
                >
                  {matchesText(isOpen ? "fit.changed" : "fit.changeOne")}
                </button>
              </p>
              {isOpen && (
                <fieldset className="ask__part">
                  <legend>{questionsText(title)}</legend>
                  <Answer
                    {...{ profile, guide, understood }}
                    answer={(change) => dispatch({ type: "answer", profile: { ...profile, ...change } })}
                  />
                </fieldset>
              )}
            </div>
          );
        })}
      </div>
    </details>
  );
}

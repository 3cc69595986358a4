import type { Dispatch } from "react";
import type { ShownProposal } from "#matching/explain/shown-proposal.ts";
import type { JourneyAction, JourneyState } from "../journey-state.ts";
import type { JourneyGuide } from "../load-journey.ts";
import { AllQuestions } from "./AllQuestions.tsx";
import { OneQuestion } from "./OneQuestion.tsx";

export interface QuestionsProps {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  loaded: JourneyGuide;
  /** Undefined while the first answer is on its way. */
  shown: ShownProposal | undefined;
}

export function Questions(props: QuestionsProps) {
  return props.state.mode === "coach" ? <AllQuestions {...props} /> : <OneQuestion {...props} />;
}

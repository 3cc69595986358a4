import type { Dispatch } from "react";
import type { MatchGuide } from "#matching/match-guide.ts";
import type { JourneyAction, JourneyState } from "../journey-state.ts";
import { AllQuestions } from "./AllQuestions.tsx";
import { OneQuestion } from "./OneQuestion.tsx";

interface Props {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  guide: MatchGuide;
}

export function Questions(props: Props) {
  return props.state.mode === "coach" ? <AllQuestions {...props} /> : <OneQuestion {...props} />;
}

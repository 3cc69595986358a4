import type { Dispatch } from "react";
import type { ShownProposal } from "#matching/explain/shown-proposal.ts";
import type { JourneyAction, JourneyState } from "#screens/journey/journey-state.ts";
import type { JourneyGuide } from "#screens/journey/load-journey.ts";
import type { MatchGuide } from "#matching/offer/match-guide.ts";
import type { Profile } from "#matching/ask/profile.ts";

export interface QuestionsProps {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  loaded: JourneyGuide;
  /** Undefined while the first answer is on its way. */
  shown: ShownProposal | undefined;
}

/** What each of the eight questions is given. */
export interface AnswerProps {
  profile: Profile;
  guide: MatchGuide;
  /** What the sentence of somebody's own was understood to say. */
  understood?: ShownProposal["understood"];
  answer: (change: Partial<Profile>) => void;
  /** The choice that answers the whole question was made; absent where nothing follows from it. */
  done?: () => void;
}

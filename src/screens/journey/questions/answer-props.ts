import type { MatchGuide } from "#matching/offer/match-guide.ts";
import type { Profile } from "#matching/ask/profile.ts";

/** What each of the eight questions is given. */
export interface AnswerProps {
  profile: Profile;
  guide: MatchGuide;
  answer: (change: Partial<Profile>) => void;
}

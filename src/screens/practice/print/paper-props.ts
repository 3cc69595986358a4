import type { PracticeEntry } from "#domain/practices/join-practices.ts";
import type { CoachAt } from "#domain/practices/practice-team.ts";
import type { PracticeGuide } from "#schema/prescribing/practice-guide.ts";

/** What every sheet of a practice is made from. */
export interface PaperProps {
  practice: PracticeEntry;
  team: CoachAt[];
  words: PracticeGuide;
  /** Of the page of the practice, as somebody types it. */
  address: string;
  /** Name of the municipality. */
  town: string;
}

/** Letters of all these texts: what says more than the guide's own words is printed smaller, and stays one sheet. */
export const lettersIn = (texts: readonly string[]): number => texts.join("").length;

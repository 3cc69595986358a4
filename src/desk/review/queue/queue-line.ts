import type { Submission } from "#desk/submit/submission.ts";

/** What waits for a decision, as its list names it; `days`: how long. */
export interface QueueLine {
  submission: Submission;
  title: string;
  organization: string;
  days: number;
  /** What an editor looks at before she opens it. */
  flags: readonly string[];
}

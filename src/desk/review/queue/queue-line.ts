import type { PublicationLine } from "#desk/publish/publication-state.ts";
import type { Report } from "#desk/report/report-mistake.ts";
import type { Submission } from "#desk/submit/submission.ts";

/** What waits for a decision, as its list names it; `days`: how long. */
export interface QueueLine {
  submission: Submission;
  title: string;
  organization: string;
  days: number;
}

/** Everything that waits for an editor, beside what is open. */
export interface QueueSide {
  lines: QueueLine[];
  reports: (Report & { title: string })[];
  publications: PublicationLine[];
  leftOut: number;
  due: number;
  /** Of how many activities nobody said whom they suit. */
  unread: number;
  /** In how many bundles something ended or is full for long. */
  troubled: number;
}

import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import type { FormStamp } from "#desk/gate/form-stamp.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import type { PublicationLine } from "#desk/publish/publication-state.ts";
import type { ChangedField } from "#desk/review/compare-values.ts";
import type { Editor } from "#desk/sign-in/editor.ts";
import type { PasskeyLine } from "#desk/sign-in/passkey.ts";
import type { SessionLine } from "#desk/sign-in/session.ts";
import type { Submission, Submitter } from "#desk/submit/submission.ts";
import type { Board } from "#desk/listing/board.ts";
import type { Report } from "#desk/report/report-mistake.ts";

/** A box with something to know, above what the page is about. */
export interface Notice {
  kind: "good" | "wrong" | "mind";
  title: string;
  text?: string;
  link?: { href: string; label: string };
}

export type FormPurpose = "new" | "change" | "answer" | "listing" | "review";

/** What the form needs, whoever fills it in. */
export interface FormView {
  purpose: FormPurpose;
  action: string;
  values: FormValues;
  problems: Problems;
  stamp: FormStamp;
  /** Seems to hold something about a person: ask to look again, and take it when they say so. */
  doubts: string[];
  /** The published version the form began with, and the version of the submission: sent back with it. */
  base?: string | undefined;
  version?: number | undefined;
}

export interface Preview {
  entry: ActivityEntry | undefined;
  /** "Elke dinsdag, 10.00 tot 12.00 uur" */
  sentence: string | undefined;
  problems: Problems;
  hints: string[];
  questions: string[];
  pairs: { slug: string; title: string; why: string }[];
}

export interface QueueLine {
  submission: Submission;
  title: string;
  organization: string;
  days: number;
}

/** Everything one page of the desk shows; `name` says which page. */
export type View =
  | { name: "form"; form: FormView; notice?: Notice; question?: string }
  | { name: "preview"; preview: Preview; fragment: boolean }
  | {
      name: "message";
      title: string;
      text: string[];
      links: { href: string; label: string }[];
      /** The form that was sent: its draft on the device can go. */
      sent?: string;
    }
  | { name: "press"; title: string; text: string[]; action: string; label: string; stamp?: FormStamp }
  | { name: "ask-link"; slug: string; title: string; stamp: FormStamp; problem?: string; email: string }
  | {
      name: "keep";
      entry: ActivityEntry;
      token: string;
      dates: { date: string; text: string; cancelled: boolean }[];
      notice?: Notice;
    }
  | {
      name: "report";
      slug: string;
      title: string;
      stamp: FormStamp;
      problem?: string;
      kind: string;
      text: string;
    }
  | { name: "sign-in"; problem?: string; email: string; passkeys: boolean }
  | { name: "code"; problem?: string }
  | {
      name: "queue";
      lines: QueueLine[];
      reports: (Report & { title: string })[];
      publications: PublicationLine[];
      due: number;
      notice?: Notice;
    }
  | {
      name: "submission";
      submission: Submission;
      submitter: Submitter | undefined;
      form: FormView;
      changes: ChangedField[];
      preview: Preview;
      pairs: Preview["pairs"];
      notice?: Notice;
    }
  | { name: "board"; board: Board; organization: string; notice?: Notice }
  | { name: "call-list"; board: Board }
  | {
      name: "listing";
      entry: ActivityEntry;
      form: FormView;
      dates: { date: string; text: string; cancelled: boolean }[];
      /** Addresses of those who can change it by a link. */
      keepers: string[];
      notice?: Notice;
    }
  | {
      name: "sheets";
      lines: { id: string; fileName: string; at: number; taken: boolean }[];
      problem?: string;
    }
  | { name: "sheet"; id: string; fileName: string; rows: SheetRow[]; taken: boolean; notes: string[] }
  | { name: "pairs"; pairs: { first: PairSide; second: PairSide; why: string }[] }
  | { name: "editors"; editors: Editor[]; organizations: { slug: string; name: string }[]; problem?: string }
  | { name: "me"; sessions: SessionLine[]; current: string; passkeys: PasskeyLine[]; passkeysWork: boolean }
  | { name: "publications"; lines: PublicationLine[] };

export interface SheetRow {
  line: number;
  title: string;
  outcome: "taken" | "questions" | "refused";
  change: "new" | "changed" | "same" | undefined;
  remarks: string[];
  file: string | undefined;
}
export interface PairSide {
  slug: string;
  title: string;
  organization: string;
  when: string;
}

/** A page of the desk with all it is made from; what the server hands to Astro. */
export interface DeskPage {
  view: View;
  guide: Guide;
  now: number;
  status: number;
  editor: Editor | undefined;
}

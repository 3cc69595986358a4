import type { ActivityEntry } from "#domain/catalog.ts";
import type { FormStamp } from "#desk/gate/form-stamp.ts";
import type { FormValues } from "./form-values.ts";
import type { Problems } from "./problems.ts";

type FormPurpose = "new" | "change" | "answer" | "listing" | "review";

/** What the form needs, whoever fills it in. */
export interface FormView {
  purpose: FormPurpose;
  action: string;
  values: FormValues;
  problems: Problems;
  stamp: FormStamp;
  /** Seems to hold something about a person: ask to look again, and take it when they say so. */
  doubts: string[];
  /** What the form leaves as it is published because it has no question for it, in sentences. */
  kept?: { when?: string | undefined; price?: string | undefined } | undefined;
  /** The published version the form began with, and the version of the submission: sent back with it. */
  base?: string | undefined;
  version?: number | undefined;
  /** The published activity it changes: its preview is that of a change. */
  slug?: string | undefined;
  /** Which link from a letter it was made for. */
  mark?: string | undefined;
}

/** What each part of the form says as it is published, in a line. */
export type SaidParts = Record<"what" | "when" | "where" | "cost" | "contact" | "editor", string>;

/** How it will look, and what could be better. */
export interface Preview {
  entry: ActivityEntry | undefined;
  /** "Elke dinsdag, 10.00 tot 12.00 uur" */
  sentence: string | undefined;
  problems: Problems;
  /** The easy text as it was typed: how it reads is drawn beside it. */
  easyText: string;
  questions: string[];
  pairs: { slug: string; title: string; why: string }[];
}

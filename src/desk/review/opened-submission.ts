import { newStamp } from "#desk/gate/form-stamp.ts";
import type { Visit } from "#desk/gate/route.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import type { FormView, Preview } from "#desk/form/form-view.ts";
import type { Problems } from "#desk/form/problems.ts";
import { keptByForm, valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { publishedEntry } from "#desk/listing/published-entry.ts";
import { publishedVersion } from "#desk/submit/submit.ts";
import { readSubmitter, type Submission, type Submitter } from "#desk/submit/submission.ts";
import type { ShownSuits } from "#desk/suits/suits-in-form.ts";
import { suitsToShow } from "#desk/suits/suits-reader.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { helpfulQuestions } from "#domain/quality/how-known.ts";
import { labelOf } from "#desk/form/fields/form-table.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { sentenceCase } from "#text/format.ts";
import { QUALITY_QUESTIONS } from "#text/quality-questions.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { compareValues, type ChangedField } from "./compare-values.ts";
import { previewActivity } from "./preview-activity.ts";

/** One submission with all that is needed to decide about it. */
export interface OpenedSubmission {
  submission: Submission;
  submitter: Submitter | undefined;
  form: FormView;
  changes: ChangedField[];
  preview: Preview;
  /** What to ask its provider, from what is missing: ready to be sent. */
  asks: readonly string[];
  /** Whom it suits; nothing while the form is not an activity yet. */
  suits: ShownSuits | undefined;
}

/** `typed`: what an editor made of it and could not be taken. */
export function openedSubmission(
  visit: Visit,
  submission: Submission,
  { values: typed, problems = {} }: { values?: FormValues | undefined; problems?: Problems | undefined } = {},
): OpenedSubmission {
  const { intake, guide, today, now } = visit;
  const { id, slug, municipality, version } = submission;
  const published = publishedEntry(visit, slug);
  const values = typed ?? submission.form;
  const preview = previewActivity(values, { guide, municipality, today, slug });
  return {
    submission,
    submitter: readSubmitter(intake.db, id),
    form: {
      purpose: "review",
      action: deskPaths.submission(id),
      values,
      problems,
      doubts: [],
      stamp: newStamp(intake.secret, now),
      kept: published && keptByForm(published),
      base: published ? publishedVersion(intake, published) : undefined,
      version,
    },
    changes: compareValues(published ? valuesOfActivity(published) : {}, values),
    preview,
    asks: asksOf(preview, today),
    suits: preview.entry && suitsToShow(visit, withSaid(preview.entry, published), id),
  };
}

/** First what has to be there, and then what helps most. */
const asksOf = ({ entry, problems }: Preview, today: LocalDate): string[] =>
  entry
    ? helpfulQuestions([entry], today).map(({ key }) => QUALITY_QUESTIONS[key])
    : Object.keys(problems).map((name) => sentenceCase(labelOf(name)));

/** What somebody said of the published one holds until an editor says something else. */
const withSaid = (entry: ActivityEntry, published: ActivityEntry | undefined): ActivityEntry =>
  published?.suits ? { ...entry, suits: published.suits } : entry;

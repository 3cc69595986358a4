import { newStamp } from "#desk/gate/form-stamp.ts";
import { cleanText, type FormValues } from "#desk/form/form-values.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import { keptByForm, valuesOfActivity } from "#desk/form/values-of-activity.ts";
import { readSubmission, readSubmitter, type Submission, type Submitter } from "#desk/submit/submission.ts";
import { compareValues, type ChangedField } from "./compare-values.ts";
import { suitsReadInForm, type ShownSuits } from "#desk/suits/suits-in-form.ts";
import { suitsToShow } from "#desk/suits/suits-reader.ts";
import { approve, askBack, reject, saveEdits, type Decided } from "./decide.ts";
import { ownQueue } from "./queue-routes.ts";
import { previewActivity } from "./preview-activity.ts";
import { REJECT_REASONS, type RejectReason } from "./reject-reasons.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import { publishedVersion } from "#desk/submit/submit.ts";
import type { FormView, Preview } from "#desk/form/form-view.ts";
import type { Notice } from "#desk/page/view.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { ownerOf, publishedEntry } from "#desk/listing/published-entry.ts";
import { editorOf, type Reply, type Route, type Scope, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    submission: {
      submission: Submission;
      submitter: Submitter | undefined;
      form: FormView;
      changes: ChangedField[];
      preview: Preview;
      /** All that waits for this editor. */
      lines: Views["queue"]["lines"];
      /** Whom it suits; nothing while the form is not an activity yet. */
      suits: ShownSuits | undefined;
      notice?: Notice;
    };
  }
}

const submissionOf = ({ intake, params }: Visit) => readSubmission(intake.db, params["id"] ?? "");
function scopeOf(visit: Visit): Scope | undefined {
  const submission = submissionOf(visit);
  if (!submission || submission.state === "unconfirmed") return undefined;
  return { organization: ownerOf(visit, submission) };
}

function show(
  visit: Visit,
  extra: { values?: FormValues; problems?: Problems; notice?: Notice; status?: number } = {},
): Reply {
  const { intake, guide, today, now } = visit;
  const submission = submissionOf(visit) as Submission;
  const published = publishedEntry(visit, submission.slug);
  const values = extra.values ?? submission.form;
  const preview = previewActivity(values, {
    guide,
    municipality: submission.municipality,
    today,
    slug: submission.slug,
  });
  return {
    status: extra.status ?? 200,
    view: {
      name: "submission",
      submission,
      submitter: readSubmitter(intake.db, submission.id),
      form: {
        purpose: "review",
        action: deskPaths.submission(submission.id),
        values,
        problems: extra.problems ?? {},
        doubts: [],
        stamp: newStamp(intake.secret, now),
        kept: published && keptByForm(published),
        base: published ? publishedVersion(intake, published) : undefined,
        version: submission.version,
      },
      changes: compareValues(published ? valuesOfActivity(published) : {}, values),
      preview,
      lines: ownQueue(visit).filter(({ submission: { state } }) => state === "waiting"),
      suits: preview.entry && suitsToShow(visit, withSaid(preview.entry, published), submission.id),
      notice: extra.notice ?? setAsideNotice(submission),
    },
  };
}

/** Why it is here again: it was approved, and could not be published. */
const setAsideNotice = ({ setAside }: Submission): Notice | undefined =>
  setAside === undefined
    ? undefined
    : {
        kind: "mind",
        title: "Dit was goedgekeurd, maar kon niet in de gids.",
        text: `${setAside} Verander het hieronder en keur het nog eens goed. De rest van de gids is gewoon bijgewerkt.`,
      };

/** What somebody said of the published one holds until an editor says something else. */
const withSaid = (entry: ActivityEntry, published: ActivityEntry | undefined): ActivityEntry =>
  published?.suits ? { ...entry, suits: published.suits } : entry;

const decisionOf = (visit: Visit) => ({
  id: visit.params["id"] ?? "",
  version: Number(visit.form.get("version") ?? "0"),
  by: editorOf(visit).id,
});
const sentenceOf = (form: URLSearchParams) => cleanText(form.get("antwoord") ?? "", true).slice(0, 1000);

/** Why a decision could not be made. */
const HINDERED: Record<
  "problems" | "unread" | "published" | "submission",
  { status: number; notice: Notice }
> = {
  problems: {
    status: 422,
    notice: {
      kind: "wrong",
      title: "Zo kan het nog niet in de gids.",
      text: "Bij de velden staat wat er mist.",
    },
  },
  unread: {
    status: 422,
    notice: {
      kind: "wrong",
      title: "Lees eerst de teksten die hieronder genoemd staan.",
      text: "Haal het weg, of zet het vinkje dat u het gelezen heeft.",
    },
  },
  published: {
    status: 409,
    notice: {
      kind: "mind",
      title: "De gids is intussen veranderd.",
      text: "Hieronder staat uw tekst naast wat er nu gepubliceerd is. Kijk het na en keur het nog eens goed.",
    },
  },
  submission: {
    status: 409,
    notice: {
      kind: "mind",
      title: "Iemand anders was u voor.",
      text: "Deze inzending is intussen veranderd of afgehandeld. Wat u typte staat er nog; hiernaast staat hoe het nu is.",
    },
  },
};

/** The queue after a decision; when it could not be made, what the editor typed is still there. */
function after(visit: Visit, decided: Decided, done: string): Reply {
  if ("done" in decided) {
    visit.publishSoon();
    visit.deliverSoon();
    return { redirect: `${deskPaths.desk()}?klaar=${done}` };
  }
  const why = "problems" in decided ? "problems" : "unread" in decided ? "unread" : decided.overtaken;
  return show(visit, {
    values: visit.form.has("title") ? readFormValues(visit.form) : undefined,
    problems: "problems" in decided ? decided.problems : undefined,
    ...HINDERED[why],
  });
}

/** Asks for what is missing before anything is decided; the provider gets it in a letter. */
const missing = (visit: Visit, title: string): Reply =>
  show(visit, {
    status: 422,
    notice: { kind: "wrong", title, text: "De aanbieder krijgt die in een mail." },
  });

export const submissionRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.submission(":id"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      visit.expectPublication();
      return show(
        visit,
        visit.query.get("bewaard") === "ja"
          ? { notice: { kind: "good", title: "Bewaard. Er is nog niets besloten." } }
          : {},
      );
    },
  },
  {
    method: "POST",
    path: deskPaths.submission(":id"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      const outcome = saveEdits(visit.intake, { ...decisionOf(visit), values: readFormValues(visit.form) });
      return "done" in outcome
        ? { redirect: `${deskPaths.submission(visit.params["id"] ?? "")}?bewaard=ja` }
        : after(visit, outcome, "");
    },
  },
  {
    method: "POST",
    path: deskPaths.submission(":id", "goedkeuren"),
    access: "editor",
    scope: scopeOf,
    run: (visit) =>
      after(
        visit,
        approve(visit.intake, visit.guide, {
          ...decisionOf(visit),
          values: readFormValues(visit.form),
          suits: suitsReadInForm(visit.form, visit.params["id"] ?? "", {
            interests: visit.guide.catalog.interests,
            on: visit.today,
          }),
          base: visit.form.get("base") || undefined,
          read: visit.form.get("gelezen") === "ja",
          answer: sentenceOf(visit.form),
          mayDecide: (organization) => looksAfter(editorOf(visit), organization),
        }),
        "goedgekeurd",
      ),
  },
  {
    method: "POST",
    path: deskPaths.submission(":id", "terugvragen"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      const question = sentenceOf(visit.form);
      if (question.length < 5) return missing(visit, "Schrijf eerst uw vraag.");
      return after(visit, askBack(visit.intake, { ...decisionOf(visit), question }), "teruggevraagd");
    },
  },
  {
    method: "POST",
    path: deskPaths.submission(":id", "afwijzen"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      const reason = visit.form.get("reden") ?? "";
      if (!Object.hasOwn(REJECT_REASONS, reason)) return missing(visit, "Kies eerst een reden.");
      return after(
        visit,
        reject(visit.intake, {
          ...decisionOf(visit),
          reason: reason as RejectReason,
          answer: sentenceOf(visit.form),
        }),
        "afgewezen",
      );
    },
  },
];

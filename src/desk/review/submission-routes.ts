import { cleanText, type FormValues } from "#desk/form/form-values.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import { readSubmission, type Submission } from "#desk/submit/submission.ts";
import { suitsReadInForm } from "#desk/suits/suits-in-form.ts";
import { approve, askBack, reject, saveEdits, type Decided } from "./decide.ts";
import { decidedNotice, type DecisionDone } from "./decided-notice.ts";
import { openedSubmission, type OpenedSubmission } from "./opened-submission.ts";
import { ownQueue } from "./queue/own-queue.ts";
import { withFlags } from "./queue/queue-flags.ts";
import { queueSide, type QueueSide } from "./queue/queue-side.ts";
import { takeBack } from "./take-back.ts";
import { REJECT_REASONS, type RejectReason } from "./reject-reasons.ts";
import { looksAfter } from "#desk/sign-in/editor.ts";
import type { Notice } from "#desk/page/view.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { ownerOf } from "#desk/listing/published-entry.ts";
import { editorOf, type Reply, type Route, type Scope, type Visit } from "#desk/gate/route.ts";

declare module "#desk/page/view.ts" {
  interface Views {
    submission: {
      opened: OpenedSubmission;
      /** All that waits for this editor. */
      side: QueueSide;
      notice?: Notice | undefined;
    };
  }
}

const submissionOf = ({ intake, params }: Visit) => readSubmission(intake.db, params["id"] ?? "");
function scopeOf(visit: Visit): Scope | undefined {
  const submission = submissionOf(visit);
  if (!submission || submission.state === "unconfirmed") return undefined;
  return { organization: ownerOf(visit, submission) };
}

async function show(
  visit: Visit,
  extra: { values?: FormValues | undefined; problems?: Problems; notice?: Notice; status?: number } = {},
): Promise<Reply> {
  const submission = submissionOf(visit) as Submission;
  return {
    status: extra.status ?? 200,
    view: {
      name: "submission",
      opened: openedSubmission(visit, submission, extra),
      side: withFlags(visit, await queueSide(visit)),
      notice: extra.notice ?? decidedNotice(visit) ?? setAsideNotice(submission),
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

const decisionOf = (visit: Visit) => ({
  id: visit.params["id"] ?? "",
  version: Number(visit.form.get("version") ?? "0"),
  by: editorOf(visit).id,
});
const sentenceOf = (form: URLSearchParams) => cleanText(form.get("antwoord") ?? "", true).slice(0, 1000);
/** What was ticked of the ready questions, and what was written below them. */
const questionOf = (form: URLSearchParams) =>
  cleanText([...form.getAll("zin"), form.get("antwoord") ?? ""].join("\n"), true).slice(0, 1000);

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

/** The submission to open after this one: the one below it in the queue, or else the first. Read before the decision. */
function nextOf(visit: Visit): string | undefined {
  const waiting = ownQueue(visit)
    .filter(({ submission }) => submission.state === "waiting")
    .map(({ submission }) => submission.id);
  const at = waiting.indexOf(visit.params["id"] ?? "");
  return waiting[at + 1] ?? waiting.find((_, place) => place !== at);
}

/** Decides, and opens the next; when it could not be decided, what the editor typed is still there. */
function decide(visit: Visit, done: DecisionDone, decision: () => Decided): Reply | Promise<Reply> {
  const next = nextOf(visit);
  const decided = decision();
  if ("done" in decided) {
    visit.publishSoon();
    visit.deliverSoon();
    const to = next === undefined ? deskPaths.desk() : deskPaths.submission(next);
    return { redirect: `${to}?klaar=${done}&van=${visit.params["id"]}` };
  }
  return hindered(visit, decided);
}

function hindered(visit: Visit, decided: Exclude<Decided, { done: true }>): Promise<Reply> {
  const why = "problems" in decided ? "problems" : "unread" in decided ? "unread" : decided.overtaken;
  return show(visit, {
    values: visit.form.has("title") ? readFormValues(visit.form) : undefined,
    ...("problems" in decided ? { problems: decided.problems } : {}),
    ...HINDERED[why],
  });
}

/** Asks for what is missing before anything is decided; the provider gets it in a letter. */
const missing = (visit: Visit, title: string): Promise<Reply> =>
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
        : hindered(visit, outcome);
    },
  },
  {
    method: "POST",
    path: deskPaths.submission(":id", "goedkeuren"),
    access: "editor",
    scope: scopeOf,
    run: (visit) =>
      decide(visit, "goedgekeurd", () =>
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
      ),
  },
  {
    method: "POST",
    path: deskPaths.submission(":id", "terug"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      const id = visit.params["id"] ?? "";
      if (!takeBack(visit, { id, by: editorOf(visit).id }))
        return { redirect: `${deskPaths.desk()}?klaar=te-laat` };
      visit.publishSoon();
      return { redirect: `${deskPaths.submission(id)}?klaar=teruggezet&van=${id}` };
    },
  },
  {
    method: "POST",
    path: deskPaths.submission(":id", "terugvragen"),
    access: "editor",
    scope: scopeOf,
    run: (visit) => {
      const question = questionOf(visit.form);
      if (question.length < 5) return missing(visit, "Kies of schrijf eerst uw vraag.");
      return decide(visit, "teruggevraagd", () => askBack(visit.intake, { ...decisionOf(visit), question }));
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
      return decide(visit, "afgewezen", () =>
        reject(visit.intake, {
          ...decisionOf(visit),
          reason: reason as RejectReason,
          answer: sentenceOf(visit.form),
        }),
      );
    },
  },
];

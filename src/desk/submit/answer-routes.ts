import { newStamp } from "#desk/gate/form-stamp.ts";
import { saveAnswer } from "./confirm-submission.ts";
import { one, type FormValues } from "#desk/form/form-values.ts";
import { keptByForm } from "#desk/form/values-of-activity.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import type { Link } from "#desk/gate/link.ts";
import { readSubmission, type Submission } from "./submission.ts";
import { providerValues, publishedVersion } from "./submit.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { doubtsOf } from "#desk/gate/form-gate.ts";
import { CLOSED_WITH_TYPED, goneView } from "#desk/links/gone-view.ts";
import { closeLink, openedLink } from "#desk/links/opened-link.ts";
import { formProblems } from "./form-problems.ts";
import { ownerOf, publishedEntry } from "#desk/listing/published-entry.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";

const idOf = ({ params }: Visit) => params["id"] ?? "";

/** The submission this browser opened a link to, or the page that says why the link does not work. */
function askedOf(
  visit: Visit,
  closed: () => Reply,
): { submission: Submission; link: Link } | { gone: Reply } {
  const found = openedLink(visit, "answer", idOf(visit));
  if ("gone" in found) return { gone: found.gone === "closed" ? closed() : goneView(found.gone, "answer") };
  const submission = readSubmission(visit.intake.db, idOf(visit));
  if (submission?.state !== "asked") return { gone: goneView("used", "answer") };
  const isMoved = submission.slug !== undefined && ownerOf(visit, submission) !== submission.organization;
  return isMoved ? { gone: goneView("moved", "answer") } : { submission, ...found };
}

function answerForm(
  visit: Visit,
  submission: Submission,
  extra: { values?: FormValues; problems?: Problems; doubts?: string[] } = {},
): Reply {
  const { intake, now } = visit;
  const { values = submission.form, problems = {}, doubts = [] } = extra;
  const entry = publishedEntry(visit, submission.slug);
  return {
    status: extra.values ? 422 : 200,
    view: {
      name: "form",
      question: submission.answer ?? "",
      form: {
        purpose: "answer",
        action: deskPaths.answer(idOf(visit)),
        values,
        problems,
        doubts,
        stamp: newStamp(intake.secret, now),
        kept: entry && keptByForm(entry),
        slug: entry?.slug,
        base: entry && publishedVersion(intake, entry),
      },
    },
  };
}

/** What somebody typed and nothing else: who has no link open here learns nothing of the submission. */
const typedAgain = (visit: Visit): Reply => ({
  status: 401,
  view: {
    name: "form",
    notice: CLOSED_WITH_TYPED,
    form: {
      purpose: "answer",
      action: deskPaths.answer(idOf(visit)),
      values: readFormValues(visit.form),
      problems: {},
      doubts: [],
      stamp: newStamp(visit.intake.secret, visit.now),
      base: visit.form.get("base") ?? undefined,
    },
  },
});

function takeAnswer(visit: Visit): Reply {
  const { intake, form } = visit;
  const found = askedOf(visit, () => typedAgain(visit));
  if ("gone" in found) return found.gone;
  const { submission, link } = found;
  const values = readFormValues(form);
  const problems = formProblems(visit, values, { entry: publishedEntry(visit, submission.slug) });
  const doubts = doubtsOf(values, form);
  if (Object.keys(problems).length > 0 || doubts.length > 0)
    return answerForm(visit, submission, { values, problems, doubts });
  const done = saveAnswer(intake, link, {
    values: providerValues(values, submission.form),
    remark: one(values, "remark"),
  });
  return done
    ? { redirect: deskPaths.thanks({ id: done.id, answer: true }), cookies: [closeLink(link)] }
    : goneView("used", "answer");
}

export const answerRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.answer(":id"),
    access: "link",
    run: (visit) => {
      const found = askedOf(visit, () => goneView("closed", "answer"));
      return "gone" in found ? found.gone : answerForm(visit, found.submission);
    },
  },
  { method: "POST", path: deskPaths.answer(":id"), access: "link", rate: "form", run: takeAnswer },
];

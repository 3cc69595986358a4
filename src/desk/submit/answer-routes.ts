import { newStamp } from "#desk/gate/form-stamp.ts";
import { saveAnswer } from "./confirm-submission.ts";
import { one, type FormValues } from "#desk/form/form-values.ts";
import { readFormValues } from "#desk/form/read-form-values.ts";
import type { Problems } from "#desk/form/problems.ts";
import { readLink } from "#desk/gate/link.ts";
import { readSubmission, type Submission } from "./submission.ts";
import { providerValues, publishedVersion } from "./submit.ts";
import { deskPaths } from "#domain/desk-paths.ts";
import { doubtsOf } from "#desk/gate/form-gate.ts";
import { goneView } from "#desk/upkeep/gone-view.ts";
import { formProblems } from "./form-problems.ts";
import { ownerOf, publishedEntry } from "#desk/listing/published-entry.ts";
import type { Reply, Route, Visit } from "#desk/gate/route.ts";

/** The submission a link asks about, or the page that says why the link does not work. */
function askedOf(visit: Visit): { submission: Submission } | { gone: Reply } {
  const { intake, params, now } = visit;
  const found = readLink(intake.db, now, "answer", params["token"] ?? "");
  if ("gone" in found) return { gone: goneView(found.gone, "answer") };
  const submission = readSubmission(intake.db, found.link.submissionId ?? "");
  if (submission?.state !== "asked") return { gone: goneView("used", "answer") };
  const isMoved = submission.slug !== undefined && ownerOf(visit, submission) !== submission.organization;
  return isMoved ? { gone: goneView("moved", "answer") } : { submission };
}

function answerForm(
  visit: Visit,
  submission: Submission,
  extra: { values?: FormValues; problems?: Problems; doubts?: string[] } = {},
): Reply {
  const { intake, params, now } = visit;
  const { values = submission.form, problems = {}, doubts = [] } = extra;
  const entry = publishedEntry(visit, submission.slug);
  return {
    status: extra.values ? 422 : 200,
    view: {
      name: "form",
      question: submission.answer ?? "",
      form: {
        purpose: "answer",
        action: deskPaths.answer(params["token"] ?? ""),
        values,
        problems,
        doubts,
        stamp: newStamp(intake.secret, now),
        base: entry && publishedVersion(intake, entry),
      },
    },
  };
}

function takeAnswer(visit: Visit): Reply {
  const { intake, params, form } = visit;
  const found = askedOf(visit);
  if ("gone" in found) return found.gone;
  const { submission } = found;
  const values = readFormValues(form);
  const problems = formProblems(visit, values, { entry: publishedEntry(visit, submission.slug) });
  const doubts = doubtsOf(values, form);
  if (Object.keys(problems).length > 0 || doubts.length > 0)
    return answerForm(visit, submission, { values, problems, doubts });
  const done = saveAnswer(intake, params["token"] ?? "", {
    values: providerValues(values, submission.form),
    remark: one(values, "remark"),
  });
  return done ? { redirect: deskPaths.thanks({ id: done.id, answer: true }) } : goneView("used", "answer");
}

export const answerRoutes: Route[] = [
  {
    method: "GET",
    path: deskPaths.answer(":token"),
    access: "link",
    run: (visit) => {
      const found = askedOf(visit);
      return "gone" in found ? found.gone : answerForm(visit, found.submission);
    },
  },
  { method: "POST", path: deskPaths.answer(":token"), access: "link", rate: "form", run: takeAnswer },
];

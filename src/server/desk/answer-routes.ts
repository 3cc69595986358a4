import { newStamp } from "#intake/abuse/form-stamp.ts";
import { answerQuestion } from "#intake/confirm-submission.ts";
import { one, readFormValues, type FormValues } from "#intake/form/form-values.ts";
import type { Problems } from "#intake/form/problems.ts";
import { readLink } from "#intake/link.ts";
import { readSubmission } from "#intake/read-submission.ts";
import { deskPaths } from "#site/desk-paths.ts";
import { doubtsOf } from "./form-gate.ts";
import { goneView } from "./gone-view.ts";
import { problemsOf } from "./new-listing.ts";
import type { Answer, Route, Visit } from "./route.ts";

function answerForm(
  visit: Visit,
  extra: { values?: FormValues; problems?: Problems; doubts?: string[] } = {},
): Answer {
  const { intake, params, now } = visit;
  const token = params["token"] ?? "";
  const found = readLink(intake.db, now, "answer", token);
  if ("gone" in found) return goneView(found.gone, "answer");
  const submission = readSubmission(intake.db, found.link.submissionId ?? "");
  if (submission?.state !== "asked") return goneView("used", "answer");
  const { values = submission.form, problems = {}, doubts = [] } = extra;
  return {
    status: extra.values ? 422 : 200,
    view: {
      name: "form",
      question: submission.answer ?? "",
      form: {
        purpose: "answer",
        action: deskPaths.answer(token),
        values,
        problems,
        doubts,
        stamp: newStamp(intake.secret, now),
      },
    },
  };
}

function takeAnswer(visit: Visit): Answer {
  const { intake, params } = visit;
  const values = readFormValues(visit.form);
  const problems = problemsOf(visit, values, false);
  const doubts = doubtsOf(values, visit.form);
  if (Object.keys(problems).length > 0 || doubts.length > 0)
    return answerForm(visit, { values, problems, doubts });
  const done = answerQuestion(intake, params["token"] ?? "", { values, remark: one(values, "remark") });
  return done
    ? { redirect: `${deskPaths.thanks()}?nummer=${done.id}&antwoord=ja` }
    : goneView("used", "answer");
}

export const answerRoutes: Route[] = [
  { method: "GET", path: deskPaths.answer(":token"), access: "link", run: (visit) => answerForm(visit) },
  { method: "POST", path: deskPaths.answer(":token"), access: "link", rate: "form", run: takeAnswer },
];

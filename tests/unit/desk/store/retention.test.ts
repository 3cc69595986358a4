import { beforeEach, expect, it } from "vitest";
import { askBack } from "#desk/review/decide.ts";
import { readSubmission, readSubmitter } from "#desk/submit/submission.ts";
import { submit } from "#desk/submit/submit.ts";
import { forgetOld, KEPT_DAYS } from "#desk/store/retention.ts";
import { NOW, testIntake } from "../../../support/test-intake.ts";

const DAY = 86_400_000;
let intake: ReturnType<typeof testIntake>;
let id: string;
beforeEach(() => {
  intake = testIntake();
  const submitter = { name: "Naam", email: "inzender@example.org", phone: "", remark: "", keep: false };
  ({ id } = submit(
    intake,
    { key: "een-sleutel", values: { title: "Koffie" }, municipality: "almere", submitter },
    [],
  ));
});
const forgetAfter = (days: number) => forgetOld(intake.db, NOW + days * DAY);

it("a submission that nobody confirmed goes after a week, with its sender", () => {
  forgetAfter(KEPT_DAYS.unconfirmed - 1);
  expect(readSubmission(intake.db, id)?.state).toBe("unconfirmed");
  forgetAfter(KEPT_DAYS.unconfirmed + 1);
  expect(readSubmission(intake.db, id)).toBeUndefined();
  expect(readSubmitter(intake.db, id)).toBeUndefined();
});

it("a question that nobody answers does not keep the sender's address for ever", () => {
  intake.db.prepare("UPDATE submission SET state = 'waiting' WHERE id = ?").run(id);
  askBack(intake, { id, version: 1, by: "redactie", question: "Op welke dag is het?" });
  forgetAfter(KEPT_DAYS.unanswered - 1);
  expect(readSubmission(intake.db, id)?.state).toBe("asked");
  forgetAfter(KEPT_DAYS.unanswered + 1);
  expect(readSubmission(intake.db, id)?.state).toBe("withdrawn");
  const trail = intake.db.prepare("SELECT action FROM audit WHERE subject = ? ORDER BY nr").all(id);
  expect(trail.at(-1)?.["action"]).toBe("never answered");
  expect(readSubmitter(intake.db, id)?.email).toBe("inzender@example.org");
  forgetAfter(KEPT_DAYS.submitterAfterDecision + 1);
  expect(readSubmitter(intake.db, id)).toBeUndefined();
  forgetAfter(KEPT_DAYS.submissionAfterDecision + 1);
  expect(readSubmission(intake.db, id)).toBeUndefined();
});

import { localDateOf } from "#domain/when/local-time.ts";
import type { Guide } from "#domain/guide.ts";
import { one, type FormValues } from "../form/form-values.ts";
import { publicValues } from "../form/read-form-values.ts";
import type { Problems } from "../form/problems.ts";
import type { Intake } from "#desk/store/intake.ts";
import { makeLink } from "#desk/gate/link.ts";
import { letters } from "../mail/letters.ts";
import { queueMail, type MailMessage } from "../mail/queue-mail.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { queuePublication } from "#desk/publish/queue-publication.ts";
import {
  readSubmission,
  readSubmitter,
  saveDecision,
  saveForm,
  type Submission,
} from "#desk/submit/submission.ts";
import { addKeeper, dropAllKeepers } from "#desk/upkeep/keepers.ts";
import { audit, type Actor } from "../store/audit.ts";
import { transaction } from "../store/open-store.ts";
import type { Suits } from "#schema/suits.ts";
import { activityFiles } from "./activity-files.ts";
import { REJECT_REASONS, type RejectReason } from "./reject-reasons.ts";

/** What came of a decision. `overtaken`: somebody else changed or decided it first; nothing was done. */
export type Decided =
  | { done: true; slug?: string }
  | { problems: Problems }
  | { overtaken: "submission" | "published" }
  | { unread: true };

export const NOT_YOURS = "Deze organisatie is niet van u. Kies een van uw eigen organisaties.";

interface Decision {
  id: string;
  /** The version the editor saw. */
  version: number;
  by: Actor;
}

/**
 * Publishes a submission as the editor left it. `base`: the published version the editor compared it with.
 * `read`: the editor says to have read what seems to be about a person. All or nothing: decision, publication,
 * letter and trail are one transaction.
 */
export function approve(
  intake: Intake,
  guide: Guide,
  decision: Decision & {
    values: FormValues;
    /** Whom it suits, when the editor read that as well. */
    suits?: Suits | undefined;
    base: string | undefined;
    read: boolean;
    answer: string;
    mayDecide: (organization: string) => boolean;
  },
): Decided {
  const { db } = intake;
  return transaction(db, () => {
    const now = intake.now();
    const submission = stillOpen(intake, decision);
    if (!submission) return { overtaken: "submission" };
    if (submission.warnings.length > 0 && !decision.read) return { unread: true };
    if (submission.kind === "withdraw") return takeAway(intake, submission, decision);
    const made = activityFiles(intake, guide, {
      id: submission.id,
      slug: submission.slug,
      municipality: submission.municipality,
      values: decision.values,
      suits: decision.suits,
      checked: localDateOf(new Date(now)),
    });
    if ("problems" in made) return made;
    if (!decision.mayDecide(made.organization)) return { problems: { organization: NOT_YOURS } };
    if (made.base !== decision.base) return { overtaken: "published" };
    const onceLive = queuePublication(intake, made.files, {
      actor: decision.by,
      submissionId: submission.id,
    });
    if (made.isMoved) dropAllKeepers(db, now, made.slug);
    close(intake, submission, decision, "approved", {
      form: decision.values,
      slug: made.slug,
      answer: decision.answer,
    });
    const submitter = readSubmitter(db, submission.id);
    if (submitter) {
      const { slug, organization } = made;
      const { email } = submitter;
      // A change that came from whose it was before gives them no hold on it again.
      const isTheirs = submission.kind === "new" || submission.organization === organization;
      if (submitter.keep && isTheirs) addKeeper(db, now, { slug, organization, email });
      const token = isTheirs ? makeLink(db, now, { purpose: "keep", slug, organization, email }) : undefined;
      queueMail(
        intake,
        letters.approved(email, {
          siteUrl: intake.siteUrl,
          token,
          title: one(decision.values, "title"),
          slug,
          answer: decision.answer,
        }),
        { onceLive },
      );
    }
    return { done: true, slug: made.slug };
  });
}

function takeAway(intake: Intake, submission: Submission, decision: Decision): Decided {
  const path = `activities/${submission.municipality}/${submission.slug}.json`;
  const published = currentContent(intake, path);
  if (published)
    queuePublication(intake, [{ path, value: { ...published, status: "ended" } }], {
      actor: decision.by,
      submissionId: submission.id,
    });
  close(intake, submission, decision, "approved", {});
  tellSubmitter(intake, submission, letters.withdrawn);
  return { done: true };
}

/** Sends it back with a question. The provider answers by a link; everything filled in is still there. */
export function askBack(intake: Intake, decision: Decision & { question: string }): Decided {
  const { db } = intake;
  return transaction(db, () => {
    const submission = stillOpen(intake, decision);
    if (!submission) return { overtaken: "submission" };
    close(intake, submission, decision, "asked", { answer: decision.question });
    tellSubmitter(intake, submission, (email, common) => {
      const token = makeLink(db, intake.now(), { purpose: "answer", submissionId: submission.id });
      return letters.asked(email, { ...common, token, answer: decision.question });
    });
    return { done: true };
  });
}

export function reject(
  intake: Intake,
  decision: Decision & { reason: RejectReason; answer: string },
): Decided {
  const { db } = intake;
  return transaction(db, () => {
    const submission = stillOpen(intake, decision);
    if (!submission) return { overtaken: "submission" };
    close(intake, submission, decision, "rejected", { reason: decision.reason, answer: decision.answer });
    tellSubmitter(intake, submission, (email, common) =>
      letters.rejected(email, {
        ...common,
        reason: REJECT_REASONS[decision.reason],
        answer: decision.answer,
      }),
    );
    return { done: true };
  });
}

/** Keeps what an editor changed without deciding yet. */
export function saveEdits(intake: Intake, decision: Decision & { values: FormValues }): Decided {
  return transaction(intake.db, () => {
    const submission = stillOpen(intake, decision);
    if (!submission) return { overtaken: "submission" };
    saveForm(intake.db, submission, publicValues(decision.values));
    audit(intake.db, { at: intake.now(), actor: decision.by, action: "edited", subject: submission.id });
    return { done: true };
  });
}

function stillOpen({ db }: Intake, { id, version }: Decision): Submission | undefined {
  const submission = readSubmission(db, id);
  const open = submission?.state === "waiting" || submission?.state === "asked";
  return open && submission.version === version ? submission : undefined;
}

function close(
  { db, now }: Intake,
  submission: Submission,
  decision: Decision,
  state: "approved" | "asked" | "rejected",
  set: { form?: FormValues; slug?: string; reason?: string; answer?: string },
): void {
  const at = now();
  saveDecision(db, at, submission, {
    ...set,
    state,
    by: decision.by,
    form: publicValues(set.form ?? submission.form),
  });
  audit(db, {
    at,
    actor: decision.by,
    action: state,
    subject: submission.id,
    detail: set.reason,
  });
}

/** A letter to whoever sent it in, while we know the address. */
function tellSubmitter(
  intake: Intake,
  { id, form }: Submission,
  letter: (email: string, common: { siteUrl: string; title: string }) => MailMessage,
): void {
  const submitter = readSubmitter(intake.db, id);
  if (submitter)
    queueMail(intake, letter(submitter.email, { siteUrl: intake.siteUrl, title: one(form, "title") }));
}

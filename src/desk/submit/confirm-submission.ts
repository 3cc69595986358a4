import { findInTexts } from "#desk/gate/text-findings.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import type { Intake } from "#desk/store/intake.ts";
import { spendLink, type Link } from "#desk/gate/link.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { markAnswered, markConfirmed } from "./submission.ts";

/** Uses a link once, and says which submission it is about. */
const spendLinkOf = ({ db, now }: Intake, link: Link): string | undefined =>
  spendLink(db, now(), link) ? link.submissionId : undefined;

/** The sender has shown that the address is theirs: from now on editors see it. False when the link was used. */
export function confirmSubmission(intake: Intake, link: Link): boolean {
  const { db } = intake;
  return transaction(db, () => {
    const id = spendLinkOf(intake, link);
    const at = intake.now();
    if (id === undefined || !markConfirmed(db, at, id)) return false;
    audit(db, { at, actor: "provider", action: "confirmed", subject: id });
    return true;
  });
}

/** The provider's answer to a question of an editor: the form again (`providerValues`), back in the queue. */
export function saveAnswer(
  intake: Intake,
  link: Link,
  { values, remark }: { values: FormValues; remark: string },
): { id: string } | undefined {
  const { db } = intake;
  return transaction(db, () => {
    const id = spendLinkOf(intake, link);
    const at = intake.now();
    if (id === undefined) return undefined;
    if (!markAnswered(db, at, id, { form: values, warnings: findInTexts(values), remark })) return undefined;
    audit(db, { at, actor: "provider", action: "answered", subject: id });
    return { id };
  });
}

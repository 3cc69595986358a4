import { findClientData } from "#desk/gate/client-data.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import type { Intake } from "#desk/store/intake.ts";
import { spendLink } from "#desk/gate/link.ts";
import { audit } from "#desk/store/audit.ts";
import { hashOf } from "#desk/store/secret.ts";
import { transaction } from "#desk/store/open-store.ts";

/** The sender has shown that the address is theirs: from now on editors see it. False when the link was used. */
export function confirmSubmission({ db, now }: Intake, token: string): boolean {
  return transaction(db, () => {
    const at = now();
    if (!spendLink(db, at, "confirm", token)) return false;
    const row = db
      .prepare(
        `UPDATE submission SET state = 'waiting', waiting_since = ?, version = version + 1
         WHERE state = 'unconfirmed' AND id = (SELECT submission_id FROM link WHERE hash = ?) RETURNING id`,
      )
      .get(at, hashOf(token));
    if (row) audit(db, { at, actor: "provider", action: "confirmed", subject: String(row["id"]) });
    return row !== undefined;
  });
}

/** The provider's answer to a question of an editor: the form again (`providerValues`), back in the queue. */
export function answerQuestion(
  { db, now }: Intake,
  token: string,
  answer: { values: FormValues; remark: string },
): { id: string } | undefined {
  return transaction(db, () => {
    const at = now();
    if (!spendLink(db, at, "answer", token)) return undefined;
    const row = db
      .prepare(
        `UPDATE submission SET state = 'waiting', waiting_since = ?, version = version + 1, form = ?, warnings = ?
         WHERE state = 'asked' AND id = (SELECT submission_id FROM link WHERE hash = ?) RETURNING id`,
      )
      .get(at, JSON.stringify(answer.values), JSON.stringify(findClientData(answer.values)), hashOf(token));
    if (!row) return undefined;
    const id = String(row["id"]);
    if (answer.remark)
      db.prepare("UPDATE submitter SET remark = ? WHERE submission_id = ?").run(answer.remark, id);
    audit(db, { at, actor: "provider", action: "answered", subject: id });
    return { id };
  });
}

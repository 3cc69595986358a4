import type { ActivityEntry } from "#domain/catalog.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { organizationOf } from "./organization-of.ts";
import { findInTexts } from "#desk/gate/text-findings.ts";
import { EDITOR_FIELDS, type EditorField } from "#desk/form/fields/form-table.ts";
import { one, type FormValues } from "#desk/form/form-values.ts";
import { publicValues } from "#desk/form/read-form-values.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import type { Intake } from "#desk/store/intake.ts";
import { makeLink } from "#desk/gate/link.ts";
import { letters } from "#desk/mail/letters.ts";
import { queueMail } from "#desk/mail/queue-mail.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { audit } from "#desk/store/audit.ts";
import { transaction } from "#desk/store/open-store.ts";
import { newNumber } from "#desk/store/secret.ts";
import { addSubmission, submissionOfKey, type Submitter } from "./submission.ts";

/** A form as a provider sends it, after it was found in order. */
interface Incoming {
  /** One key, one submission: a second press gives the first answer again. */
  key: string;
  values: FormValues;
  submitter: Submitter;
  municipality: string;
  /** Its browser did the sum. */
  isProven?: boolean;
}

/**
 * Takes a new submission in. It waits for its sender to confirm the address; no editor sees it before. What
 * this returns is on the disk.
 */
export function submit(
  intake: Intake,
  incoming: Incoming,
  organizations: readonly { slug: string; name: string }[],
): { id: string } {
  const { db, siteUrl } = intake;
  const now = intake.now();
  return transaction(db, () => {
    const earlier = submissionOfKey(db, incoming.key);
    if (earlier !== undefined) return { id: earlier };
    const id = newNumber();
    const { key, municipality, submitter, values, isProven = true } = incoming;
    addSubmission(
      db,
      now,
      {
        id,
        key,
        kind: "new",
        municipality,
        organization: organizationOf(one(values, "organization"), organizations),
        state: "unconfirmed",
        form: providerValues(values),
        warnings: findInTexts(values),
        isProven,
      },
      submitter,
    );
    const token = makeLink(db, now, { purpose: "confirm", submissionId: id });
    queueMail(intake, letters.confirm(submitter.email, { siteUrl, token, id }));
    audit(db, { at: now, actor: "provider", action: "submitted", subject: id });
    return { id };
  });
}

/** A change of something published, by somebody who came in through a link: the address is known to be right. */
export function submitChange(
  intake: Intake,
  incoming: {
    key: string;
    values: FormValues;
    entry: ActivityEntry;
    email: string;
    kind: "change" | "withdraw";
    base: string;
  },
): { id: string } {
  const { db } = intake;
  const now = intake.now();
  const earlier = submissionOfKey(db, incoming.key);
  if (earlier !== undefined) return { id: earlier };
  const id = newNumber();
  const { entry, key, kind, base, values } = incoming;
  addSubmission(
    db,
    now,
    {
      id,
      key,
      kind,
      slug: entry.slug,
      municipality: entry.municipality,
      organization: entry.organization,
      state: "waiting",
      form: providerValues(values, valuesOfActivity(entry)),
      base,
      warnings: findInTexts(values),
    },
    {
      name: one(values, "submitterName"),
      email: incoming.email,
      phone: one(values, "submitterPhone"),
      remark: one(values, "remark"),
      keep: true,
    },
  );
  audit(db, { at: now, actor: "provider", action: `${kind} submitted`, subject: id });
  return { id };
}

/** What a provider decides; what only an editor decides stays as it is in `decided`. */
export function providerValues(values: FormValues, decided: FormValues = {}): FormValues {
  const own = publicValues(values);
  for (const name of Object.keys(EDITOR_FIELDS) as EditorField[]) {
    if (decided[name] === undefined || name === "locationSlug") delete own[name];
    else own[name] = decided[name];
  }
  return own;
}

/** What is published of an activity at this moment, and its fingerprint: the version a change is made against. */
export function publishedVersion(
  intake: Intake,
  entry: Pick<ActivityEntry, "slug" | "municipality">,
): string {
  return fingerprint(currentContent(intake, `activities/${entry.municipality}/${entry.slug}.json`));
}

import type { ActivityEntry } from "#domain/catalog.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { plain } from "#domain/plain.ts";
import { findClientData } from "#desk/gate/client-data.ts";
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
import type { Submitter } from "./submission.ts";

/** A form as a provider sends it, after it was found in order. */
export interface Incoming {
  /** One key, one submission: a second press gives the first answer again. */
  key: string;
  values: FormValues;
  submitter: Submitter;
  municipality: string;
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
    const earlier = db.prepare("SELECT id FROM submission WHERE key = ?").get(incoming.key);
    if (earlier) return { id: String(earlier["id"]) };
    const id = newNumber();
    const values = providerValues(incoming.values);
    db.prepare(
      `INSERT INTO submission (id, key, kind, municipality, organization, state, form, warnings, created_at)
       VALUES (?, ?, 'new', ?, ?, 'unconfirmed', ?, ?, ?)`,
    ).run(
      id,
      incoming.key,
      incoming.municipality,
      organizationOf(one(values, "organization"), organizations) ?? null,
      JSON.stringify(values),
      JSON.stringify(findClientData(incoming.values)),
      now,
    );
    keepSubmitter(intake, id, incoming.submitter);
    const token = makeLink(db, now, { purpose: "confirm", submissionId: id });
    queueMail(db, now, letters.confirm(incoming.submitter.email, { siteUrl, token, id }));
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
  const earlier = db.prepare("SELECT id FROM submission WHERE key = ?").get(incoming.key);
  if (earlier) return { id: String(earlier["id"]) };
  const id = newNumber();
  const { entry } = incoming;
  db.prepare(
    `INSERT INTO submission (id, key, kind, slug, municipality, organization, state, form, base, warnings, created_at, waiting_since)
     VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?)`,
  ).run(
    id,
    incoming.key,
    incoming.kind,
    entry.slug,
    entry.municipality,
    entry.organization,
    JSON.stringify(providerValues(incoming.values, valuesOfActivity(entry))),
    incoming.base,
    JSON.stringify(findClientData(incoming.values)),
    now,
    now,
  );
  keepSubmitter(intake, id, {
    name: one(incoming.values, "submitterName"),
    email: incoming.email,
    phone: one(incoming.values, "submitterPhone"),
    remark: one(incoming.values, "remark"),
    keep: true,
  });
  audit(db, { at: now, actor: "provider", action: `${incoming.kind} submitted`, subject: id });
  return { id };
}

function keepSubmitter({ db }: Intake, id: string, { name, email, phone, remark, keep }: Submitter): void {
  db.prepare(
    "INSERT INTO submitter (submission_id, name, email, phone, remark, keep) VALUES (?, ?, ?, ?, ?, ?)",
  ).run(id, name, email, phone, remark, keep ? 1 : 0);
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

/** The organisation a provider named, when we know it under that name. */
export function organizationOf(
  name: string,
  organizations: readonly { slug: string; name: string }[],
): string | undefined {
  const said = plain(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (said === "") return undefined;
  return organizations.find(
    (known) =>
      plain(known.name)
        .replace(/[^a-z0-9]+/g, " ")
        .trim() === said,
  )?.slug;
}

/** What is published of an activity at this moment, and its fingerprint: the version a change is made against. */
export function publishedVersion(
  intake: Intake,
  entry: Pick<ActivityEntry, "slug" | "municipality">,
): string {
  return fingerprint(currentContent(intake, `activities/${entry.municipality}/${entry.slug}.json`));
}

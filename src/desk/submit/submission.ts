import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { TextFinding } from "#desk/gate/text-findings.ts";
import type { FormValues } from "#desk/form/form-values.ts";
import { allRows, countRowsOf, firstRow, flag, json } from "#desk/store/rows.ts";

const submissionRow = z.object({
  /** For people to name it by: "MW-7K3QF2PXA". */
  id: z.string(),
  kind: z.enum(["new", "change", "withdraw"]),
  /** The published activity it is about; absent for a new one. */
  slug: z.string().optional(),
  municipality: z.string(),
  /** Slug of the organisation whose editors decide; absent: only those who look after the whole guide. */
  organization: z.string().optional(),
  state: z.enum(["unconfirmed", "waiting", "asked", "approved", "rejected", "withdrawn"]),
  /** Grows with every change: two people never overwrite each other. */
  version: z.number(),
  form: json<FormValues>(),
  /** Fingerprint of what was published when the provider began; absent for a new one. */
  base: z.string().optional(),
  warnings: json<TextFinding[]>(),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  waitingSince: z.number().optional(),
  decidedAt: z.number().optional(),
  reason: z.string().optional(),
  answer: z.string().optional(),
  /** It was approved and could not be published: why, in Dutch. */
  setAside: z.string().optional(),
});
/** What a provider sent in: only what may become public. Who sent it is a `Submitter`, kept apart. */
export type Submission = z.output<typeof submissionRow>;

const submitterRow = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  remark: z.string(),
  /** May be asked now and then whether it is still true. */
  keep: flag,
});
/** Personal data: shown to editors, deleted some months after the decision. */
export type Submitter = z.output<typeof submitterRow>;

const idRow = submissionRow.pick({ id: true });

export const readSubmission = (db: DatabaseSync, id: string): Submission | undefined =>
  firstRow(db, submissionRow, "SELECT * FROM submission WHERE id = ?", id);

/** Everything that waits for a decision or an answer, longest waiting first. */
export const openSubmissions = (db: DatabaseSync): Submission[] =>
  allRows(
    db,
    submissionRow,
    "SELECT * FROM submission WHERE state IN ('waiting', 'asked') ORDER BY state = 'asked', waiting_since, created_at",
  );

export const readSubmitter = (db: DatabaseSync, submissionId: string): Submitter | undefined =>
  firstRow(db, submitterRow, "SELECT * FROM submitter WHERE submission_id = ?", submissionId);

/** The number that a form with this key got before. */
export const submissionOfKey = (db: DatabaseSync, key: string): string | undefined =>
  firstRow(db, idRow, "SELECT id FROM submission WHERE key = ?", key)?.id;

/** How many wait for their sender to confirm: all, of one address, or of browsers that did no sum. */
export function unconfirmedCount(
  db: DatabaseSync,
  { email, unproven = false }: { email?: string; unproven?: boolean } = {},
): number {
  return countRowsOf(
    db,
    "SELECT count(*) AS n FROM submission JOIN submitter ON submission_id = id WHERE state = 'unconfirmed' AND (? IS NULL OR email = ?) AND (? = 0 OR is_proven = 0)",
    email ?? null,
    email ?? null,
    unproven ? 1 : 0,
  );
}

/** How many changes of an activity wait for a decision or an answer. */
export const waitingChanges = (db: DatabaseSync, slug: string): number =>
  countRowsOf(
    db,
    "SELECT count(*) AS n FROM submission WHERE slug = ? AND kind <> 'new' AND state IN ('waiting', 'asked')",
    slug,
  );

/** Stores a new one, with its sender when somebody sent it. In the transaction of what goes with it. */
export function addSubmission(
  db: DatabaseSync,
  now: number,
  submission: Pick<
    Submission,
    "id" | "kind" | "slug" | "municipality" | "organization" | "base" | "setAside"
  > & {
    key: string;
    state: "unconfirmed" | "waiting";
    form: FormValues;
    warnings: TextFinding[];
    isProven?: boolean;
  },
  submitter?: Submitter,
): void {
  db.prepare(
    `INSERT INTO submission (id, key, kind, slug, municipality, organization, state, form, base, warnings, is_proven, created_at, waiting_since, set_aside)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    submission.id,
    submission.key,
    submission.kind,
    submission.slug ?? null,
    submission.municipality,
    submission.organization ?? null,
    submission.state,
    JSON.stringify(submission.form),
    submission.base ?? null,
    JSON.stringify(submission.warnings),
    submission.isProven === false ? 0 : 1,
    now,
    submission.state === "waiting" ? now : null,
    submission.setAside ?? null,
  );
  if (!submitter) return;
  const { name, email, phone, remark, keep } = submitter;
  db.prepare(
    "INSERT INTO submitter (submission_id, name, email, phone, remark, keep) VALUES (?, ?, ?, ?, ?, ?)",
  ).run(submission.id, name, email, phone, remark, keep ? 1 : 0);
}

/** The address was confirmed: editors see it. False when it was confirmed before. */
export const markConfirmed = (db: DatabaseSync, now: number, id: string): boolean =>
  db
    .prepare(
      "UPDATE submission SET state = 'waiting', waiting_since = ?, version = version + 1 WHERE id = ? AND state = 'unconfirmed'",
    )
    .run(now, id).changes === 1;

/** The question was answered: back in the queue. False when it does not wait for an answer. */
export function markAnswered(
  db: DatabaseSync,
  now: number,
  id: string,
  answer: { form: FormValues; warnings: TextFinding[]; remark: string },
): boolean {
  const { changes } = db
    .prepare(
      "UPDATE submission SET state = 'waiting', waiting_since = ?, version = version + 1, form = ?, warnings = ? WHERE id = ? AND state = 'asked'",
    )
    .run(now, JSON.stringify(answer.form), JSON.stringify(answer.warnings), id);
  if (changes === 1 && answer.remark)
    db.prepare("UPDATE submitter SET remark = ? WHERE submission_id = ?").run(answer.remark, id);
  return changes === 1;
}

/**
 * What was approved waits again: it could not be published (`setAside`: since when, and why), or an editor took it back.
 * A new one gets its address again.
 */
export function reopenSubmission(
  db: DatabaseSync,
  id: string,
  setAside?: { since: number; why: string },
): void {
  db.prepare(
    `UPDATE submission SET state = 'waiting', waiting_since = coalesce(?, waiting_since), version = version + 1, set_aside = ?,
       slug = CASE kind WHEN 'new' THEN NULL ELSE slug END
     WHERE id = ? AND state = 'approved'`,
  ).run(setAside?.since ?? null, setAside?.why ?? null, id);
}

/** What an editor changed, over the version that was seen and no other. */
export function saveForm(
  db: DatabaseSync,
  { id, version }: Pick<Submission, "id" | "version">,
  form: FormValues,
): void {
  db.prepare("UPDATE submission SET form = ?, version = version + 1 WHERE id = ? AND version = ?").run(
    JSON.stringify(form),
    id,
    version,
  );
}

/** A decision, over the version that was seen and no other. */
export function saveDecision(
  db: DatabaseSync,
  now: number,
  { id, version, slug }: Submission,
  decision: {
    state: "approved" | "asked" | "rejected";
    by: string;
    form: FormValues;
    slug?: string;
    reason?: string;
    answer?: string;
  },
): void {
  db.prepare(
    `UPDATE submission SET state = ?, version = version + 1, form = ?, slug = ?, decided_at = ?, decided_by = ?, reason = ?, answer = ?,
       set_aside = NULL
     WHERE id = ? AND version = ?`,
  ).run(
    decision.state,
    JSON.stringify(decision.form),
    decision.slug ?? slug ?? null,
    now,
    decision.by,
    decision.reason ?? null,
    decision.answer ?? null,
    id,
    version,
  );
}

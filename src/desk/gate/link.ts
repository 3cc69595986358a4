import type { DatabaseSync } from "node:sqlite";
import { hashOf, newToken } from "#desk/store/secret.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a link in a mail is for, and how long it works. */
const LASTS = {
  /** The address is right: a new submission goes on to the editors. */
  confirm: 7 * DAY,
  /** An editor asked something about a submission. */
  answer: 30 * DAY,
  /** Somebody who looks after a published activity: still true, full, not on that day, change, withdraw. */
  keep: 30 * DAY,
  /** The next of those, on the same screen: one link does one thing. */
  again: HOUR,
} as const;

export type LinkPurpose = "confirm" | "answer" | "keep";
export interface Link {
  purpose: LinkPurpose;
  submissionId: string | undefined;
  slug: string | undefined;
  /** To whom it was sent. */
  email: string | undefined;
  expiresAt: number;
}

/** A new link; only its hash is stored. `again`: a short one that follows a used
 * one, and lives no longer than that would have. */
export function makeLink(
  db: DatabaseSync,
  now: number,
  link: { purpose: LinkPurpose; submissionId?: string; slug?: string; email?: string; again?: number },
): string {
  const { token, hash } = newToken();
  db.prepare(
    "INSERT INTO link (hash, purpose, submission_id, slug, email, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
  ).run(
    hash,
    link.purpose,
    link.submissionId ?? null,
    link.slug ?? null,
    link.email ?? null,
    now,
    link.again === undefined ? now + LASTS[link.purpose] : Math.min(link.again, now + LASTS.again),
  );
  return token;
}

/** What a link is for, without using it: looking at a page changes nothing, and mail scanners look. */
export function readLink(
  db: DatabaseSync,
  now: number,
  purpose: LinkPurpose,
  token: string,
): { link: Link } | { gone: "used" | "expired" | "unknown" } {
  const row = db.prepare("SELECT * FROM link WHERE hash = ? AND purpose = ?").get(hashOf(token), purpose);
  if (!row) return { gone: "unknown" };
  if (row["used_at"] !== null) return { gone: "used" };
  if (Number(row["expires_at"]) <= now) return { gone: "expired" };
  return {
    link: {
      purpose,
      submissionId: typeof row["submission_id"] === "string" ? row["submission_id"] : undefined,
      slug: typeof row["slug"] === "string" ? row["slug"] : undefined,
      email: typeof row["email"] === "string" ? row["email"] : undefined,
      expiresAt: Number(row["expires_at"]),
    },
  };
}

/** Uses a link once; false when somebody was first. In the transaction of what it does. */
export function spendLink(db: DatabaseSync, now: number, purpose: LinkPurpose, token: string): boolean {
  const { changes } = db
    .prepare(
      "UPDATE link SET used_at = ? WHERE hash = ? AND purpose = ? AND used_at IS NULL AND expires_at > ?",
    )
    .run(now, hashOf(token), purpose, now);
  return changes === 1;
}

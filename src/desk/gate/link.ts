import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { audit, lastAudited } from "#desk/store/audit.ts";
import { allRows, bytes, firstRow, flag } from "#desk/store/rows.ts";
import { hashOf, newToken } from "#desk/store/secret.ts";

const DAY = 24 * 3_600_000;

/** What a link in a mail is for, and how long it works. */
const LASTS = {
  /** The address is right: a new submission goes on to the editors. */
  confirm: 7 * DAY,
  /** An editor asked something about a submission. */
  answer: 30 * DAY,
  /**
   * Somebody who looks after a published activity: still true, full, not on that day, change, withdraw. As often as they
   * like, and so long after the last time; it ends sooner when they or an editor stop it.
   */
  keep: 400 * DAY,
} as const;

const linkRow = z.object({
  /** Of its token. */
  hash: bytes,
  purpose: z.enum(["confirm", "answer", "keep"]),
  submissionId: z.string().optional(),
  slug: z.string().optional(),
  /** To whom it was sent; forgotten when it works no longer. */
  email: z.string().optional(),
  /** Whose the activity was then: a link does not go along to somebody else. Absent in links of before. */
  organization: z.string().optional(),
  /** Sent because the activity named this address as the way to reach it. */
  isContact: flag,
  expiresAt: z.number(),
  usedAt: z.number().optional(),
});
const holderRow = z.object({ email: z.string() });
export type Link = Omit<z.output<typeof linkRow>, "usedAt">;
export type LinkPurpose = Link["purpose"];

/** A new link; only its hash is stored. */
export function makeLink(
  db: DatabaseSync,
  now: number,
  link: Partial<Omit<Link, "hash">> & { purpose: LinkPurpose },
): string {
  const { token, hash } = newToken();
  db.prepare(
    "INSERT INTO link (hash, purpose, submission_id, slug, email, organization, is_contact, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  ).run(
    hash,
    link.purpose,
    link.submissionId ?? null,
    link.slug ?? null,
    link.email ?? null,
    link.organization ?? null,
    link.isContact ? 1 : 0,
    now,
    now + LASTS[link.purpose],
  );
  return token;
}

type FoundLink = { link: Link } | { gone: "used" | "expired" | "unknown" };

/** What a link is for, without using it: looking at a page changes nothing, and mail scanners look. */
export const readLink = (db: DatabaseSync, now: number, token: string): FoundLink =>
  linkOfHash(db, now, hashOf(token));

/** The same by what is stored of it, which opens nothing by itself. */
export function linkOfHash(db: DatabaseSync, now: number, hash: Uint8Array): FoundLink {
  const link = firstRow(db, linkRow, "SELECT * FROM link WHERE hash = ?", hash);
  if (!link) return { gone: "unknown" };
  if (link.usedAt !== undefined) return { gone: "used" };
  return link.expiresAt <= now ? { gone: "expired" } : { link };
}

/** A link that lasts was used: it lasts from now on anew, and that it was used is written down. In the transaction of what it does. */
export function useLink(db: DatabaseSync, now: number, link: Link, what: string): void {
  db.prepare("UPDATE link SET expires_at = ? WHERE hash = ? AND purpose = 'keep' AND used_at IS NULL").run(
    now + LASTS.keep,
    link.hash,
  );
  audit(db, { at: now, actor: "provider", action: LINK_USED, subject: link.slug ?? "", detail: what });
}
const LINK_USED = "link used";

/** When links to an activity were used and for what, the last first. */
export const usesOfLinks = (db: DatabaseSync, slug: string, most: number): { at: number; detail: string }[] =>
  lastAudited(db, { action: LINK_USED, subject: slug }, most);

/** Uses a link once; false when somebody was first. In the transaction of what it does. */
export function spendLink(db: DatabaseSync, now: number, { hash }: { hash: Uint8Array }): boolean {
  const { changes } = db
    .prepare(
      "UPDATE link SET used_at = ?, email = NULL WHERE hash = ? AND used_at IS NULL AND expires_at > ?",
    )
    .run(now, hash, now);
  return changes === 1;
}

/** Who holds a link that still works, to keep an activity true. */
export const linkHoldersOf = (
  db: DatabaseSync,
  now: number,
  { slug, organization }: { slug: string; organization: string },
): string[] =>
  allRows(
    db,
    holderRow,
    "SELECT email FROM link WHERE slug = ? AND (organization IS NULL OR organization = ?) AND email IS NOT NULL AND purpose = 'keep' AND used_at IS NULL AND expires_at > ?",
    slug,
    organization,
    now,
  ).map(({ email }) => email);

/** From now on none of somebody's links to an activity works; without an address nobody's. */
export function endLinksOf(
  db: DatabaseSync,
  now: number,
  { slug, email }: { slug: string; email?: string },
): void {
  db.prepare(
    "UPDATE link SET used_at = ?, email = NULL WHERE slug = ? AND (? IS NULL OR email = ? COLLATE NOCASE) AND purpose = 'keep' AND used_at IS NULL",
  ).run(now, slug, email ?? null, email ?? null);
}

/** What links that were made before then, and still work, lead to. */
export const keptByOldLinks = (db: DatabaseSync, before: number): string[] =>
  allRows(
    db,
    z.object({ slug: z.string() }),
    "SELECT DISTINCT slug FROM link WHERE purpose = 'keep' AND slug IS NOT NULL AND used_at IS NULL AND created_at < ?",
    before,
  ).map(({ slug }) => slug);

/** Its holder stops a link, and with it every other that they got to the same activity. */
export function stopLink(db: DatabaseSync, now: number, link: Link): void {
  const { hash, slug = "", email } = link;
  db.prepare("UPDATE link SET used_at = ?, email = NULL WHERE hash = ?").run(now, hash);
  if (email !== undefined) endLinksOf(db, now, { slug, email });
  audit(db, { at: now, actor: "provider", action: "link stopped", subject: slug });
}

/** Takes a link back that nobody got. */
export function dropLink(db: DatabaseSync, token: string): void {
  db.prepare("DELETE FROM link WHERE hash = ?").run(hashOf(token));
}

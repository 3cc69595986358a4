import { randomUUID } from "node:crypto";
import type { Intake } from "#desk/store/intake.ts";

export interface MailMessage {
  /** Which of our letters it is: in logs and figures instead of the address. */
  kind: string;
  address: string;
  subject: string;
  /** Plain text, lines of any length. */
  body: string;
}

/** A letter that says what is no longer true is not sent any more. */
export function dropUnsent(db: Intake["db"], kind: string, address: string): void {
  db.prepare("DELETE FROM mail WHERE kind = ? AND address = ? COLLATE NOCASE AND sent_at IS NULL").run(
    kind,
    address,
  );
}

/**
 * Puts a letter in the outbox, in the transaction of what it tells: no change without its letter. `onceLive`: the
 * number of the decision it tells of, when it may only be sent once readers see that.
 */
export function queueMail(
  { db, now }: Pick<Intake, "db" | "now">,
  { kind, address, subject, body }: MailMessage,
  { onceLive }: { onceLive?: number | undefined } = {},
): void {
  const at = now();
  db.prepare(
    "INSERT INTO mail (id, kind, address, subject, body, created_at, next_try_at, waits_for) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  ).run(randomUUID(), kind, address, subject, body, at, at, onceLive ?? null);
}

/** Readers see every decision up to this one: what waited for it may go. */
export function letLettersGo(db: Intake["db"], upTo: number): void {
  db.prepare("UPDATE mail SET waits_for = NULL WHERE waits_for <= ?").run(upTo);
}

/** What a letter would tell did not come true. */
export function dropLettersOf(db: Intake["db"], publication: number): void {
  db.prepare("DELETE FROM mail WHERE waits_for = ?").run(publication);
}

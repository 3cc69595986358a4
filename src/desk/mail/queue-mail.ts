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

/** Puts a letter in the outbox, in the transaction of what it tells: no change without its letter. */
export function queueMail({ db, now }: Pick<Intake, "db" | "now">, message: MailMessage): void {
  const at = now();
  db.prepare(
    "INSERT INTO mail (id, kind, address, subject, body, created_at, next_try_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
  ).run(randomUUID(), message.kind, message.address, message.subject, message.body, at, at);
}

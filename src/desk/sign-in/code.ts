import { randomInt } from "node:crypto";
import { z } from "zod";
import { letters } from "../mail/letters.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { audit } from "../store/audit.ts";
import { hashOf, newToken, sameBytes, sign } from "../store/secret.ts";
import { transaction } from "../store/open-store.ts";
import { bytes, firstRow } from "../store/rows.ts";
import { activeEditorOf } from "./editors.ts";
import type { Intake } from "#desk/store/intake.ts";

/** OWASP ASVS 5.0, 6.5.5 and 6.6.3: a code lives ten minutes at most, and is guessed a few times at most. */
const LASTS_MS = 10 * 60_000;
const MOST_TRIES = 5;

/** No editor: an address that nobody has. */
const signInRow = z.object({ editorId: z.string().optional(), code: bytes });

/**
 * Begins a sign-in. The returned token goes into a cookie: the code works in this browser only. For an address
 * that nobody has, or of somebody who was stopped, everything is the same but for the letter.
 */
export function sendCode(intake: Intake, address: string): string {
  const { db } = intake;
  const now = intake.now();
  const { token, hash } = newToken();
  const code = String(randomInt(100_000_000)).padStart(8, "0");
  transaction(db, () => {
    const editor = activeEditorOf(db, address);
    db.prepare("INSERT INTO sign_in (hash, editor_id, code, expires_at) VALUES (?, ?, ?, ?)").run(
      hash,
      editor?.id ?? null,
      sign(intake.secret, `code ${token}`, code),
      now + LASTS_MS,
    );
    if (editor) queueMail(intake, letters.signIn(editor.email, { siteUrl: intake.siteUrl, code }));
    audit(db, {
      at: now,
      actor: editor?.id ?? "visitor",
      action: "code asked",
      subject: "sign-in",
    });
  });
  return token;
}

/**
 * The editor whose code this is, once. Every guess is counted before it is judged, in one statement, so that
 * guesses at the same time are five in all.
 */
export function redeemCode(
  { db, secret, now }: Pick<Intake, "db" | "secret" | "now">,
  token: string,
  said: string,
): { editorId: string } | { refused: "wrong" | "over" } {
  const at = now();
  const hash = hashOf(token);
  const row = firstRow(
    db,
    signInRow,
    "UPDATE sign_in SET tries = tries + 1 WHERE hash = ? AND expires_at > ? AND used_at IS NULL AND tries < ? RETURNING editor_id, code",
    hash,
    at,
    MOST_TRIES,
  );
  if (!row) return { refused: "over" };
  const right = sameBytes(row.code, sign(secret, `code ${token}`, said.replace(/\D/g, "")));
  const { editorId } = row;
  if (!right || editorId === undefined) {
    audit(db, {
      at,
      actor: editorId ?? "visitor",
      action: "code refused",
      subject: "sign-in",
    });
    return { refused: "wrong" };
  }
  const { changes } = db
    .prepare("UPDATE sign_in SET used_at = ? WHERE hash = ? AND used_at IS NULL")
    .run(at, hash);
  return changes === 1 ? { editorId } : { refused: "over" };
}

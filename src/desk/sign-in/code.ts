import { randomInt } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { letters } from "../mail/letters.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { audit, auditRefusal } from "../store/audit.ts";
import { hashOf, newToken, sameBytes, sign } from "../store/secret.ts";
import { transaction } from "../store/open-store.ts";
import { allRows, bytes, firstRow } from "../store/rows.ts";
import { activeEditorOf } from "./editors.ts";
import type { Intake } from "#desk/store/intake.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** OWASP ASVS 5.0, 6.5.5 and 6.6.3: a code lives ten minutes at most, and is guessed a few times at most. */
const LASTS_MS = 10 * MINUTE;
const MOST_TRIES = 5;
/**
 * Codes of eight digits that go to one address in a day. Whoever knows it can use them up; from then on a letter
 * holds a code of twenty digits, too long to guess (66 bits; ASVS 6.6.3 asks for 64), which therefore may work in
 * every browser that asked. So there is always one to use, and never a letter for every time somebody asks.
 */
const SHORT_A_DAY = 12;
/** A long code is good for whoever asks later while there is time left to read the mail. */
const SHARED_MS = 7 * MINUTE;

const askerRow = z.object({ about: bytes, editorId: z.string().optional() });
const openRow = z.object({
  id: z.number(),
  editorId: z.string().optional(),
  asker: bytes.optional(),
  code: bytes,
});
const countRow = z.object({ count: z.number() });

const groups = (count: number) =>
  Array.from({ length: count }, () => String(randomInt(10_000)).padStart(4, "0")).join("");
const shortCode = (secret: string, token: string, code: string) => sign(secret, `code ${token}`, code);
const longCode = (secret: string, about: Uint8Array, code: string) =>
  sign(secret, `long code ${Buffer.from(about).toString("hex")}`, code);

/**
 * Begins a sign-in. The returned token goes into a cookie: a code works only in a browser that asked for it; who
 * asks again in one keeps it, with the codes it had. `often`: this client asked for this address a few times
 * already. For an address that nobody has, or of somebody who was stopped, everything is the same but for the letter.
 */
export function sendCode(
  intake: Intake,
  address: string,
  asker: { token?: string; often?: boolean } = {},
): string {
  const { db, secret, siteUrl } = intake;
  const now = intake.now();
  const about = sign(secret, "address", address.toLowerCase());
  return transaction(db, () => {
    const editor = activeEditorOf(db, address);
    const id = editor?.id ?? null;
    const kept = asker.token ? readAsker(db, now, asker.token) : undefined;
    const token = asker.token && kept && sameBytes(kept.about, about) ? asker.token : newToken().token;
    const hash = hashOf(token);
    db.prepare(
      "INSERT INTO sign_in (hash, about, editor_id, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET editor_id = excluded.editor_id, expires_at = excluded.expires_at",
    ).run(hash, about, id, now + LASTS_MS);
    const isShort = !asker.often && shortSince(db, about, now - DAY) < SHORT_A_DAY * (intake.rateFactor ?? 1);
    if (!isShort && hasLongCode(db, about, id, now - SHARED_MS)) return token;
    const code = groups(isShort ? 2 : 5);
    db.prepare("INSERT INTO code (about, editor_id, asker, code, made_at) VALUES (?, ?, ?, ?, ?)").run(
      about,
      id,
      isShort ? hash : null,
      isShort ? shortCode(secret, token, code) : longCode(secret, about, code),
      now,
    );
    if (editor) queueMail(intake, letters.signIn(editor.email, { siteUrl, code }));
    audit(db, { at: now, actor: id ?? "visitor", action: "code asked", subject: "sign-in" });
    return token;
  });
}

const readAsker = (db: DatabaseSync, now: number, token: string) =>
  firstRow(
    db,
    askerRow,
    "SELECT about, editor_id FROM sign_in WHERE hash = ? AND expires_at > ?",
    hashOf(token),
    now,
  );

const shortSince = (db: DatabaseSync, about: Uint8Array, since: number): number =>
  firstRow(
    db,
    countRow,
    "SELECT count(*) AS count FROM code WHERE about = ? AND made_at > ? AND asker IS NOT NULL",
    about,
    since,
  )?.count ?? 0;

/** Only when it stands in the newest letter: that is where somebody looks. */
const hasLongCode = (db: DatabaseSync, about: Uint8Array, editorId: string | null, since: number): boolean =>
  firstRow(
    db,
    countRow,
    `SELECT count(*) AS count FROM code WHERE id = (SELECT max(id) FROM code WHERE about = ?)
     AND made_at > ? AND asker IS NULL AND used_at IS NULL AND editor_id IS ?`,
    about,
    since,
    editorId,
  )?.count !== 0;

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
  const digits = said.slice(0, 100).replace(/\D/g, "");
  return transaction(db, () => {
    const asker = readAsker(db, at, token);
    const open = asker
      ? allRows(
          db,
          openRow,
          `UPDATE code SET tries = tries + 1 WHERE about = ? AND made_at > ? AND used_at IS NULL
           AND (asker IS NULL OR (asker = ? AND tries < ?)) RETURNING id, editor_id, asker, code`,
          asker.about,
          at - LASTS_MS,
          hashOf(token),
          MOST_TRIES,
        )
      : [];
    if (!asker || open.length === 0) return { refused: "over" };
    const right = open.find((one) =>
      sameBytes(
        one.code,
        one.asker ? shortCode(secret, token, digits) : longCode(secret, asker.about, digits),
      ),
    );
    if (right?.editorId === undefined) {
      auditRefusal(db, {
        at,
        actor: asker.editorId ?? "visitor",
        action: "code refused",
        subject: "sign-in",
      });
      return { refused: "wrong" };
    }
    db.prepare("UPDATE code SET used_at = ? WHERE id = ?").run(at, right.id);
    db.prepare("DELETE FROM sign_in WHERE hash = ?").run(hashOf(token));
    return { editorId: right.editorId };
  });
}

import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { createTransport, type Transporter } from "nodemailer";
import { z } from "zod";
import { allRows, firstRow } from "../store/rows.ts";

const MINUTE = 60_000;
/** After the first tries a server is down for longer; then once a day. */
const RETRY_AFTER = [1 * MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * 60 * MINUTE];
const DAILY = 24 * 60 * MINUTE;
const GIVE_UP_AFTER = 10;
const AT_ONCE = 20;
/** A slow server may not keep the next letters waiting for long. */
const PATIENCE_MS = 20_000;

interface Postman {
  send: (mail: { id: string; from: string; to: string; subject: string; text: string }) => Promise<void>;
  /** In words, for the log. */
  way: string;
}

/** Sends through the server that `SMTP_URL` names, or writes letters as files when there is none. */
export function createPostman(smtpUrl: string | undefined, dataDir: string): Postman {
  const safe = { disableFileAccess: true, disableUrlAccess: true };
  if (smtpUrl) {
    const transport = createTransport(smtpUrl, safe);
    for (const name of ["connectionTimeout", "greetingTimeout", "socketTimeout"] as const) {
      (transport.options as Record<string, unknown>)[name] = PATIENCE_MS;
    }
    return {
      way: `SMTP server ${new URL(smtpUrl).host}`,
      send: async ({ id, to, ...mail }) => {
        await transport.sendMail({
          ...mail,
          ...safe,
          to: { name: "", address: to },
          messageId: `<${id}@meedoenwijzer>`,
        });
      },
    };
  }
  const folder = join(dataDir, "mail");
  const writer: Transporter = createTransport({ streamTransport: true, buffer: true, ...safe });
  return {
    way: `files in ${folder} (set SMTP_URL to send them)`,
    send: async ({ id, to, ...mail }) => {
      const { message } = (await writer.sendMail({ ...mail, to: { name: "", address: to } })) as unknown as {
        message: Buffer;
      };
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(join(folder, `${id}.part`), message, { mode: 0o600 });
      await rename(join(folder, `${id}.part`), join(folder, `${id}.eml`));
    },
  };
}

const letterRow = z.object({
  id: z.string(),
  kind: z.string(),
  address: z.string(),
  subject: z.string(),
  body: z.string(),
  tries: z.number(),
});
const oldestRow = z.object({ at: z.number().optional() });

/** Since when the oldest letter waits that was not sent, or was given up with none sent since. */
export const oldestUnsent = (db: DatabaseSync): number | undefined =>
  firstRow(
    db,
    oldestRow,
    `SELECT min(created_at) AS at FROM mail
     WHERE (sent_at IS NULL AND waits_for IS NULL) OR (sent_at = 0 AND created_at > (SELECT max(sent_at) FROM mail))`,
  )?.at;

/** What a letter asks can no longer be done after this: then it holds an address and a secret for nothing. */
const WORTH_SENDING: readonly [kind: string, milliseconds: number][] = [
  ["sign-in", 10 * MINUTE],
  ["confirm", 7 * DAILY],
];

function dropOutdated(db: DatabaseSync, now: number): void {
  for (const [kind, milliseconds] of WORTH_SENDING)
    db.prepare(
      "UPDATE mail SET sent_at = 0, address = '', subject = '', body = '', problem = 'outdated' WHERE sent_at IS NULL AND kind = ? AND created_at < ?",
    ).run(kind, now - milliseconds);
}

/**
 * Sends what is due, a code to sign in before all else; a letter that tells of a decision, once readers see it. A
 * letter is marked after the server took it: killed in between, it is sent twice rather than never. What was sent is
 * forgotten at once but for its kind and time. Returns how many were sent.
 */
export async function deliverMail(
  db: DatabaseSync,
  postman: Postman,
  from: string,
  now: () => number,
  report: (line: string) => void,
): Promise<number> {
  dropOutdated(db, now());
  const due = allRows(
    db,
    letterRow,
    `SELECT id, kind, address, subject, body, tries FROM mail
     WHERE sent_at IS NULL AND waits_for IS NULL AND next_try_at <= ?
     ORDER BY kind = 'sign-in' DESC, next_try_at LIMIT ?`,
    now(),
    AT_ONCE,
  );
  let sent = 0;
  for (const { id, kind, address, subject, body, tries } of due) {
    try {
      await postman.send({ id, from, to: address, subject, text: body });
      db.prepare(
        "UPDATE mail SET sent_at = ?, address = '', subject = '', body = '', problem = NULL WHERE id = ?",
      ).run(now(), id);
      sent++;
    } catch (error) {
      const problem = errorKind(error);
      const wait = tries + 1 >= GIVE_UP_AFTER ? undefined : (RETRY_AFTER[tries] ?? DAILY);
      if (wait === undefined) {
        db.prepare(
          "UPDATE mail SET sent_at = 0, address = '', subject = '', body = '', tries = tries + 1, problem = ? WHERE id = ?",
        ).run(problem, id);
        report(
          `A letter (${kind}, ${id}) could not be sent in ${GIVE_UP_AFTER} tries and was given up: ${problem}.`,
        );
      } else {
        db.prepare("UPDATE mail SET tries = tries + 1, next_try_at = ?, problem = ? WHERE id = ?").run(
          now() + wait,
          problem,
          id,
        );
        report(
          `A letter (${kind}, ${id}) could not be sent: ${problem}. Next try in ${Math.round(wait / MINUTE)} min.`,
        );
      }
    }
  }
  return sent;
}

/** What went wrong, without the address that a server likes to repeat. */
function errorKind(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code ?? "unknown error", responseCode].filter(Boolean).join(" ");
}

import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { audit } from "../store/audit.ts";
import { transaction } from "../store/open-store.ts";
import { hashOf, newToken } from "../store/secret.ts";
import { allRows, firstRow } from "../store/rows.ts";
import type { Editor } from "./editor.ts";
import { readEditor } from "./editors.ts";

export const IDLE_MS = 30 * 60_000;
export const LONGEST_MS = 10 * 3_600_000;

export type Means = "code" | "passkey";
export interface Session {
  id: string;
  editor: Editor;
  /** When its editor last showed who they are, and by what. */
  beganAt: number;
  means: Means;
}

const whoseRow = z.object({
  id: z.string(),
  editorId: z.string(),
  beganAt: z.number(),
  means: z.enum(["code", "passkey"]),
});
const ownerRow = z.object({ editorId: z.string() });
const sessionRow = z.object({
  id: z.string(),
  beganAt: z.number(),
  seenAt: z.number(),
  /** "Firefox, Windows" */
  device: z.string(),
  means: z.string(),
});
export type SessionLine = z.output<typeof sessionRow>;

/**
 * A new session with a token of its own; only its hash is stored. `replaces`: the token that came with the request,
 * whose session ends, whosever it was (ASVS 5.0, 7.2.4). For somebody who was stopped meanwhile the token is of nothing.
 */
export function beginSession(
  db: DatabaseSync,
  now: number,
  editorId: string,
  device: string,
  means: Means,
  replaces = "",
): string {
  const { token, hash } = newToken();
  transaction(db, () => {
    const old = firstRow(
      db,
      ownerRow,
      "DELETE FROM session WHERE hash = ? RETURNING editor_id",
      hashOf(replaces),
    );
    if (old)
      audit(db, {
        at: now,
        actor: old.editorId,
        action: "session ended",
        subject: "session",
        detail: "replaced",
      });
    const { changes } = db
      .prepare(
        `INSERT INTO session (hash, id, editor_id, began_at, seen_at, device, means)
         SELECT ?, ?, id, ?, ?, ?, ? FROM editor WHERE id = ? AND active = 1`,
      )
      .run(hash, randomUUID(), now, now, device, means, editorId);
    if (changes > 0)
      audit(db, { at: now, actor: editorId, action: "signed in", subject: "session", detail: means });
  });
  return token;
}

/** Who this is: not after half an hour of silence, not after ten hours, and not when they were stopped. */
export function readSession(db: DatabaseSync, now: number, token: string): Session | undefined {
  const row = firstRow(
    db,
    whoseRow,
    `UPDATE session SET seen_at = max(seen_at, ?) WHERE hash = ? AND seen_at > ? AND began_at > ?
     AND EXISTS (SELECT 1 FROM editor WHERE editor.id = session.editor_id AND active = 1)
     RETURNING id, editor_id, began_at, means`,
    now,
    hashOf(token),
    now - IDLE_MS,
    now - LONGEST_MS,
  );
  const editor = row && readEditor(db, row.editorId);
  return editor && { id: row.id, editor, beganAt: row.beganAt, means: row.means };
}

export const sessionsOf = (db: DatabaseSync, now: number, editorId: string): SessionLine[] =>
  allRows(
    db,
    sessionRow,
    "SELECT * FROM session WHERE editor_id = ? AND seen_at > ? AND began_at > ? ORDER BY seen_at DESC",
    editorId,
    now - IDLE_MS,
    now - LONGEST_MS,
  );

/** Ends one of somebody's own sessions. */
export function endSession(db: DatabaseSync, now: number, editorId: string, id: string): boolean {
  const { changes } = db.prepare("DELETE FROM session WHERE id = ? AND editor_id = ?").run(id, editorId);
  if (changes > 0) audit(db, { at: now, actor: editorId, action: "session ended", subject: "session" });
  return changes > 0;
}

/** Ends all of somebody's sessions but this one. */
export function endOtherSessions(db: DatabaseSync, now: number, { id, editor }: Session): void {
  const { changes } = db.prepare("DELETE FROM session WHERE editor_id = ? AND id <> ?").run(editor.id, id);
  if (changes > 0)
    audit(db, {
      at: now,
      actor: editor.id,
      action: "session ended",
      subject: "session",
      detail: "all others",
    });
}

/** "Firefox, Windows": enough to know one's own again. The rest of what a browser tells is not kept. */
export function deviceOf(userAgent: string): string {
  const browser = /Edg\//.test(userAgent)
    ? "Edge"
    : /Firefox\//.test(userAgent)
      ? "Firefox"
      : /Chrome\//.test(userAgent)
        ? "Chrome"
        : /Safari\//.test(userAgent)
          ? "Safari"
          : "Andere browser";
  const system = /Android/.test(userAgent)
    ? "Android"
    : /iPhone|iPad/.test(userAgent)
      ? "iPhone of iPad"
      : /Windows/.test(userAgent)
        ? "Windows"
        : /Mac OS/.test(userAgent)
          ? "Mac"
          : /Linux/.test(userAgent)
            ? "Linux"
            : "";
  return [browser, system].filter(Boolean).join(", ");
}

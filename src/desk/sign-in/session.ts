import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { audit } from "../store/audit.ts";
import { hashOf, newToken } from "../store/secret.ts";
import { allRows, firstRow } from "../store/rows.ts";
import type { Editor } from "./editor.ts";
import { readEditor } from "./editors.ts";

export const IDLE_MS = 30 * 60_000;
export const LONGEST_MS = 10 * 3_600_000;

export interface Session {
  id: string;
  editor: Editor;
}

const whoseRow = z.object({ id: z.string(), editorId: z.string() });
const sessionRow = z.object({
  id: z.string(),
  beganAt: z.number(),
  seenAt: z.number(),
  /** "Firefox, Windows" */
  device: z.string(),
  means: z.string(),
});
export type SessionLine = z.output<typeof sessionRow>;

/** A new session with a token of its own; only its hash is stored. */
export function beginSession(
  db: DatabaseSync,
  now: number,
  editorId: string,
  device: string,
  means: "code" | "passkey",
): string {
  const { token, hash } = newToken();
  db.prepare(
    "INSERT INTO session (hash, id, editor_id, began_at, seen_at, device, means) VALUES (?, ?, ?, ?, ?, ?, ?)",
  ).run(hash, randomUUID(), editorId, now, now, device, means);
  audit(db, { at: now, actor: editorId, action: "signed in", subject: "session", detail: means });
  return token;
}

/** Who this is: not after half an hour of silence, not after ten hours, and not when they were stopped. */
export function readSession(db: DatabaseSync, now: number, token: string): Session | undefined {
  const row = firstRow(
    db,
    whoseRow,
    `UPDATE session SET seen_at = max(seen_at, ?) WHERE hash = ? AND seen_at > ? AND began_at > ?
     AND EXISTS (SELECT 1 FROM editor WHERE editor.id = session.editor_id AND active = 1) RETURNING id, editor_id`,
    now,
    hashOf(token),
    now - IDLE_MS,
    now - LONGEST_MS,
  );
  const editor = row && readEditor(db, row.editorId);
  return editor && { id: row.id, editor };
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

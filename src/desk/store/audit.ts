import type { DatabaseSync } from "node:sqlite";

/** Who did it: an editor's id, `provider`, `visitor`, or `guide` for what happens by itself. Never an address. */
export type Actor = string;

/** Adds a line to the trail. `detail` holds no personal data: the trail outlives every retention period. */
export function audit(
  db: DatabaseSync,
  line: { at: number; actor: Actor; action: string; subject: string; detail?: string },
): void {
  db.prepare("INSERT INTO audit (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)").run(
    line.at,
    line.actor,
    line.action,
    line.subject,
    line.detail ?? "",
  );
}

import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { allRows, firstRow } from "./rows.ts";

/** Who did it: an editor's id, `provider`, `visitor`, or `guide` for what happens by itself. Never an address. */
export type Actor = string;

const HOUR = 3_600_000;
/** A flood is counted to its end; its lines would fill the disk with what the count says as well. */
const LINES_AN_HOUR = 500;
const countRow = z.object({ action: z.string(), count: z.number() });

interface AuditLine {
  at: number;
  actor: Actor;
  action: string;
  subject: string;
  detail?: string;
}

/** Adds a line to the trail. `detail` holds no personal data: the trail outlives every retention period. */
export function audit(db: DatabaseSync, line: AuditLine): void {
  db.prepare("INSERT INTO audit (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)").run(
    line.at,
    line.actor,
    line.action,
    line.subject,
    line.detail ?? "",
  );
}

const lineRow = z.object({ at: z.number(), detail: z.string() });

/** When something was done last and with what, the last first. */
export const lastAudited = (
  db: DatabaseSync,
  { action, subject }: Pick<AuditLine, "action" | "subject">,
  most: number,
): { at: number; detail: string }[] =>
  allRows(
    db,
    lineRow,
    "SELECT at, detail FROM audit WHERE action = ? AND subject = ? ORDER BY nr DESC LIMIT ?",
    action,
    subject,
    most,
  );

const subjectRow = lineRow.extend({ subject: z.string() });

/** What was done last of one kind, to whatever it was, the last first. */
export const lastOfAction = (
  db: DatabaseSync,
  action: AuditLine["action"],
  most: number,
): { at: number; subject: string; detail: string }[] =>
  allRows(
    db,
    subjectRow,
    "SELECT at, subject, detail FROM audit WHERE action = ? ORDER BY nr DESC LIMIT ?",
    action,
    most,
  );

/** Something that was asked and not given. All are counted by the hour; of a flood only the first stand in the trail. */
export function auditRefusal(
  db: DatabaseSync,
  line: AuditLine & { action: "code refused" | "passkey refused" | "denied" | "rights refused" },
): void {
  if (countRefusals(db, { ...line, count: 1 }) <= LINES_AN_HOUR) audit(db, line);
}

/** Adds to the count of its hour, and returns what that is now. */
export const countRefusals = (
  db: DatabaseSync,
  { at, action, count }: { at: number; action: string; count: number },
): number =>
  firstRow(
    db,
    countRow,
    "INSERT INTO refusal (hour, action, count) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count RETURNING action, count",
    Math.floor(at / HOUR),
    action,
    count,
  )?.count ?? 0;

/** How often each was refused since then, to the hour. */
export const refusalsSince = (db: DatabaseSync, since: number): Record<string, number> =>
  Object.fromEntries(
    allRows(
      db,
      countRow,
      "SELECT action, sum(count) AS count FROM refusal WHERE hour >= ? GROUP BY action",
      Math.floor(since / HOUR),
    ).map(({ action, count }) => [action, count]),
  );

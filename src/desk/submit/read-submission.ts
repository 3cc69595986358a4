import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import type { Submission, Submitter } from "./submission.ts";

type Row = Record<string, SQLOutputValue>;

const text = (value: SQLOutputValue | undefined) => (typeof value === "string" ? value : undefined);
const time = (value: SQLOutputValue | undefined) => (typeof value === "number" ? value : undefined);

function toSubmission(row: Row): Submission {
  return {
    id: String(row["id"]),
    kind: row["kind"] as Submission["kind"],
    slug: text(row["slug"]),
    municipality: String(row["municipality"]),
    organization: text(row["organization"]),
    state: row["state"] as Submission["state"],
    version: Number(row["version"]),
    form: JSON.parse(String(row["form"])) as Submission["form"],
    base: text(row["base"]),
    warnings: JSON.parse(String(row["warnings"])) as Submission["warnings"],
    createdAt: Number(row["created_at"]),
    waitingSince: time(row["waiting_since"]),
    decidedAt: time(row["decided_at"]),
    reason: text(row["reason"]),
    answer: text(row["answer"]),
  };
}

export function readSubmission(db: DatabaseSync, id: string): Submission | undefined {
  const row = db.prepare("SELECT * FROM submission WHERE id = ?").get(id);
  return row && toSubmission(row);
}

/** Everything that waits for a decision or an answer, longest waiting first. */
export function openSubmissions(db: DatabaseSync): Submission[] {
  return db
    .prepare(
      "SELECT * FROM submission WHERE state IN ('waiting', 'asked') ORDER BY state = 'asked', waiting_since, created_at",
    )
    .all()
    .map(toSubmission);
}

export function readSubmitter(db: DatabaseSync, submissionId: string): Submitter | undefined {
  const row = db.prepare("SELECT * FROM submitter WHERE submission_id = ?").get(submissionId);
  return (
    row && {
      name: String(row["name"]),
      email: String(row["email"]),
      phone: String(row["phone"]),
      remark: String(row["remark"]),
      keep: row["keep"] === 1,
    }
  );
}

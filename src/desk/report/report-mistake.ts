import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { kindsIn } from "#desk/gate/client-data.ts";
import type { Intake } from "#desk/store/intake.ts";
import { audit, type Actor } from "../store/audit.ts";
import { transaction } from "../store/open-store.ts";

export const REPORT_KINDS = ["times", "phone", "full", "stopped", "place", "cost", "other"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a visitor said is wrong. Nobody asks who it was. */
export interface Report {
  id: string;
  slug: string;
  kind: ReportKind;
  text: string;
  warnings: string[];
  createdAt: number;
}

export function reportMistake(
  { db, now }: Intake,
  said: { key: string; slug: string; kind: ReportKind; text: string },
): void {
  transaction(db, () => {
    const { changes } = db
      .prepare(
        "INSERT INTO report (id, key, slug, kind, text, warnings, created_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      )
      .run(
        randomUUID(),
        said.key,
        said.slug,
        said.kind,
        said.text,
        JSON.stringify(kindsIn(said.text)),
        now(),
      );
    if (changes > 0) audit(db, { at: now(), actor: "visitor", action: "reported", subject: said.slug });
  });
}

export function openReports(db: DatabaseSync): Report[] {
  return db
    .prepare("SELECT * FROM report WHERE handled_at IS NULL ORDER BY created_at")
    .all()
    .map((row) => ({
      id: String(row["id"]),
      slug: String(row["slug"]),
      kind: row["kind"] as ReportKind,
      text: String(row["text"]),
      warnings: JSON.parse(String(row["warnings"])) as string[],
      createdAt: Number(row["created_at"]),
    }));
}

export function reportHandled({ db, now }: Intake, id: string, by: Actor): boolean {
  return transaction(db, () => {
    const row = db
      .prepare(
        "UPDATE report SET handled_at = ?, handled_by = ? WHERE id = ? AND handled_at IS NULL RETURNING slug",
      )
      .get(now(), by, id);
    if (row) audit(db, { at: now(), actor: by, action: "report handled", subject: String(row["slug"]) });
    return row !== undefined;
  });
}

import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { findingsIn, type Finding } from "#desk/gate/text-findings.ts";
import { REPORT_KINDS, type ReportKind } from "./report-kinds.ts";
import type { Intake } from "#desk/store/intake.ts";
import { audit, type Actor } from "../store/audit.ts";
import { transaction } from "../store/open-store.ts";
import { allRows, countRowsOf, firstRow, json } from "../store/rows.ts";

const KINDS = Object.keys(REPORT_KINDS) as ReportKind[];

const reportRow = z.object({
  id: z.string(),
  slug: z.string(),
  kind: z.enum(KINDS),
  text: z.string(),
  warnings: json<Finding[]>(),
  createdAt: z.number(),
});
/** What a visitor said is wrong. Nobody asks who it was. */
export type Report = z.output<typeof reportRow>;
const slugRow = reportRow.pick({ slug: true });

export function reportMistake(
  { db, now }: Intake,
  said: { key: string; slug: string; kind: ReportKind; text: string; isProven?: boolean },
): void {
  transaction(db, () => {
    const { changes } = db
      .prepare(
        "INSERT INTO report (id, key, slug, kind, text, warnings, is_proven, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
      )
      .run(
        randomUUID(),
        said.key,
        said.slug,
        said.kind,
        said.text,
        JSON.stringify(findingsIn(said.text)),
        said.isProven === false ? 0 : 1,
        now(),
      );
    if (changes > 0) audit(db, { at: now(), actor: "visitor", action: "reported", subject: said.slug });
  });
}

/** What a browser that did the sum reported comes first. */
export const openReports = (db: DatabaseSync): Report[] =>
  allRows(db, reportRow, "SELECT * FROM report WHERE handled_at IS NULL ORDER BY is_proven DESC, created_at");

/** How many nobody has handled: all, about one activity, or of browsers that did no sum. */
export function openReportCount(
  db: DatabaseSync,
  { slug, unproven = false }: { slug?: string; unproven?: boolean } = {},
): number {
  return countRowsOf(
    db,
    "SELECT count(*) AS n FROM report WHERE handled_at IS NULL AND (? IS NULL OR slug = ?) AND (? = 0 OR is_proven = 0)",
    slug ?? null,
    slug ?? null,
    unproven ? 1 : 0,
  );
}

export function reportHandled({ db, now }: Intake, id: string, by: Actor): boolean {
  return transaction(db, () => {
    const handled = firstRow(
      db,
      slugRow,
      "UPDATE report SET handled_at = ?, handled_by = ? WHERE id = ? AND handled_at IS NULL RETURNING slug",
      now(),
      by,
      id,
    );
    if (handled) audit(db, { at: now(), actor: by, action: "report handled", subject: handled.slug });
    return handled !== undefined;
  });
}

/** All that is open about an activity has its answer. */
export function handleReportsOf(intake: Intake, { slug, by }: { slug: string; by: Actor }): void {
  for (const report of openReports(intake.db)) if (report.slug === slug) reportHandled(intake, report.id, by);
}

/** Opens again what an editor handled of an activity from this moment on. */
export function reopenReportsOf(
  db: DatabaseSync,
  { slug, by, since }: { slug: string; by: Actor; since: number },
): void {
  db.prepare(
    "UPDATE report SET handled_at = NULL, handled_by = NULL WHERE slug = ? AND handled_by = ? AND handled_at >= ?",
  ).run(slug, by, since);
}

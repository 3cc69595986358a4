import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { FileChange } from "#catalog/content-folder.ts";
import { allRows, firstRow, json } from "#desk/store/rows.ts";
import type { ImportReport } from "#import/report.ts";

/** A dry run as it is kept until somebody chooses: the report, and the files with the version each one replaces. */
export interface DryRun {
  report: Pick<ImportReport, "rows" | "sheets">;
  changes: (FileChange & { base: string | undefined })[];
}

/** How a sheet stands: it waits for its turn, is read, was read, or was not and never will. */
const sheetRow = z.object({
  id: z.string(),
  fileName: z.string(),
  state: z.enum(["waiting", "reading", "read", "failed"]),
  /** Why it was not read; which words that are is said by the page. */
  problem: z.string().optional(),
  createdAt: z.number(),
  takenAt: z.number().optional(),
});
export type SheetImport = z.output<typeof sheetRow>;
const resultRow = z.object({ result: json<DryRun>() });
/** Without what was made of it: that may be millions of letters. */
const COLUMNS = "id, file_name, state, problem, created_at, taken_at";

/** The last sheets that an editor read in, newest first. */
export const sheetsOf = (db: DatabaseSync, editorId: string): SheetImport[] =>
  allRows(
    db,
    sheetRow,
    `SELECT ${COLUMNS} FROM sheet_import WHERE editor_id = ? ORDER BY created_at DESC LIMIT 20`,
    editorId,
  );

export const readSheetImport = (db: DatabaseSync, editorId: string, id: string): SheetImport | undefined =>
  firstRow(db, sheetRow, `SELECT ${COLUMNS} FROM sheet_import WHERE id = ? AND editor_id = ?`, id, editorId);

/** What was made of a sheet that was read. */
export const dryRunOf = (db: DatabaseSync, id: string): DryRun | undefined =>
  firstRow(db, resultRow, "SELECT result FROM sheet_import WHERE id = ? AND state = 'read'", id)?.result;

/** Returns the id under which an editor finds it again. */
export function addSheetImport(
  db: DatabaseSync,
  now: number,
  { editorId, fileName }: { editorId: string; fileName: string },
): string {
  const id = randomUUID();
  db.prepare(
    "INSERT INTO sheet_import (id, editor_id, file_name, state, result, created_at) VALUES (?, ?, ?, 'waiting', '', ?)",
  ).run(id, editorId, fileName, now);
  return id;
}

export function beginSheetImport(db: DatabaseSync, id: string): void {
  db.prepare("UPDATE sheet_import SET state = 'reading' WHERE id = ? AND state = 'waiting'").run(id);
}

/** `result`: a `DryRun` as JSON. */
export function keepDryRun(db: DatabaseSync, id: string, result: string): void {
  db.prepare("UPDATE sheet_import SET state = 'read', result = ? WHERE id = ? AND state = 'reading'").run(
    result,
    id,
  );
}

export function failSheetImport(db: DatabaseSync, id: string, problem: string): void {
  db.prepare(
    "UPDATE sheet_import SET state = 'failed', problem = ? WHERE id = ? AND state IN ('waiting', 'reading')",
  ).run(problem, id);
}

/** What was under way when the process ended: its editor reads that it has to be sent again. */
export function failUnfinished(db: DatabaseSync): void {
  db.prepare(
    "UPDATE sheet_import SET state = 'failed', problem = 'restart' WHERE state IN ('waiting', 'reading')",
  ).run();
}

/** Once; false when it was taken before. What it would have changed is kept no longer than that. */
export function takeSheetImport(db: DatabaseSync, now: number, id: string, { report }: DryRun): boolean {
  const kept = JSON.stringify({ report, changes: [] } satisfies DryRun);
  return (
    db
      .prepare(
        "UPDATE sheet_import SET taken_at = ?, result = ? WHERE id = ? AND state = 'read' AND taken_at IS NULL",
      )
      .run(now, kept, id).changes === 1
  );
}

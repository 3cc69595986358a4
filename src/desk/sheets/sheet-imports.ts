import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { FileChange } from "#catalog/content-folder.ts";
import { allRows, firstRow, json } from "#desk/store/rows.ts";
import type { ImportReport } from "#import/report.ts";

/** A dry run as it is kept until somebody chooses: the report, and the files with the version each one replaces. */
export interface DryRun {
  report: ImportReport;
  changes: (FileChange & { base: string | undefined })[];
}

const sheetRow = z.object({
  id: z.string(),
  fileName: z.string(),
  createdAt: z.number(),
  takenAt: z.number().optional(),
});
const keptRow = sheetRow.extend({ result: json<DryRun>() });

/** The last sheets that an editor read in, newest first. */
export const sheetsOf = (db: DatabaseSync, editorId: string) =>
  allRows(
    db,
    sheetRow,
    "SELECT id, file_name, created_at, taken_at FROM sheet_import WHERE editor_id = ? ORDER BY created_at DESC LIMIT 20",
    editorId,
  );

export const readSheetImport = (db: DatabaseSync, editorId: string, id: string) =>
  firstRow(db, keptRow, "SELECT * FROM sheet_import WHERE id = ? AND editor_id = ?", id, editorId);

/** Returns the id under which an editor finds it again. */
export function addSheetImport(
  db: DatabaseSync,
  now: number,
  { editorId, fileName, result }: { editorId: string; fileName: string; result: DryRun },
): string {
  const id = randomUUID();
  db.prepare(
    "INSERT INTO sheet_import (id, editor_id, file_name, result, created_at) VALUES (?, ?, ?, ?, ?)",
  ).run(id, editorId, fileName, JSON.stringify(result), now);
  return id;
}

/** Once; false when it was taken before. */
export const takeSheetImport = (db: DatabaseSync, now: number, id: string): boolean =>
  db.prepare("UPDATE sheet_import SET taken_at = ? WHERE id = ? AND taken_at IS NULL").run(now, id)
    .changes === 1;

import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { FileChange } from "#catalog/content-folder.ts";
import { allRows, bytes, firstRow, flag, json } from "#desk/store/rows.ts";
import type { ImportReport } from "#import/report.ts";
import type { SheetMapping } from "#import/sheet/read-mapping.ts";
import type { SheetChoice } from "./rows/sheet-choice.ts";

/** A dry run as it is kept until somebody chooses: the report, and the files with the version each one replaces. */
export interface DryRun {
  report: Pick<ImportReport, "rows" | "sheets" | "questions">;
  /** What was said about the sheet when it was read. */
  mapping?: SheetMapping;
  /** What cells that seem to name a person say, by the key of their question: shown to the editor of this sheet alone. */
  withheld?: Record<string, string>;
  changes: (FileChange & { base: string | undefined })[];
  /** What waits until somebody says who offers it: to be looked at, never to be taken. */
  held?: FileChange[];
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
  undoneAt: z.number().optional(),
  isNew: flag,
});
export type SheetImport = z.output<typeof sheetRow>;
const resultRow = z.object({ result: json<DryRun>() });

/** The last sheets that an editor read in, newest first; without what was made of them, which may be millions of letters. */
export const sheetsOf = (db: DatabaseSync, editorId: string): SheetImport[] =>
  allRows(
    db,
    sheetRow,
    "SELECT id, file_name, state, problem, created_at, taken_at, undone_at, is_new FROM sheet_import WHERE editor_id = ? ORDER BY created_at DESC LIMIT 20",
    editorId,
  );

export const readSheetImport = (db: DatabaseSync, editorId: string, id: string): SheetImport | undefined =>
  firstRow(
    db,
    sheetRow,
    "SELECT id, file_name, state, problem, created_at, taken_at, undone_at, is_new FROM sheet_import WHERE id = ? AND editor_id = ?",
    id,
    editorId,
  );

/** What was made of a sheet that was read. */
export const dryRunOf = (db: DatabaseSync, id: string): DryRun | undefined =>
  firstRow(db, resultRow, "SELECT result FROM sheet_import WHERE id = ? AND state = 'read'", id)?.result;

/** Returns the id under which an editor finds it again. */
export function addSheetImport(
  db: DatabaseSync,
  now: number,
  sheet: { editorId: string; fileName: string; bytes: Uint8Array; isNew: boolean },
): string {
  const id = randomUUID();
  db.prepare(
    "INSERT INTO sheet_import (id, editor_id, file_name, state, result, created_at, sheet, is_new) VALUES (?, ?, ?, 'waiting', '', ?, ?, ?)",
  ).run(id, sheet.editorId, sheet.fileName, now, sheet.bytes, Number(sheet.isNew));
  return id;
}

const sheetBytesRow = z.object({ sheet: bytes.optional() });

/** The file itself, until its rows are taken. */
export const bytesOfSheet = (db: DatabaseSync, id: string): Uint8Array | undefined =>
  firstRow(db, sheetBytesRow, "SELECT sheet FROM sheet_import WHERE id = ? AND taken_at IS NULL", id)?.sheet;

/** It is read once more, with what was answered since. */
export function waitAgain(db: DatabaseSync, id: string): void {
  db.prepare(
    "UPDATE sheet_import SET state = 'waiting', problem = NULL WHERE id = ? AND state = 'read' AND taken_at IS NULL",
  ).run(id);
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
    "UPDATE sheet_import SET state = 'failed', problem = ?, sheet = NULL WHERE id = ? AND state IN ('waiting', 'reading')",
  ).run(problem, id);
}

/** What was under way when the process ended: its editor reads that it has to be sent again. */
export function failUnfinished(db: DatabaseSync): void {
  db.prepare(
    "UPDATE sheet_import SET state = 'failed', problem = 'restart', sheet = NULL WHERE state IN ('waiting', 'reading')",
  ).run();
}

const choiceRow = z.object({ choice: json<SheetChoice>().optional() });

/** What its editor said about rows one by one. */
export const choiceOf = (db: DatabaseSync, id: string): SheetChoice =>
  firstRow(db, choiceRow, "SELECT choice FROM sheet_import WHERE id = ?", id)?.choice ?? {};

export function keepChoice(db: DatabaseSync, id: string, choice: SheetChoice): void {
  db.prepare("UPDATE sheet_import SET choice = ? WHERE id = ? AND taken_at IS NULL").run(
    JSON.stringify(choice),
    id,
  );
}

/** What a file held before rows were taken, and what it holds since; nothing before: there was no such file. */
export interface Undo {
  path: string;
  before?: Record<string, unknown> | undefined;
  after: string;
}
const undoRow = z.object({ undo: json<Undo[]>() });

/** Once; false when it was taken before. The sheet, and what it would have changed, are kept no longer than that. */
export function takeSheetImport(db: DatabaseSync, now: number, id: string, { report }: DryRun): boolean {
  const kept = JSON.stringify({ report, changes: [] } satisfies DryRun);
  return (
    db
      .prepare(
        "UPDATE sheet_import SET taken_at = ?, result = ?, sheet = NULL WHERE id = ? AND state = 'read' AND taken_at IS NULL",
      )
      .run(now, kept, id).changes === 1
  );
}

export function keepUndo(db: DatabaseSync, id: string, undo: readonly Undo[]): void {
  db.prepare("UPDATE sheet_import SET undo = ? WHERE id = ?").run(JSON.stringify(undo), id);
}

/** What to put back; nothing when rows were never taken, or were put back before. */
export const undoOf = (db: DatabaseSync, id: string): Undo[] | undefined =>
  firstRow(
    db,
    undoRow,
    "SELECT undo FROM sheet_import WHERE id = ? AND undo IS NOT NULL AND undone_at IS NULL",
    id,
  )?.undo;

export function markUndone(db: DatabaseSync, now: number, id: string): void {
  db.prepare("UPDATE sheet_import SET undone_at = ?, undo = NULL WHERE id = ?").run(now, id);
}

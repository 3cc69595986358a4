import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { SheetMapping } from "#import/sheet/read-mapping.ts";
import type { Editor } from "#desk/sign-in/editor.ts";
import { firstRow, json } from "#desk/store/rows.ts";

const mappingRow = z.object({ mapping: json<SheetMapping>() });

/** Who shares answers: everybody who looks after the same offer. */
const ownersOf = ({ organizations }: Pick<Editor, "organizations">): string =>
  organizations.toSorted().join(" ");

/** What was said about a sheet of this name before, by whoever looks after the same offer. */
export const sheetAnswers = (db: DatabaseSync, editor: Editor, sheet: string): SheetMapping =>
  firstRow(
    db,
    mappingRow,
    "SELECT mapping FROM sheet_answer WHERE organizations = ? AND sheet = ?",
    ownersOf(editor),
    sheet,
  )?.mapping ?? { columns: {}, values: {} };

/** Answers name no person: what may be one is kept by its fingerprint. */
export function keepSheetAnswers(
  db: DatabaseSync,
  now: number,
  { editor, sheet, mapping }: { editor: Editor; sheet: string; mapping: SheetMapping },
): void {
  db.prepare(
    "INSERT INTO sheet_answer (organizations, sheet, mapping, changed_at) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET mapping = excluded.mapping, changed_at = excluded.changed_at",
  ).run(ownersOf(editor), sheet, JSON.stringify(mapping), now);
}

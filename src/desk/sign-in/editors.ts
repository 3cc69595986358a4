import { randomBytes, randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { email as emailSchema } from "#schema/identifiers.ts";
import { audit, type Actor } from "../store/audit.ts";
import { transaction } from "../store/open-store.ts";
import { allRows, bytes, firstRow, flag } from "../store/rows.ts";
import type { Editor } from "./editor.ts";

const editorRow = z.object({ id: z.string(), name: z.string(), email: z.string(), active: flag });
const memberRow = z.object({ organization: z.string(), role: z.enum(["editor", "administrator"]) });
const keyHolderRow = editorRow.pick({ name: true, email: true }).extend({ handle: bytes });
const noticedRow = z.object({ noticedAt: z.number().optional() });

function withMemberships(db: DatabaseSync, row: z.output<typeof editorRow>): Editor {
  const members = allRows(
    db,
    memberRow,
    "SELECT organization, role FROM membership WHERE editor_id = ? ORDER BY organization",
    row.id,
  );
  return {
    ...row,
    administrator: members.some(({ role }) => role === "administrator"),
    organizations: members.map(({ organization }) => organization),
  };
}

export function readEditor(db: DatabaseSync, id: string): Editor | undefined {
  const row = firstRow(db, editorRow, "SELECT * FROM editor WHERE id = ?", id);
  return row && withMemberships(db, row);
}
export const allEditors = (db: DatabaseSync): Editor[] =>
  allRows(db, editorRow, "SELECT * FROM editor ORDER BY active DESC, name").map((row) =>
    withMemberships(db, row),
  );

const editorOfAddress = (db: DatabaseSync, email: string) =>
  firstRow(db, editorRow, "SELECT * FROM editor WHERE email = ?", email);

/** Whose address it is, unless they were stopped. */
export function activeEditorOf(db: DatabaseSync, email: string): { id: string; email: string } | undefined {
  const editor = editorOfAddress(db, email);
  return editor?.active ? editor : undefined;
}

/** What a passkey is made for; `handle` is random, and all that the key knows of somebody. */
export const keyHolder = (db: DatabaseSync, id: string) =>
  firstRow(db, keyHolderRow, "SELECT name, email, handle FROM editor WHERE id = ?", id);

/** When they were told last that something waits; 0 for never. */
export const noticedAt = (db: DatabaseSync, id: string): number =>
  firstRow(db, noticedRow, "SELECT noticed_at FROM editor WHERE id = ?", id)?.noticedAt ?? 0;

export function markNoticed(db: DatabaseSync, now: number, id: string): void {
  db.prepare("UPDATE editor SET noticed_at = ? WHERE id = ?").run(now, id);
}

/** Adds an editor, or gives one who is known other organisations. Says in English what is wrong with the address. */
export function addEditor(
  db: DatabaseSync,
  now: number,
  wanted: { email: string; name: string; organizations: readonly string[]; administrator: boolean },
  by: Actor,
): { id: string } | { problem: string } {
  if (!emailSchema.safeParse(wanted.email).success)
    return { problem: `"${wanted.email}" is not a mail address.` };
  return transaction(db, () => {
    const known = editorOfAddress(db, wanted.email);
    const id = known?.id ?? randomUUID();
    if (!wanted.administrator && isLastAdministrator(db, id))
      return { problem: `"${wanted.email}" is the last administrator; give somebody else that role first.` };
    // Whoever comes back begins anew: old keys stay out.
    db.prepare(
      "DELETE FROM passkey WHERE editor_id = (SELECT id FROM editor WHERE id = ? AND active = 0)",
    ).run(id);
    if (known) db.prepare("UPDATE editor SET active = 1, name = ? WHERE id = ?").run(wanted.name, id);
    else
      db.prepare("INSERT INTO editor (id, email, name, handle, created_at) VALUES (?, ?, ?, ?, ?)").run(
        id,
        wanted.email,
        wanted.name,
        randomBytes(32),
        now,
      );
    db.prepare("DELETE FROM membership WHERE editor_id = ?").run(id);
    const role = wanted.administrator ? "administrator" : "editor";
    for (const organization of new Set(wanted.organizations))
      db.prepare("INSERT INTO membership (editor_id, organization, role) VALUES (?, ?, ?)").run(
        id,
        organization,
        role,
      );
    audit(db, {
      at: now,
      actor: by,
      action: known ? "editor changed" : "editor added",
      subject: id,
      detail: `${role}: ${wanted.organizations.join(" ")}`,
    });
    return { id };
  });
}

function isLastAdministrator(db: DatabaseSync, id: string): boolean {
  const administrators = allEditors(db).filter(({ active, administrator }) => active && administrator);
  return administrators.length === 1 && administrators[0]?.id === id;
}

/** From this moment they can do nothing any more, also where they are signed in now. The last administrator stays. */
export function stopEditor(db: DatabaseSync, now: number, id: string, by: Actor): boolean {
  return transaction(db, () => {
    if (isLastAdministrator(db, id)) return false;
    const { changes } = db.prepare("UPDATE editor SET active = 0 WHERE id = ? AND active = 1").run(id);
    db.prepare("DELETE FROM session WHERE editor_id = ?").run(id);
    if (changes > 0) audit(db, { at: now, actor: by, action: "editor stopped", subject: id });
    return changes > 0;
  });
}

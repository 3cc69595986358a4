import { randomBytes, randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { email as emailSchema } from "#schema/identifiers.ts";
import { audit, auditRefusal, type Actor } from "../store/audit.ts";
import { dropUnsent } from "../mail/queue-mail.ts";
import { transaction } from "../store/open-store.ts";
import { allRows, bytes, firstRow, flag } from "../store/rows.ts";
import { WHOLE_GUIDE, type Editor } from "./editor.ts";

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

/** Whether whoever asks may do this to an editor as they are at that moment; undefined when they are new. */
type May = (known: Editor | undefined) => boolean;
const always: May = () => true;

/**
 * Adds an editor, or gives one who is known other organisations. Says in English what is wrong. `may` is asked in
 * the same transaction: nobody gives a right that was taken from them a moment before.
 */
export function addEditor(
  db: DatabaseSync,
  now: number,
  wanted: { email: string; name: string; organizations: readonly string[]; administrator: boolean },
  by: Actor,
  may = always,
): { id: string } | { refused: "address" | "not theirs" | "last"; problem: string } {
  if (!emailSchema.safeParse(wanted.email).success)
    return { refused: "address", problem: `"${wanted.email}" is not a mail address.` };
  return transaction(db, () => {
    const known = editorOfAddress(db, wanted.email);
    const id = known?.id ?? randomUUID();
    if (!may(known && withMemberships(db, known))) {
      auditRefusal(db, { at: now, actor: by, action: "rights refused", subject: known?.id ?? "editor" });
      return { refused: "not theirs", problem: "Nobody gives rights that they do not have." };
    }
    const staysFirst = wanted.administrator && wanted.organizations.includes(WHOLE_GUIDE);
    if (!staysFirst && isLastAdministrator(db, id, wanted.administrator))
      return {
        refused: "last",
        problem: `"${wanted.email}" is the last administrator; give somebody else that role first.`,
      };
    // Whoever comes back begins anew: what they had stays out.
    if (known && !known.active) forgetAccess(db, known);
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

/**
 * Whether nobody could look after the whole guide, or after anything, without this one. `stays`: they remain an
 * administrator, of a part.
 */
function isLastAdministrator(db: DatabaseSync, id: string, stays = false): boolean {
  const all = allEditors(db).filter(({ active, administrator }) => active && administrator);
  const one = all.find((editor) => editor.id === id);
  const others = all.filter((editor) => editor !== one);
  if (!one) return false;
  const isWhole = ({ organizations }: Editor) => organizations.includes(WHOLE_GUIDE);
  return isWhole(one) ? !others.some(isWhole) : !stays && others.length === 0;
}

/** All by which somebody comes in: sessions, codes, keys, and what is halfway to one of these. */
function forgetAccess(db: DatabaseSync, { id, email }: { id: string; email: string }): void {
  db.prepare("DELETE FROM session WHERE editor_id = ?").run(id);
  db.prepare("DELETE FROM sign_in WHERE editor_id = ?").run(id);
  db.prepare("DELETE FROM code WHERE editor_id = ?").run(id);
  db.prepare("DELETE FROM challenge WHERE editor_id = ?").run(id);
  db.prepare("DELETE FROM passkey WHERE editor_id = ?").run(id);
  dropUnsent(db, "sign-in", email);
}

/** From this moment they can do nothing any more, also where they are signed in now. The last administrator stays. */
export function stopEditor(db: DatabaseSync, now: number, id: string, by: Actor, may = always): boolean {
  return transaction(db, () => {
    const known = readEditor(db, id);
    if (!known?.active || isLastAdministrator(db, id)) return false;
    if (!may(known)) {
      auditRefusal(db, { at: now, actor: by, action: "rights refused", subject: id });
      return false;
    }
    db.prepare("UPDATE editor SET active = 0 WHERE id = ?").run(id);
    forgetAccess(db, known);
    audit(db, { at: now, actor: by, action: "editor stopped", subject: id });
    return true;
  });
}

/** For somebody who lost a telephone: signed out everywhere and without keys, but still an editor. */
export function beginAnew(
  db: DatabaseSync,
  now: number,
  id: string,
  by: Actor,
  may = always,
): { email: string } | undefined {
  return transaction(db, () => {
    const known = readEditor(db, id);
    if (!known?.active) return undefined;
    if (!may(known)) {
      auditRefusal(db, { at: now, actor: by, action: "rights refused", subject: id });
      return undefined;
    }
    forgetAccess(db, known);
    audit(db, { at: now, actor: by, action: "access begun anew", subject: id });
    return { email: known.email };
  });
}

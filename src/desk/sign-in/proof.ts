import type { DatabaseSync } from "node:sqlite";
import { deskPaths } from "#domain/desk-paths.ts";
import type { Editor } from "./editor.ts";
import { hasPasskey } from "./passkey.ts";
import type { Session } from "./session.ts";

/** How long a sign-in is proof enough for what decides who comes in (OWASP ASVS 5.0, 7.5.1 and 7.5.2). */
export const RECENT_MS = 15 * 60_000;

/** Where somebody goes on after they showed who they are: a closed list, so that no address from outside leads away. */
export const AFTER_PROOF = {
  redactie: deskPaths.editors(),
  ik: deskPaths.me(),
  sleutel: deskPaths.firstKey(),
  werk: deskPaths.desk(),
} as const;
export type AfterProof = keyof typeof AFTER_PROOF;

export const readAfterProof = (said: string | null | undefined): AfterProof | undefined =>
  said && Object.hasOwn(AFTER_PROOF, said) ? (said as AfterProof) : undefined;

/** Whose work asks for a key: a code by mail is one factor (OWASP ASVS 5.0, 6.3.3). */
export type KeysFor = "administrators" | "everyone";

export const needsKey = ({ administrator }: Pick<Editor, "administrator">, keysFor: KeysFor): boolean =>
  administrator || keysFor === "everyone";

/** Who needs a key and has one comes in with it: the mail alone would be a way round. */
export const onlyByKey = (db: DatabaseSync, { editor }: Session, keysFor: KeysFor): boolean =>
  needsKey(editor, keysFor) && hasPasskey(db, editor.id);

/** Where an editor who came in by mail goes first, in a guide that asks everyone for a key; undefined elsewhere. */
export function whereToUseKey(db: DatabaseSync, session: Session, keysFor: KeysFor): string | undefined {
  if (keysFor !== "everyone" || session.means === "passkey") return undefined;
  return hasPasskey(db, session.editor.id) ? deskPaths.prove("werk") : deskPaths.firstKey();
}

/**
 * Where somebody has to go first; undefined when this session is proof enough. `recent`: they signed in a moment
 * ago. `key`: and by a passkey.
 */
export function whereToProve(
  db: DatabaseSync,
  now: number,
  session: Session,
  { needs, next, keysFor }: { needs: "recent" | "key"; next: AfterProof; keysFor: KeysFor },
): string | undefined {
  const byKey = needs === "key" || onlyByKey(db, session, keysFor);
  if (now - session.beganAt < RECENT_MS && (!byKey || session.means === "passkey")) return undefined;
  return byKey && !hasPasskey(db, session.editor.id) ? deskPaths.firstKey() : deskPaths.prove(next);
}

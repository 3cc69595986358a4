import type { DatabaseSync } from "node:sqlite";
import { deskPaths } from "#domain/desk-paths.ts";
import { hasPasskey } from "./passkey.ts";
import type { Session } from "./session.ts";

/** How long a sign-in is proof enough for what decides who comes in (OWASP ASVS 5.0, 7.5.1 and 7.5.2). */
export const RECENT_MS = 15 * 60_000;

/** Where somebody goes on after they showed who they are: a closed list, so that no address from outside leads away. */
export const AFTER_PROOF = {
  redactie: deskPaths.editors(),
  ik: deskPaths.me(),
  sleutel: deskPaths.firstKey(),
} as const;
export type AfterProof = keyof typeof AFTER_PROOF;

export const readAfterProof = (said: string | null | undefined): AfterProof | undefined =>
  said && Object.hasOwn(AFTER_PROOF, said) ? (said as AfterProof) : undefined;

/** An administrator who has a key comes in with it: the mail alone would be a way round. */
export const onlyByKey = (db: DatabaseSync, { editor }: Session): boolean =>
  editor.administrator && hasPasskey(db, editor.id);

/**
 * Where somebody has to go first; undefined when this session is proof enough. `recent`: they signed in a moment
 * ago. `key`: and by a passkey.
 */
export function whereToProve(
  db: DatabaseSync,
  now: number,
  session: Session,
  { needs, next }: { needs: "recent" | "key"; next: AfterProof },
): string | undefined {
  const byKey = needs === "key" || onlyByKey(db, session);
  if (now - session.beganAt < RECENT_MS && (!byKey || session.means === "passkey")) return undefined;
  return byKey && !hasPasskey(db, session.editor.id) ? deskPaths.firstKey() : deskPaths.prove(next);
}

import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { audit, auditRefusal } from "../store/audit.ts";
import { allRows, bytes, firstRow, json } from "../store/rows.ts";
import { keyHolder } from "./editors.ts";
import { hashOf, newToken } from "../store/secret.ts";

/** ES256, and RS256 for Windows Hello. The library's own list depends on the version of Node. */
const ALGORITHMS = [-7, -257];
const LASTS_MS = 5 * 60_000;
/** Loaded when somebody uses it: the library takes as long to load as the rest of the guide. */
const library = () => import("@simplewebauthn/server");

const challengeRow = z.object({ value: z.string(), editorId: z.string().optional(), expiresAt: z.number() });
const passkeyRow = z.object({
  id: z.string(),
  transports: json<string[]>(),
  createdAt: z.number(),
  usedAt: z.number().optional(),
});
export type PasskeyLine = z.output<typeof passkeyRow>;
const ownedRow = z.object({ editorId: z.string(), handle: bytes, publicKey: bytes, counter: z.number() });

/** For whom passkeys are: the host of the site. */
export interface RelyingParty {
  name: string;
  id: string;
  origin: string;
}

/** Undefined where passkeys cannot work: at a bare IP address, and without TLS anywhere but on this machine. */
export function relyingParty(siteUrl: string, name: string): RelyingParty | undefined {
  const { origin, hostname, protocol } = new URL(siteUrl);
  const isLocal = hostname === "localhost" || hostname.endsWith(".localhost");
  const isAddress = /^[\d.]+$/.test(hostname) || hostname.startsWith("[");
  return isAddress || (protocol !== "https:" && !isLocal) ? undefined : { name, id: hostname, origin };
}

function addChallenge(db: DatabaseSync, now: number, value: string, editorId: string | null): string {
  const { token, hash } = newToken();
  db.prepare("INSERT INTO challenge (hash, value, editor_id, expires_at) VALUES (?, ?, ?, ?)").run(
    hash,
    value,
    editorId,
    now + LASTS_MS,
  );
  return token;
}

/** Taken out before anything is verified: a challenge counts once, also for a failed or a second try. */
function takeChallenge(
  db: DatabaseSync,
  now: number,
  token: string,
  editorId: string | null,
): string | undefined {
  const row = firstRow(
    db,
    challengeRow,
    "DELETE FROM challenge WHERE hash = ? RETURNING value, editor_id, expires_at",
    hashOf(token),
  );
  return row && (row.editorId ?? null) === editorId && row.expiresAt > now ? row.value : undefined;
}

/** What the browser needs to make a passkey for somebody who is signed in, and the token for a cookie. */
export async function beginPasskey(db: DatabaseSync, now: number, party: RelyingParty, editorId: string) {
  const { generateRegistrationOptions } = await library();
  const editor = keyHolder(db, editorId);
  if (!editor) throw new Error("a passkey is asked for somebody who is no editor");
  const options = await generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: editor.email,
    userDisplayName: editor.name,
    userID: editor.handle,
    excludeCredentials: passkeysOf(db, editorId).map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: ALGORITHMS,
    timeout: LASTS_MS,
  });
  return { options, token: addChallenge(db, now, options.challenge, editorId) };
}

export async function addPasskey(
  db: DatabaseSync,
  now: number,
  party: RelyingParty,
  editorId: string,
  token: string,
  response: RegistrationResponseJSON,
): Promise<boolean> {
  const expectedChallenge = takeChallenge(db, now, token, editorId);
  if (expectedChallenge === undefined) return false;
  const { verifyRegistrationResponse } = await library();
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => undefined);
  if (!result?.verified) return false;
  const { id, publicKey, counter, transports } = result.registrationInfo.credential;
  const words = (transports ?? []).filter((word) => /^[a-z-]{1,20}$/.test(word)).slice(0, 8);
  const { changes } = db
    .prepare(
      `INSERT INTO passkey (id, editor_id, public_key, counter, transports, created_at)
       SELECT ?, id, ?, ?, ?, ? FROM editor WHERE id = ? AND active = 1 ON CONFLICT DO NOTHING`,
    )
    .run(id, publicKey, counter, JSON.stringify(words), now, editorId);
  if (changes > 0) audit(db, { at: now, actor: editorId, action: "passkey added", subject: "passkey" });
  return changes > 0;
}

/** The same question for everybody: no name is asked, the passkey says whose it is. */
export async function beginPasskeySignIn(db: DatabaseSync, now: number, party: RelyingParty) {
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({
    rpID: party.id,
    userVerification: "required",
    timeout: LASTS_MS,
  });
  return { options, token: addChallenge(db, now, options.challenge, null) };
}

/** Whose passkey it is; undefined for every refusal, without saying which. */
export async function redeemPasskey(
  db: DatabaseSync,
  now: number,
  party: RelyingParty,
  token: string,
  response: AuthenticationResponseJSON,
): Promise<string | undefined> {
  const editorId = await ownerOf(db, now, party, token, response);
  if (editorId === undefined)
    auditRefusal(db, { at: now, actor: "visitor", action: "passkey refused", subject: "sign-in" });
  return editorId;
}

async function ownerOf(
  db: DatabaseSync,
  now: number,
  party: RelyingParty,
  token: string,
  response: AuthenticationResponseJSON,
): Promise<string | undefined> {
  const expectedChallenge = takeChallenge(db, now, token, null);
  if (expectedChallenge === undefined || typeof response?.id !== "string") return undefined;
  const passkey = firstRow(
    db,
    ownedRow,
    "SELECT passkey.*, editor.handle FROM passkey JOIN editor ON editor.id = editor_id WHERE passkey.id = ? AND active = 1",
    response.id,
  );
  // The library does not compare the handle; a passkey that names nobody is not one of ours.
  if (!passkey || response.response?.userHandle !== Buffer.from(passkey.handle).toString("base64url"))
    return undefined;
  const { verifyAuthenticationResponse } = await library();
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: response.id,
      publicKey: passkey.publicKey,
      counter: passkey.counter,
    },
  }).catch(() => undefined);
  if (!result?.verified) return undefined;
  // A passkey that lives on several devices keeps its counter at 0; another one only counts up.
  const next = result.authenticationInfo.newCounter;
  const { changes } = db
    .prepare(
      "UPDATE passkey SET counter = ?1, used_at = ?2 WHERE id = ?3 AND (counter < ?1 OR (counter = 0 AND ?1 = 0))",
    )
    .run(next, now, response.id);
  return changes === 1 ? passkey.editorId : undefined;
}

export const hasPasskey = (db: DatabaseSync, editorId: string): boolean =>
  passkeysOf(db, editorId).length > 0;

export const passkeysOf = (db: DatabaseSync, editorId: string): PasskeyLine[] =>
  allRows(db, passkeyRow, "SELECT * FROM passkey WHERE editor_id = ? ORDER BY created_at", editorId);

/** `keepsOne`: not the last one, for whom it is the only way in. */
export function dropPasskey(
  db: DatabaseSync,
  now: number,
  editorId: string,
  { id, keepsOne }: { id: string; keepsOne: boolean },
): boolean {
  const { changes } = db
    .prepare(
      "DELETE FROM passkey WHERE id = ?1 AND editor_id = ?2 AND (NOT ?3 OR (SELECT count(*) FROM passkey WHERE editor_id = ?2) > 1)",
    )
    .run(id, editorId, keepsOne ? 1 : 0);
  if (changes > 0) audit(db, { at: now, actor: editorId, action: "passkey removed", subject: "passkey" });
  return changes > 0;
}

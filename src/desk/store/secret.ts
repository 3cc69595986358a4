import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { makePrivateFolder } from "./private-files.ts";

export const keyFileOf = (dataDir: string): string => join(dataDir, "desk.key");

/**
 * The key that signs forms and the sums that keep robots out. With another one, forms that are open must be sent
 * again, and nothing else: sessions, passkeys and links from letters do not hang on it.
 */
export function readKey(file: string): string | undefined {
  try {
    const kept = readFileSync(file, "utf8").trim();
    return /^[\w-]{40,}$/.test(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a key, a new one unless one is given; whole or not at all. */
export function writeKey(file: string, key = randomBytes(32).toString("base64url")): string {
  makePrivateFolder(dirname(file));
  rmSync(`${file}.part`, { force: true });
  writeFileSync(`${file}.part`, `${key}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.part`, file);
  return key;
}

/** What a database knows of its key: enough to see that another one is not it. */
export const markOf = (key: string): string => sign(key, "identity", "").toString("base64url").slice(0, 22);

/** Ties a database to a key. */
export function markKey(db: DatabaseSync, key: string): void {
  db.prepare("INSERT OR REPLACE INTO identity (id, key_mark) VALUES (1, ?)").run(markOf(key));
}

/** What goes into a mail or cookie, and the only form of it that is stored. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOf(token) };
}

export const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

/** A keyed hash; `purpose` keeps a signature of one kind from being used as another. */
export const sign = (secret: string, purpose: string, text: string): Buffer =>
  createHmac("sha256", secret).update(`${purpose}\0${text}`).digest();

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && timingSafeEqual(a, b);

/** Short, for a person to say on the phone: "MW-7K3QF2P". No letters that look alike. */
export function newNumber(): string {
  const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  const bytes = randomBytes(9);
  return `MW-${[...bytes].map((byte) => letters[byte % letters.length]).join("")}`;
}

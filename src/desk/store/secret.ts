import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The key that signs forms and codes, made once; with another one, forms that are open must be sent again. */
export function readOrMakeSecret(dataDir: string): string {
  const file = join(dataDir, "desk.key");
  try {
    const kept = readFileSync(file, "utf8").trim();
    if (/^[\w-]{40,}$/.test(kept)) return kept;
  } catch {
    // There is none yet.
  }
  const secret = randomBytes(32).toString("base64url");
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
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

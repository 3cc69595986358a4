import type { DatabaseSync } from "node:sqlite";
import { createChallenge, randomInt, verifySolution, type Challenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { z } from "zod";

const LIFETIME_MS = 30 * 60_000;
const ALGORITHM = "PBKDF2/SHA-256";
const COST = 5_000;
/** One to two seconds of work for an ordinary computer: nothing for one form, a lot for a million. */
const COUNTER = { most: 1_500, least: 750 };
const LONGEST_ANSWER = 4_096;
const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));

/** Strict on shape, because the library throws on anything else. Loose on keys: the signature covers them all. */
const answerSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(ALGORITHM),
      nonce: hex(32),
      salt: hex(32),
      cost: z.literal(COST),
      keyLength: z.literal(32),
      keyPrefix: hex(32),
      expiresAt: z.int().positive(),
    }),
    signature: hex(64),
  }),
  solution: z.object({ counter: z.int().nonnegative(), derivedKey: hex(64) }),
});

/** A small sum for the visitor's browser; nobody has to read letters from a picture. */
export const newChallenge = (secret: string, now: number): Promise<Challenge> =>
  createChallenge({
    algorithm: ALGORITHM,
    cost: COST,
    counter: randomInt(COUNTER.most, COUNTER.least),
    deriveKey,
    expiresAt: Math.ceil((now + LIFETIME_MS) / 1000),
    hmacSignatureSecret: secret,
  });

/**
 * Whether a browser did the sum. `none`: it sent no answer, as browsers without scripts do; the gate takes few of
 * those, and mail confirmation stands behind them. An answer counts once.
 */
export async function judgeAnswer(
  db: DatabaseSync,
  secret: string,
  sent: string,
): Promise<"fine" | "none" | "wrong"> {
  if (sent === "") return "none";
  const answer = readAnswer(sent);
  if (!answer) return "wrong";
  const { challenge, solution } = answer;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret });
  if (!verified) return "wrong";
  // Once the solution is right: a wrong one may not burn the challenge of somebody else.
  const { changes } = db
    .prepare("INSERT INTO proof_used (id, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
    .run(challenge.parameters.nonce, challenge.parameters.expiresAt * 1000);
  return changes === 1 ? "fine" : "wrong";
}

function readAnswer(sent: string) {
  if (sent.length > LONGEST_ANSWER) return undefined;
  try {
    return answerSchema.parse(JSON.parse(Buffer.from(sent, "base64").toString("utf8")));
  } catch {
    return undefined;
  }
}

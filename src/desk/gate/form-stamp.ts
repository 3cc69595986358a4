import { randomUUID } from "node:crypto";
import { sameBytes, sign } from "../store/secret.ts";

/** Nobody fills in a form within this; a day later the draft on the screen is old. */
const LEAST_SECONDS = { form: 4, short: 2 } as const;
const MOST_HOURS = 24;

/** Two hidden values of a form: which copy of it this is, and when it was made, signed. */
export interface FormStamp {
  /** Makes a second press harmless: one key, one submission. */
  key: string;
  stamp: string;
}

export function newStamp(secret: string, now: number): FormStamp {
  const key = randomUUID();
  return { key, stamp: `${now}.${signature(secret, key, now)}` };
}

const signature = (secret: string, key: string, at: number) =>
  sign(secret, "form", `${key} ${at}`).toString("base64url");

/** How a form came in: fine, faster than a person types, too old, or not one of ours. */
export function judgeStamp(
  secret: string,
  sent: { key: string; stamp: string },
  now: number,
  kind: keyof typeof LEAST_SECONDS,
): "fine" | "too fast" | "too old" | "unknown" {
  const [, time = "", given = ""] = /^(\d{1,15})\.([\w-]{43})$/.exec(sent.stamp) ?? [];
  if (!/^[0-9a-f-]{36}$/.test(sent.key) || time === "") return "unknown";
  const at = Number(time);
  if (!sameBytes(Buffer.from(given), Buffer.from(signature(secret, sent.key, at)))) return "unknown";
  const seconds = (now - at) / 1000;
  if (seconds > MOST_HOURS * 3600) return "too old";
  return seconds < LEAST_SECONDS[kind] ? "too fast" : "fine";
}

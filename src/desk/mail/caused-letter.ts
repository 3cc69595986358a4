import { z } from "zod";
import type { Intake } from "#desk/store/intake.ts";
import { sign } from "../store/secret.ts";
import { firstRow } from "../store/rows.ts";

const DAY = 86_400_000;
const countRow = z.object({ count: z.number() });

/**
 * Letters that anybody can cause who knows an address, in a day: so many about one thing, and no more, whoever asks
 * and from wherever. What is counted is a keyed hash, the same for an address that we do not know.
 */
export const CAUSED_A_DAY = {
  /** The address is right: for every new submission one. */
  confirm: 12,
  /** About one activity. A link lasts: whoever is past this has letters with links that work. */
  upkeepLink: 3,
} as const;

/** Whether one more letter may go; then it counts. */
export function mayCause(
  { db, secret, now, rateFactor = 1 }: Intake,
  kind: keyof typeof CAUSED_A_DAY,
  address: string,
  subject = "",
): boolean {
  const about = sign(secret, `letter ${kind}`, `${subject}\0${address.toLowerCase()}`);
  const at = now();
  const row = firstRow(
    db,
    countRow,
    "SELECT count(*) AS count FROM caused_letter WHERE about = ? AND at > ?",
    about,
    at - DAY,
  );
  if ((row?.count ?? 0) >= CAUSED_A_DAY[kind] * rateFactor) return false;
  db.prepare("INSERT INTO caused_letter (about, at) VALUES (?, ?)").run(about, at);
  return true;
}

import { readdirSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { oldestUnsent } from "#desk/mail/deliver-mail.ts";
import { oldestUnpublished } from "#desk/publish/publication-state.ts";
import { backupsOf } from "#desk/store/back-up.ts";
import { backupTime, byAge } from "#desk/store/kept-backups.ts";
import { clockDoubt } from "#desk/upkeep/clock-guard.ts";

const MINUTE = 60_000;
const LATE = { publication: 10 * MINUTE, mail: 60 * MINUTE, backup: 3 * 60 * MINUTE } as const;
/** Who asks how it goes keeps no visitor waiting for the lock. */
const PATIENCE_MS = 250;
const USUAL_PATIENCE_MS = 5_000;

/**
 * What a watchman asks of the desk: each check is "ok" or one English sentence. `loss` is what the watch over the
 * file found, `backupProblem` what the last backup ran into.
 */
export function deskHealth(
  db: DatabaseSync,
  dataDir: string,
  now: number,
  { loss, backupProblem }: { loss?: string | undefined; backupProblem?: string | undefined } = {},
): Record<string, string> {
  const checks: Record<string, string> = {};
  try {
    db.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
    db.exec("BEGIN IMMEDIATE; ROLLBACK");
    checks["database"] = loss ?? "ok";
    const waits = now - (oldestUnpublished(db) ?? now);
    checks["publications"] =
      waits > LATE.publication ? `the oldest waits ${Math.round(waits / MINUTE)} minutes` : "ok";
    const letter = now - (oldestUnsent(db) ?? now);
    checks["mail"] =
      letter > LATE.mail ? `the oldest letter waits ${Math.round(letter / MINUTE)} minutes` : "ok";
    checks["clock"] = clockDoubt(db, now) ?? "ok";
  } catch (error) {
    checks["database"] = /locked/.test((error as Error).message) ? "locked" : "cannot be written";
  } finally {
    db.exec(`PRAGMA busy_timeout = ${USUAL_PATIENCE_MS}`);
  }
  checks["backup"] = backupCheck(dataDir, now) ?? backupProblem ?? "ok";
  return checks;
}

function backupCheck(dataDir: string, now: number): string | undefined {
  let names: string[] = [];
  try {
    names = byAge(readdirSync(backupsOf(dataDir)), now);
  } catch {
    // There is no folder yet.
  }
  const at = backupTime(names[0] ?? "");
  if (at === undefined) return "none yet";
  const age = now - at;
  return age > LATE.backup ? `the newest is ${Math.round(age / (60 * MINUTE))} hours old` : undefined;
}

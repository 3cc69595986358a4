import { readdirSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { oldestUnsent } from "#desk/mail/deliver-mail.ts";
import { oldestUnpublished } from "#desk/publish/publication-state.ts";
import { backupsOf, byAge } from "#desk/store/back-up.ts";

const MINUTE = 60_000;
const LATE = { publication: 10 * MINUTE, mail: 60 * MINUTE, backup: 3 * 60 * MINUTE } as const;

/** What a watchman asks: each check is "ok" or one English sentence. */
export function deskHealth(
  db: DatabaseSync,
  dataDir: string,
  now: number,
): { ok: boolean; checks: Record<string, string> } {
  const checks: Record<string, string> = {};
  try {
    db.exec("BEGIN IMMEDIATE; ROLLBACK");
    checks["database"] = "ok";
    const waits = now - (oldestUnpublished(db) ?? now);
    checks["publications"] =
      waits > LATE.publication ? `the oldest waits ${Math.round(waits / MINUTE)} minutes` : "ok";
    const letter = now - (oldestUnsent(db) ?? now);
    checks["mail"] =
      letter > LATE.mail ? `the oldest letter waits ${Math.round(letter / MINUTE)} minutes` : "ok";
  } catch (error) {
    checks["database"] = /locked/.test((error as Error).message) ? "locked" : "cannot be written";
  }
  checks["backup"] = backupCheck(dataDir, now);
  return { ok: Object.values(checks).every((check) => check === "ok"), checks };
}

function backupCheck(dataDir: string, now: number): string {
  let names: string[] = [];
  try {
    names = byAge(readdirSync(backupsOf(dataDir)), now);
  } catch {
    // There is no folder yet.
  }
  const at = /^desk-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})\.db$/.exec(names[0] ?? "");
  if (!at) return "none yet";
  const age = now - Date.parse(`${at[1]}T${at[2]}:${at[3]}:${at[4]}Z`);
  return age > LATE.backup ? `the newest is ${Math.round(age / (60 * MINUTE))} hours old` : "ok";
}

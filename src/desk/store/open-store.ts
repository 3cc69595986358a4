import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "./migrations.ts";

/** Another process may hold the lock (a backup, `npm run editor`); longer than this is a fault. */
const WAIT_FOR_LOCK_MS = 5_000;

export const storeFileOf = (dataDir: string): string => join(dataDir, "desk.db");

/**
 * The database of the write side: one file that only its owner may read. An answer given after a commit is on
 * the disk (`synchronous = FULL`), and what is deleted is overwritten (`secure_delete`).
 */
export function openStore(file: string): DatabaseSync {
  mkdirSync(join(file, ".."), { recursive: true });
  const db = new DatabaseSync(file, { timeout: WAIT_FOR_LOCK_MS });
  if (file !== ":memory:") chmodSync(file, 0o600);
  db.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;",
  );
  migrate(db);
  return db;
}

/** Brings a database up to date. Throws when it is newer than these sources: an older version may not write in it. */
function migrate(db: DatabaseSync): void {
  transaction(db, () => {
    const { user_version: version } = db.prepare("PRAGMA user_version").get() as { user_version: number };
    if (version > MIGRATIONS.length) {
      throw new Error(
        `The database is of a newer version (${version}) than this program (${MIGRATIONS.length}). Install the newer program, or restore a backup.`,
      );
    }
    for (const step of MIGRATIONS.slice(version)) db.exec(step);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** All of `work` or nothing. The write lock is taken first, so that what is read stays true until the end. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

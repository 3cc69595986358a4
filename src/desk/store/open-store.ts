import { chmodSync, closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "./migrations.ts";
import { makePrivateFolder } from "./private-files.ts";

/** Another process may hold the lock (`npm run editor`); longer than this is a fault. */
const WAIT_FOR_LOCK_MS = 5_000;
/** Stands in the header of the file, so that the database of another program is never taken for ours: "MdwD". */
export const APPLICATION_ID = 0x4d_64_77_44;

export const storeFileOf = (dataDir: string): string => join(dataDir, "desk.db");

/**
 * The database of the write side: one file that only its owner may read. An answer given after a commit is on
 * the disk (`synchronous = FULL`), and what is deleted is overwritten (`secure_delete`). A file that is not there
 * is made: whether it should have been there is asked by `openDeskStore`.
 */
export function openStore(file: string): DatabaseSync {
  if (file !== ":memory:") {
    makePrivateFolder(join(file, ".."));
    // The journals beside it get the same rights from SQLite.
    closeSync(openSync(file, "a", 0o600));
    chmodSync(file, 0o600);
  }
  const db = new DatabaseSync(file, { timeout: WAIT_FOR_LOCK_MS });
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
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}; PRAGMA application_id = ${APPLICATION_ID}`);
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

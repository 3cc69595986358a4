import { copyFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { storeFileOf } from "./open-store.ts";
import { backupsOf, listBackups } from "./back-up.ts";

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Makes a backup the database, after it was checked. What was there is set aside, never thrown away. Throws one
 * sentence when there is no good backup, or when a running guide still holds the database.
 */
export async function restore(
  dataDir: string,
  wanted: string | undefined,
  now: number,
): Promise<{ name: string; rows: Record<string, number>; kept: string | undefined }> {
  const backups = await listBackups(dataDir, now);
  const name = wanted ?? backups[0];
  if (!name || !backups.includes(name))
    throw new Error(
      `There is no such backup in ${backupsOf(dataDir)}. There are: ${backups.slice(0, 5).join(", ") || "none"}.`,
    );
  const source = join(backupsOf(dataDir), name);
  const rows = countRows(source);
  const file = storeFileOf(dataDir);
  let kept: string | undefined;
  if (await exists(file)) {
    refuseWhenInUse(file);
    kept = `${file}.before-${new Date(now).toISOString().slice(0, 19).replaceAll(":", "-")}`;
    for (const end of ["", "-wal", "-shm"]) {
      if (await exists(file + end)) await rename(file + end, kept + end);
    }
  }
  await copyFile(source, `${file}.part`);
  await rename(`${file}.part`, file);
  await rm(`${file}-wal`, { force: true });
  return { name, rows, kept };
}

/** A guide that runs has the database open in WAL mode: only the last one to close it takes the journal away. */
function refuseWhenInUse(file: string): void {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { timeout: 500 });
    db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK;");
  } catch (error) {
    // A database that is broken is why somebody restores; one that is locked is in use.
    if (/locked|busy/i.test((error as Error).message))
      throw new Error("The guide is still running on this database. Stop it first, then restore.", {
        cause: error,
      });
  } finally {
    db?.close();
  }
}

/** Rows by table. Throws when the copy is damaged. */
export function countRows(file: string): Record<string, number> {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const { integrity_check: found } = db.prepare("PRAGMA integrity_check").get() as {
      integrity_check: string;
    };
    if (found !== "ok") throw new Error(`${file} is damaged: ${found}`);
    const tables = db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [
        String(name),
        // A name of a table cannot be a parameter; these come from the database itself.
        // eslint-disable-next-line no-restricted-syntax
        Number(db.prepare(`SELECT count(*) AS n FROM "${String(name)}"`).get()?.["n"]),
      ]),
    );
  } finally {
    db.close();
  }
}

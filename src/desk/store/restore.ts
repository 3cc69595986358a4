import { copyFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { audit } from "./audit.ts";
import { backupsOf, keyCopyOf, listBackups, newestFull, surveyBackups, type Backup } from "./back-up.ts";
import { openStore, storeFileOf, transaction } from "./open-store.ts";
import { keyFileOf, markKey, markOf, readKey, writeKey } from "./secret.ts";
import { surveyDatabase, type Survey } from "./survey.ts";

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

interface Restored {
  /** What became the database: the name of a backup, or what was done instead. */
  name: string;
  survey: Survey;
  /** Where that what was there before is kept. */
  kept: string | undefined;
  /** What became of the key, when it is another one than before. */
  key: string | undefined;
}

/**
 * Makes a backup the database, after it was checked: the named one, or the newest full one. What was there is set
 * aside, never thrown away. Throws one sentence when there is no good backup, or when a running guide still holds
 * the database.
 */
export async function restore(dataDir: string, wanted: string | undefined, now: number): Promise<Restored> {
  const names = await listBackups(dataDir, now);
  const backups = await surveyBackups(dataDir, names, "integrity_check");
  const chosen = wanted
    ? backups.find(({ name }) => name === wanted)
    : newestFull(backups, markHere(dataDir));
  if (!chosen)
    throw new Error(
      `There is no ${wanted ? "such" : "good"} backup in ${backupsOf(dataDir)}. There are: ${names.slice(0, 5).join(", ") || "none"}.`,
    );
  if (chosen.survey.fault)
    throw new Error(
      `${chosen.name} cannot be restored: ${chosen.survey.fault.sentence}. \`npm run restore\` takes the newest that can.`,
    );
  const file = storeFileOf(dataDir);
  const part = `${file}.part`;
  const steps = Math.max(...backups.map(({ survey }) => survey.steps), surveyDatabase(file, "none").steps);
  await removeDatabase(part);
  await copyFile(join(backupsOf(dataDir), chosen.name), part);
  const key = settle(dataDir, part, steps, `restored ${chosen.name}`, now);
  const kept = await setAside(file, now);
  await rename(part, file);
  return { name: chosen.name, survey: surveyDatabase(file, "none"), kept, key };
}

/** Begins with nothing, because somebody wants it so. */
export async function startEmpty(dataDir: string, now: number): Promise<Restored> {
  const file = storeFileOf(dataDir);
  const steps = await highestStep(dataDir, now);
  await removeDatabase(`${file}.part`);
  const key = settle(dataDir, `${file}.part`, steps, "started empty", now);
  const kept = await setAside(file, now);
  await rename(`${file}.part`, file);
  return { name: "nothing", survey: surveyDatabase(file, "none"), kept, key };
}

/** Goes on with the database that is there, although its key is gone or a backup holds more. */
export async function keepAsItIs(dataDir: string, now: number): Promise<Restored> {
  const file = storeFileOf(dataDir);
  const { fault } = surveyDatabase(file, "quick_check");
  if (fault) throw new Error(`The database (${file}) cannot be kept: ${fault.sentence}.`);
  refuseWhenInUse(file);
  const key = settle(dataDir, file, await highestStep(dataDir, now), "kept as it is", now);
  return { name: "what was there", survey: surveyDatabase(file, "none"), kept: undefined, key };
}

/** Every backup and what it holds, newest first; `chosen` is the one that `restore` takes by itself. */
export async function showBackups(
  dataDir: string,
  now: number,
): Promise<{ backups: Backup[]; chosen: string | undefined }> {
  const backups = await surveyBackups(dataDir, await listBackups(dataDir, now), "integrity_check");
  return { backups, chosen: newestFull(backups, markHere(dataDir))?.name };
}

function markHere(dataDir: string): string | undefined {
  const key = readKey(keyFileOf(dataDir)) ?? readKey(keyCopyOf(dataDir));
  return key && markOf(key);
}

async function highestStep(dataDir: string, now: number): Promise<number> {
  const backups = await surveyBackups(dataDir, await listBackups(dataDir, now));
  return Math.max(0, ...backups.map(({ survey }) => survey.steps));
}

/**
 * Brings a database up to date, ties it to its key, and writes in its trail what was done, with a number after
 * every other: from now on it is the latest. Returns what became of the key when it is another one.
 */
function settle(
  dataDir: string,
  file: string,
  steps: number,
  action: string,
  now: number,
): string | undefined {
  const before = surveyDatabase(file, "none").keyMark;
  const db = openStore(file);
  try {
    const { key, said } = fittingKey(dataDir, before);
    transaction(db, () => {
      // https://sqlite.org/autoinc.html: the next number is one above this.
      db.prepare(
        "INSERT INTO sqlite_sequence (name, seq) SELECT 'audit', 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'audit')",
      ).run();
      db.prepare("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'audit'").run(steps);
      audit(db, { at: now, actor: "command line", action, subject: "database" });
      markKey(db, key);
    });
    return said;
  } finally {
    db.close();
  }
}

/** The key that is here, when it fits or none is known to; else that of the backups; else a new one. */
function fittingKey(dataDir: string, mark: string | undefined): { key: string; said: string | undefined } {
  const file = keyFileOf(dataDir);
  const here = readKey(file);
  if (here && (mark === undefined || markOf(here) === mark)) return { key: here, said: undefined };
  const copy = readKey(keyCopyOf(dataDir));
  if (copy && (mark === undefined || markOf(copy) === mark))
    return { key: writeKey(file, copy), said: "The key was put back from the backups." };
  const again = "forms that are open must be sent again, and nothing else is lost";
  if (here) return { key: here, said: `The key is another one than it was: ${again}.` };
  return {
    key: writeKey(file),
    said: mark ? `The key was gone and a new one was made: ${again}.` : undefined,
  };
}

async function removeDatabase(file: string): Promise<void> {
  for (const end of ["", "-wal", "-shm"]) await rm(file + end, { force: true });
}

/** Puts a database and its journals aside. A journal that stayed would be read into the next one. */
async function setAside(file: string, now: number): Promise<string | undefined> {
  if (await exists(file)) refuseWhenInUse(file);
  const kept = `${file}.before-${new Date(now).toISOString().slice(0, 19).replaceAll(":", "-")}`;
  let found: string | undefined;
  for (const end of ["", "-wal", "-shm"]) {
    if (!(await exists(file + end))) continue;
    await rename(file + end, kept + end);
    // It is deleted a month after this, not after its last change.
    await utimes(kept + end, now / 1000, now / 1000);
    found = kept;
  }
  return found;
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

import { copyFile, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { copyApart, surveyApart } from "./database-apart.ts";
import { backupName, backupTime, byAge, KEPT_BACKUPS, outlivedBackups } from "./kept-backups.ts";
import { storeFileOf } from "./open-store.ts";
import { makePrivateFolder } from "./private-files.ts";
import { keyFileOf, markOf, readKey, writeKey } from "./secret.ts";
import { holdsLess, isUsed, type Survey } from "./survey.ts";

const HALF_DONE_MS = 3_600_000;

export const backupsOf = (dataDir: string): string => join(dataDir, "backups");
/** The key travels with the backups: whoever carries them away carries what they need. */
export const keyCopyOf = (dataDir: string): string => join(backupsOf(dataDir), "desk.key");

/** Names of the backups of the database, newest first. */
export const listBackups = async (dataDir: string, now: number): Promise<string[]> =>
  byAge(await readdir(backupsOf(dataDir)).catch(() => []), now);

export interface Backup {
  name: string;
  survey: Survey;
}

/** The backups and what each of them holds, newest first. `check` as for `surveyDatabase`. */
export async function surveyBackups(
  dataDir: string,
  names: readonly string[],
  check: "none" | "integrity_check" = "none",
): Promise<Backup[]> {
  const surveys = await surveyApart(
    check,
    names.map((name) => join(backupsOf(dataDir), name)),
  );
  return names.flatMap((name, at) => {
    const survey = surveys[at];
    return survey ? [{ name, survey }] : [];
  });
}

/**
 * The newest backup that can be used and lacks nothing that one before it has. Newest is the one with the highest
 * step, whatever clock it was named by. One of another key is taken when there is no other.
 */
export function newestFull(backups: readonly Backup[], keyMark?: string): Backup | undefined {
  const good = backups.filter(({ survey }) => !survey.fault && isUsed(survey));
  const own = good.filter(({ survey }) => !survey.keyMark || survey.keyMark === keyMark);
  const asked = keyMark !== undefined && own.length > 0 ? own : good;
  const newestFirst = asked.toSorted((a, b) => b.survey.steps - a.survey.steps);
  const whole = newestFirst.find((one, at) =>
    newestFirst.slice(at + 1).every((earlier) => !holdsLess(one.survey, earlier.survey)),
  );
  // Used by nobody yet, but whole: all that there is.
  return whole ?? newestFirst[0] ?? backups.find(({ survey }) => !survey.fault);
}

/** A backup that was made (`warning`: what is strange about it), or why none was. */
type BackedUp = { name: string; warning?: string } | { problem: string };

/**
 * Makes a checked copy of the database in DATA_DIR/backups. With `mayDrop`, those that have had their time go; one
 * that holds what the new one lacks stays. Nobody may drop anything under a clock that is doubted.
 */
export async function backUp(dataDir: string, now: number, mayDrop = false): Promise<BackedUp> {
  const folder = backupsOf(dataDir);
  const name = backupName(now);
  const part = join(folder, `${name}.${process.pid}.part`);
  try {
    makePrivateFolder(folder);
    const copy = await copyApart(storeFileOf(dataDir), part);
    const earlier = await surveyBackups(dataDir, await listBackups(dataDir, now));
    const fuller = earlier.find(({ survey }) => !survey.fault && holdsLess(copy, survey));
    if (fuller && !isUsed(copy)) {
      await rm(part, { force: true });
      return {
        problem: `the database is empty, and ${fuller.name} is not. \`npm run restore\` puts it back`,
      };
    }
    await rename(part, join(folder, name));
    await copyKey(dataDir, copy);
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mayDrop) await dropOutlived(dataDir, copy, earlier, now);
    return fuller
      ? { name, warning: `${name} holds less than ${fuller.name} before it, which is kept` }
      : { name };
  } catch (error) {
    await rm(part, { force: true });
    return { problem: (error as Error).message };
  }
}

/**
 * Puts a backup in another folder as well, with the key: most often one on another machine, whose guide can take over
 * with it. What had its time and is no longer here goes there too. Throws when the folder cannot be written.
 */
export async function carryAway(dataDir: string, name: string, to: string, now: number): Promise<void> {
  makePrivateFolder(to);
  const part = join(to, `${name}.part`);
  try {
    await copyFile(join(backupsOf(dataDir), name), part);
    const handle = await open(part, "r+");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, join(to, name));
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
  const key = readKey(keyCopyOf(dataDir));
  const copy = join(to, basename(keyCopyOf(dataDir)));
  if (key && readKey(copy) !== key) writeKey(copy, key);
  const here = new Set(await listBackups(dataDir, now));
  for (const old of outlivedBackups(byAge(await readdir(to), now), now))
    if (!here.has(old)) await rm(join(to, old), { force: true });
}

async function copyKey(dataDir: string, { keyMark }: Survey): Promise<void> {
  const key = readKey(keyFileOf(dataDir));
  if (key && markOf(key) === keyMark && readKey(keyCopyOf(dataDir)) !== key)
    writeKey(keyCopyOf(dataDir), key);
}

async function dropOutlived(
  dataDir: string,
  newest: Survey,
  earlier: readonly Backup[],
  now: number,
): Promise<void> {
  const surveyOf = new Map(earlier.map(({ name, survey }) => [name, survey]));
  const outlived = outlivedBackups(
    earlier.map(({ name }) => name),
    now,
  );
  for (const name of outlived) {
    const survey = surveyOf.get(name);
    const isNeeded = survey && !survey.fault && holdsLess(newest, survey);
    if (isNeeded && now - (backupTime(name) ?? now) < KEPT_BACKUPS.whenFuller) continue;
    await rm(join(backupsOf(dataDir), name), { force: true });
  }
  for (const name of await readdir(backupsOf(dataDir))) {
    const file = join(backupsOf(dataDir), name);
    // Left behind by a copy that was killed.
    if (name.endsWith(".part") && now - (await stat(file)).mtimeMs > HALF_DONE_MS)
      await rm(file, { force: true });
  }
}

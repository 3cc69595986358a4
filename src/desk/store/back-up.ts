import { execFile } from "node:child_process";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { storeFileOf } from "./open-store.ts";

const KEPT = 48;
const HOUR_MS = 3_600_000;
const NAME = /^desk-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.db$/;
const run = promisify(execFile);

export const backupsOf = (dataDir: string): string => join(dataDir, "backups");

const nameOf = (at: number) => `desk-${new Date(at).toISOString().slice(0, 19).replaceAll(":", "-")}.db`;

/** Newest first. One that says it is from the future was made under a wrong clock: last. */
export function byAge(files: readonly string[], now: number): string[] {
  const names = files.filter((name) => NAME.test(name)).sort();
  const latest = nameOf(now + HOUR_MS);
  return [...names.filter((name) => name <= latest).reverse(), ...names.filter((name) => name > latest)];
}

/** Backups of the database, newest first. */
export const listBackups = async (dataDir: string, now: number): Promise<string[]> =>
  byAge(await readdir(backupsOf(dataDir)).catch(() => []), now);

/** In a process of its own, because it may take seconds; `VACUUM INTO` makes a whole copy while others write. */
const COPY = `
  const { DatabaseSync } = require("node:sqlite");
  const db = new DatabaseSync(process.argv[1], { timeout: 10000 });
  db.prepare("VACUUM INTO ?").run(process.argv[2]);
  const copy = new DatabaseSync(process.argv[2]);
  const { integrity_check: found } = copy.prepare("PRAGMA integrity_check").get();
  if (found !== "ok") throw new Error("the copy is damaged: " + found);
`;

/** Makes a checked copy of the database in DATA_DIR/backups and keeps the last 48. Returns why it could not. */
export async function backUp(dataDir: string, now: number): Promise<string | undefined> {
  const folder = backupsOf(dataDir);
  const name = nameOf(now);
  const part = join(folder, `${name}.part`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rm(part, { force: true });
    await run(process.execPath, ["-e", COPY, storeFileOf(dataDir), part], { timeout: 120_000 });
    await rename(part, join(folder, name));
    for (const old of (await listBackups(dataDir, now)).slice(KEPT))
      await rm(join(folder, old), { force: true });
    return undefined;
  } catch (error) {
    await rm(part, { force: true });
    return String(
      (error as { stderr?: string }).stderr?.split("\n").find((line) => line.includes("Error")) ??
        (error as Error).message,
    );
  }
}

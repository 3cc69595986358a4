import { closeSync, fsyncSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { DatabaseSync } from "node:sqlite";
import { backupsOf } from "./back-up.ts";
import { backupName } from "./kept-backups.ts";
import { surveyApart } from "./database-apart.ts";
import { storeFileOf } from "./open-store.ts";
import { makePrivateFolder } from "./private-files.ts";

const LOOK_EVERY_MS = 2_000;
/** Reads every page, in a process of its own: a second for 100 MB, and nobody waits for it. */
const READ_EVERY_MS = 15 * 60_000;

/** What was last seen of the file that holds the database. */
interface StoreWatch {
  /** Undefined while nothing is wrong. */
  loss: () => string | undefined;
  /** Resolves with one sentence when the database was taken away, replaced or damaged; never else. */
  lost: Promise<string>;
}

/**
 * Watches the file of an open database: an open file can be deleted or replaced, and a process writes on in what
 * nobody will ever find. What it held is saved as a backup then.
 */
export function watchStore(db: DatabaseSync, dataDir: string, signal: AbortSignal): StoreWatch {
  const file = storeFileOf(dataDir);
  const opened = statSync(file);
  const isOpened = ({ ino, dev }: { ino: number; dev: number }) => ino === opened.ino && dev === opened.dev;
  let loss: string | undefined;
  const lost = new Promise<string>((resolve) => {
    const look = async () => {
      // It was read from end to end before it was opened.
      let readAt = performance.now();
      let { size } = opened;
      while (!signal.aborted) {
        const now = statSync(file, { throwIfNoEntry: false });
        if (!now || !isOpened(now)) {
          loss = now ? "it was replaced by another file" : "it was taken away";
          resolve(`${sentence(file, loss)} ${rescue(db, dataDir)}`);
          return;
        }
        // Nothing here makes it smaller.
        if (performance.now() - readAt > READ_EVERY_MS || now.size < size) {
          readAt = performance.now();
          // A machine that cannot start a process for a moment says nothing about the file.
          const [survey] = await surveyApart("quick_check", [file]).catch(() => []);
          const after = statSync(file, { throwIfNoEntry: false });
          if (!after || !isOpened(after)) continue;
          if (survey?.fault && !signal.aborted) {
            loss = survey.fault.sentence;
            resolve(`${sentence(file, loss)} ${rescue(db, dataDir)}`);
            return;
          }
        }
        size = now.size;
        await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
      }
    };
    look().catch((error: unknown) => {
      loss = "it cannot be looked at";
      resolve(sentence(file, `${loss} (${(error as Error).message})`));
    });
  });
  return { loss: () => loss, lost };
}

const sentence = (file: string, what: string) =>
  `The desk's database (${file}) cannot be used: ${what} while the guide ran.`;

/**
 * From the handle that is still open: it sees all that was ever acknowledged, and of a damaged file what can be read.
 * A restore takes what is whole and lacks nothing.
 */
function rescue(db: DatabaseSync, dataDir: string): string {
  const name = backupName(Date.now());
  const part = join(backupsOf(dataDir), `${name}.rescued.part`);
  try {
    makePrivateFolder(backupsOf(dataDir));
    closeSync(openSync(part, "w", 0o600));
    db.prepare("VACUUM INTO ?").run(part);
    const copy = openSync(part, "r");
    fsyncSync(copy);
    closeSync(copy);
    renameSync(part, join(backupsOf(dataDir), name));
    return `What it held was saved as ${name}: put it back with \`npm run restore\`.`;
  } catch (error) {
    return `It could not be saved (${(error as Error).message}). Put back the newest backup with \`npm run restore\`.`;
  }
}

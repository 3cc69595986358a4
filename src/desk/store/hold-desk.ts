import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makePrivateFolder } from "./private-files.ts";

/**
 * Takes the desk of a folder for this process, and gives what lets it go. Throws one sentence when another process has
 * it: two would both send the letters and both publish. The lock is one of the system, by way of SQLite, so it ends
 * with its process however that ends; over NFS it is no better than the locks of that server.
 */
export function holdDesk(dataDir: string): () => void {
  makePrivateFolder(dataDir);
  const file = join(dataDir, "desk.lock");
  closeSync(openSync(file, "a", 0o600));
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!/locked|busy/i.test((error as Error).message)) throw error;
    throw new Error(
      `Another guide runs its desk on this database (${dataDir}). Stop that one, or start this one with DESK=off.`,
      { cause: error },
    );
  }
  return () => lock.close();
}

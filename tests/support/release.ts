import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of the live release: what `npm run build` made and a visitor gets. */
export function releaseFolder(): string {
  const folder = join(process.env["DATA_DIR"] ?? join(root, ".data"), "releases", "live", "site");
  if (!existsSync(folder)) throw new Error("There is no release to look at. Run `npm run build` first.");
  return realpathSync(folder);
}

export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Kilobytes (1,000 bytes) after gzip at the level servers use. */
export function gzipKilobytes(...paths: string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0) / 1000;
}

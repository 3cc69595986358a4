import { existsSync } from "node:fs";
import { join } from "node:path";
import { StaticFiles, type StaticFile } from "#http/static-files.ts";
import { siteDirsOf } from "#release/release-store.ts";

/** No way out of the folder, whatever it is asked for. */
const HASHED_FILE = /^_astro\/[\w.-]+$/;

/**
 * Scripts and styles of every release that is kept on this host: a page that a browser opened before the last
 * release, or that another host gave out which is one release further, finds its own. Their names hold a hash of what
 * is in them, so that it does not matter from which release they come.
 */
export class HashedFiles {
  readonly #dataDir: string;
  readonly #sites = new Map<string, StaticFiles>();

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  /** `path` as in `StaticFiles.get`. */
  find(path: string): { site: StaticFiles; file: StaticFile } | undefined {
    if (!HASHED_FILE.test(path) || path.includes("..")) return undefined;
    const dirs = siteDirsOf(this.#dataDir);
    for (const dir of this.#sites.keys()) if (!dirs.includes(dir)) this.#sites.delete(dir);
    const dir = dirs.find((one) => existsSync(join(one, path)));
    if (!dir) return undefined;
    const site = this.#sites.get(dir) ?? new StaticFiles(dir);
    this.#sites.set(dir, site);
    const file = site.get(path);
    return file && { site, file };
  }
}

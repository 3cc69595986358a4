import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { LocalDate } from "#schema/identifiers.ts";

const SOURCES = ["content", "src", "public", "astro.config.mjs", "package-lock.json"];
/** Changes here never change a page: the process itself and the reading of sheets. */
const NOT_IN_PAGES = /^src\/(server|interop\/import)\//;

/**
 * One hash over everything a release is made from: contents of the files, the public address and the day.
 * The day counts because a release is a picture of one day: activities end, and checks grow old.
 */
export async function releaseFingerprint(
  root: string,
  made: { siteUrl: string; today: LocalDate },
): Promise<string> {
  const hash = createHash("sha256").update(`${made.siteUrl}\n${made.today}\n`);
  for (const file of await sourceFiles(root)) {
    hash.update(`${file}\0`).update(
      createHash("sha256")
        .update(await readFile(join(root, file)))
        .digest(),
    );
  }
  return hash.digest("hex");
}

async function sourceFiles(root: string): Promise<string[]> {
  const files: string[] = [];
  for (const source of SOURCES) {
    const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "ENOTDIR") files.push(source);
        else if (error.code !== "ENOENT") throw error;
        return [];
      },
    );
    for (const entry of entries) {
      if (entry.isFile()) files.push(relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
    }
  }
  return files.filter((file) => !NOT_IN_PAGES.test(file)).sort();
}

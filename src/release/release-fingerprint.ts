import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { LocalDate } from "#schema/identifiers.ts";

const SOURCES = ["content", "src", "public", "astro.config.mjs", "package-lock.json"];
/**
 * What a release is not made of: the process itself, its forms, the reading of sheets. What writes beside the pages
 * (the worker of devices, compressed copies, the policy, `security.txt`) is in it. The test follows the imports of
 * both, so that a room that moves or is used from now on cannot be forgotten here.
 */
export const NOT_IN_PAGES = ["src/desk", "src/import", "src/server"];
/** The same for the program that renders forms and `/beheer`. It reads content while it runs. */
export const NOT_IN_DESK = [
  "content",
  "public",
  "src/export",
  "src/http",
  "src/matching",
  "src/pages",
  "src/release",
  "src/server",
];

/**
 * One hash over everything a release is made from: contents of the files, the public address and the day.
 * The day counts because a release is a picture of one day: activities end, and checks grow old.
 */
export async function releaseFingerprint(
  root: string,
  made: { siteUrl: string; today: LocalDate },
): Promise<string> {
  return hashOf(root, `${made.siteUrl}\n${made.today}\n`, NOT_IN_PAGES);
}

/** The same for the program that renders the desk. */
export const deskFingerprint = (root: string): Promise<string> => hashOf(root, "desk\n", NOT_IN_DESK);

async function hashOf(root: string, first: string, leftOut: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(first);
  const counts = (file: string) => !leftOut.some((folder) => file.startsWith(`${folder}/`));
  for (const file of (await sourceFiles(root)).filter(counts)) {
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
  return files.filter((file) => !file.endsWith(".publishing")).sort();
}

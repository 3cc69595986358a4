import { mkdir, readdir, readFile, realpath, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ContentProblem } from "#catalog/content-problem.ts";
import type { InlineCode } from "#http/security-headers.ts";

/** What is known of a release without opening its pages: `release.json`. */
export interface ReleaseRecord {
  /** Hash of everything the release was made from; see `release-fingerprint.ts`. */
  fingerprint: string;
  /** ISO instant. */
  builtAt: string;
  /** That can be found. */
  activities: number;
  /** Slugs of the activities that have a page: also what lies still for a while. */
  published: string[];
  pages: number;
  /** What is wrong with the entries that it does without; absent when there are none. */
  leftOut?: ContentProblem[] | undefined;
  /** Hashes of the inline code of all pages, for the content security policy. */
  inlineCode: InlineCode;
  /** Where the map of this release gets its tiles. */
  tilesUrl: string | undefined;
}

/**
 * `DATA_DIR/releases/<number>/` holds `site/` (what visitors get), `documents.json` (what Meilisearch gets)
 * and `release.json`. `DATA_DIR/releases/live` is a link to the one that is served.
 */
export interface Release {
  number: number;
  dir: string;
  siteDir: string;
  record: ReleaseRecord;
}

export type Reserved = Pick<Release, "number" | "dir">;

/** A release under construction has this ending, so that a broken build is never taken for a release. */
const BUILDING = ".building";
const KEPT = 5;
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

const releasesOf = (dataDir: string) => join(dataDir, "releases");
export const siteDirOf = (releaseDir: string) => join(releaseDir, "site");
export const documentsFileOf = (releaseDir: string) => join(releaseDir, "documents.json");

/** The release that is served, or undefined when there is none or it cannot be read. */
export async function readLiveRelease(dataDir: string): Promise<Release | undefined> {
  try {
    const dir = await realpath(join(releasesOf(dataDir), "live"));
    const record = JSON.parse(await readFile(join(dir, "release.json"), "utf8")) as ReleaseRecord;
    return { number: Number(basename(dir)), dir, siteDir: siteDirOf(dir), record };
  } catch {
    return undefined;
  }
}

/** Takes the next number by making its folder; two builds at once get two numbers. */
export async function reserveRelease(dataDir: string): Promise<Reserved> {
  await mkdir(releasesOf(dataDir), { recursive: true });
  const taken = (await readdir(releasesOf(dataDir))).map((name) => Number.parseInt(name, 10));
  for (let number = Math.max(0, ...taken.filter(Number.isFinite)) + 1; ; number++) {
    const dir = join(releasesOf(dataDir), `${number}${BUILDING}`);
    try {
      await mkdir(dir);
      return { number, dir };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** Gives a built folder its record and its lasting name. It is not served yet. */
export async function finishRelease(
  dataDir: string,
  reserved: Reserved,
  record: ReleaseRecord,
): Promise<Release> {
  await writeFile(join(reserved.dir, "release.json"), `${JSON.stringify(record, null, 2)}\n`);
  const dir = join(releasesOf(dataDir), String(reserved.number));
  await rename(reserved.dir, dir);
  return { number: reserved.number, dir, siteDir: siteDirOf(dir), record };
}

/**
 * Makes a release the served one. A new link is renamed over the old one: unlike `ln -sfn`, which removes
 * first, there is no moment without a live release.
 */
export async function goLive(dataDir: string, release: Release): Promise<void> {
  const next = join(releasesOf(dataDir), `live.${process.pid}`);
  await rm(next, { force: true });
  await symlink(String(release.number), next);
  await rename(next, join(releasesOf(dataDir), "live"));
}

/** Keeps the last five releases and the live one; clears what a killed build left behind. */
export async function dropOldReleases(dataDir: string): Promise<void> {
  const live = await readLiveRelease(dataDir);
  const names = await readdir(releasesOf(dataDir));
  const finished = names.filter((name) => /^\d+$/.test(name)).sort((a, b) => Number(b) - Number(a));
  const old = finished.slice(KEPT).filter((name) => Number(name) !== live?.number);
  const abandoned: string[] = [];
  for (const name of names.filter((candidate) => candidate.endsWith(BUILDING))) {
    const { mtimeMs } = await stat(join(releasesOf(dataDir), name));
    if (Date.now() - mtimeMs > ABANDONED_AFTER_MS) abandoned.push(name);
  }
  for (const name of [...old, ...abandoned]) {
    await rm(join(releasesOf(dataDir), name), { recursive: true, force: true });
  }
}

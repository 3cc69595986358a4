import { readdirSync } from "node:fs";
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { basename, join } from "node:path";
import type { ContentProblem } from "#catalog/content-problem.ts";
import type { InlineCode } from "#http/security-headers.ts";
import { damagedFiles, readFileMarks, writeFileMarks } from "./release-files.ts";

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
  /** Slugs of those that are over and have a page that says so; absent in releases of before. */
  past?: string[];
  pages: number;
  /** What is wrong with the entries that it does without; absent when there are none. */
  leftOut?: ContentProblem[] | undefined;
  /** Hashes of the inline code of all pages, for the content security policy. */
  inlineCode: InlineCode;
  /** Where the map of this release gets its tiles. */
  tilesUrl: string | undefined;
  /** Hash of `files.json`. A release of before 2026-12 has none: whether it is whole cannot be seen. */
  files?: string;
}

/**
 * `DATA_DIR/releases/<number>/` holds `site/` (what visitors get), `documents.json` (what Meilisearch gets),
 * `calendars.json` (what its calendars said; see `calendar-memory.ts`), `files.json` (every file with its size and hash) and `release.json`. `DATA_DIR/releases/live` is a link to the one that is served.
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

/** Folders of the sites of all whole releases, newest first; empty when they cannot be looked at. */
export function siteDirsOf(dataDir: string): string[] {
  try {
    return readdirSync(releasesOf(dataDir))
      .filter((name) => /^\d+$/.test(name))
      .sort((a, b) => Number(b) - Number(a))
      .map((name) => siteDirOf(join(releasesOf(dataDir), name)));
  } catch {
    return [];
  }
}

/** The release that is served, or undefined when there is none or it cannot be read. */
export async function readLiveRelease(dataDir: string): Promise<Release | undefined> {
  try {
    const dir = await realpath(join(releasesOf(dataDir), "live"));
    return await readRelease(dir, Number(basename(dir)));
  } catch {
    return undefined;
  }
}

async function readRelease(dir: string, number: number): Promise<Release> {
  const record = JSON.parse(await readFile(join(dir, "release.json"), "utf8")) as ReleaseRecord;
  if (typeof record.builtAt !== "string" || !Array.isArray(record.published))
    throw new Error("release.json is damaged");
  return { number, dir, siteDir: siteDirOf(dir), record };
}

/** What every guide has, whatever its age. */
const ALWAYS = ["site/index.html", "site/404.html"];

/** What is wrong with the files of a release, in a few words; `undefined` when nothing is. */
export async function faultOfRelease(
  { dir, record }: Release,
  how: "sizes" | "bytes",
): Promise<string | undefined> {
  try {
    if (record.files === undefined) for (const file of ALWAYS) await stat(join(dir, file));
    else {
      const damaged = await damagedFiles(dir, await readFileMarks(dir, record.files), how);
      if (damaged.length > 0) return `${damaged.join(", ")}: missing or damaged`;
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A release that can be served, and what was wrong with the live one if that is another. */
interface Standing {
  release: Release | undefined;
  fault: string | undefined;
}

/**
 * The live release when it is whole; else the newest that is, which is put live. When none is whole, the live one
 * as it is: most of its pages are better than none. Never throws for what it finds.
 */
export async function standingRelease(dataDir: string): Promise<Standing> {
  const live = await readLiveRelease(dataDir);
  const names = await readdir(releasesOf(dataDir)).catch(() => []);
  const numbers = names.filter((name) => /^\d+$/.test(name)).sort((a, b) => Number(b) - Number(a));
  const fault = live
    ? await faultOfRelease(live, "bytes")
    : numbers.length > 0
      ? "its link or its record is missing or damaged"
      : undefined;
  if (!fault) return { release: live, fault };
  const which = live
    ? `Release ${live.number}, which was live, is damaged`
    : "The live release cannot be read";
  for (const name of numbers) {
    const release = await readRelease(join(releasesOf(dataDir), name), Number(name)).catch(() => undefined);
    if (!release || release.number === live?.number || (await faultOfRelease(release, "bytes"))) continue;
    await goLive(dataDir, release);
    return {
      release,
      fault: `${which} (${fault}). Release ${release.number}, of ${release.record.builtAt}, is served instead.`,
    };
  }
  return { release: live, fault: `${which} (${fault}), and there is no other that is whole.` };
}

/** Takes the next number by making its folder; two builds at once get two numbers. */
export async function reserveRelease(dataDir: string): Promise<Reserved> {
  await mkdir(releasesOf(dataDir), { recursive: true, mode: 0o700 });
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
  made: Omit<ReleaseRecord, "files">,
): Promise<Release> {
  const record = { ...made, files: await writeFileMarks(reserved.dir) };
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
  const link = join(releasesOf(dataDir), "live");
  // A folder of that name cannot be renamed over.
  if ((await lstat(link).catch(() => undefined))?.isDirectory()) await rm(link, { recursive: true });
  await symlink(String(release.number), next);
  await rename(next, link);
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

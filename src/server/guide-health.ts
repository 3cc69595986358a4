import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isAsMarked, readFileMarks } from "#release/release-files.ts";
import type { Release } from "#release/release-store.ts";
import type { Desk } from "#desk/process/desk.ts";
import type { BuildLog } from "./build-log.ts";

const HOUR = 3_600_000;
/** A guide makes the release of the new day within minutes after midnight; the longest day has 25 hours. */
const RELEASE_LATE_MS = 25 * HOUR;
/** What many ask within a moment is looked up once. */
const FRESH_MS = 1_000;

interface Health {
  ok: boolean;
  checks: Record<string, string>;
}

/** What is asked how it goes. */
interface Watched {
  site: object | undefined;
  release: Release | undefined;
  desk: Pick<Desk, "health"> | undefined;
  deskOff: "on purpose" | "refused" | undefined;
  builds: BuildLog;
  searchCheck: () => string;
}

/** What a watchman asks: each check is "ok" or one English sentence, without paths and without figures of people. */
export async function guideHealth(served: Watched, now: number): Promise<Health> {
  const { release, desk, deskOff, builds } = served;
  const checks: Record<string, string> = {
    pages: release && served.site ? await pageCheck(release) : "no release yet",
    release: release ? ageCheck(release, now) : "no release yet",
    build: builds.check(now),
    search: served.searchCheck(),
    ...(desk?.health() ?? { desk: deskOff === "on purpose" ? "ok" : "not running; the log says why" }),
  };
  return { ok: Object.values(checks).every((check) => check === "ok"), checks };
}

/** Reads the first page as it is on the disk: a process serves happily what was damaged under it. */
async function pageCheck({ dir, record }: Release): Promise<string> {
  try {
    const page = await readFile(join(dir, "site/index.html"));
    if (record.files === undefined) return page.length > 0 ? "ok" : "the first page is empty";
    const marks = await readFileMarks(dir, record.files);
    return isAsMarked(page, marks.get("site/index.html")) ? "ok" : "the first page is damaged";
  } catch {
    return "the first page cannot be read";
  }
}

function ageCheck({ record }: Release, now: number): string {
  const age = now - Date.parse(record.builtAt);
  if (!(age > -HOUR)) return "it is from the future: the clock is wrong, or was";
  if (age <= RELEASE_LATE_MS) return "ok";
  const hours = Math.round(age / HOUR);
  return hours < 48
    ? `it is ${hours} hours old`
    : `it is ${Math.floor(hours / 24)} days old: none was made since`;
}

let asked: { served: Watched; at: number; health: Promise<Health> } | undefined;

/** The same, looked up again when it is no longer of this moment. */
export function freshHealth(served: Watched): Promise<Health> {
  const at = performance.now();
  if (!asked || asked.served !== served || at - asked.at > FRESH_MS)
    asked = { served, at, health: guideHealth(served, Date.now()) };
  return asked.health;
}

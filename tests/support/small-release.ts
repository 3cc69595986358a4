import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { localDateOf } from "#domain/when/local-time.ts";
import { buildRelease } from "#release/build-release.ts";
import { releaseFingerprint } from "#release/release-fingerprint.ts";
import { copyGuide, isOfFew, root } from "./copy-guide.ts";

const folder = join(root, ".data/few");
/** The address that the release of few activities was made for: under another one it is made again. */
export const SMALL_SITE_URL = "http://localhost:4321";
const DAY_MS = 86_400_000;

/**
 * A tree with few activities and its release (`.data/releases/1`), from the sources and the content as they are
 * today. Made when it is not there yet; shared by every world that is made from it.
 */
export async function smallRelease(now = new Date()): Promise<string> {
  const fingerprint = await releaseFingerprint(root, { siteUrl: SMALL_SITE_URL, today: localDateOf(now) });
  const dir = join(folder, fingerprint.slice(0, 16));
  if (existsSync(dir)) return dir;
  const building = `${dir}.${process.pid}`;
  try {
    mkdirSync(building, { recursive: true });
    copyGuide(root, building, isOfFew());
    const dataDir = join(building, ".data");
    const built = await buildRelease({
      root: building,
      dataDir,
      siteUrl: SMALL_SITE_URL,
      now,
      report: () => undefined,
    });
    if ("problems" in built) throw new Error(`no release of few activities:\n${built.problems.join("\n")}`);
    renameSync(building, dir);
  } catch (error) {
    // Somebody else was quicker.
    if (!existsSync(dir)) throw error;
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  for (const name of readdirSync(folder))
    if (Date.now() - statSync(join(folder, name)).mtimeMs > DAY_MS)
      rmSync(join(folder, name), { recursive: true, force: true });
  return dir;
}

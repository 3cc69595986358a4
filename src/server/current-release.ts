import { localDateOf } from "#domain/when/local-time.ts";
import { buildRelease } from "#release/build-release.ts";
import { releaseFingerprint } from "#release/release-fingerprint.ts";
import { readLiveRelease, type Release } from "#release/release-store.ts";
import { listOf } from "./command-line.ts";
import type { GuideProcess } from "./process-settings.ts";

/**
 * The live release when it was made from exactly these sources, for this address, today; else a new one. When
 * the new one fails, the old one stays and the reason is reported. Throws when there is none at all.
 */
export async function currentRelease({ root, settings, signal, report }: GuideProcess): Promise<Release> {
  const { dataDir, siteUrl } = settings;
  const now = new Date();
  const live = await readLiveRelease(dataDir);
  if (settings.rebuild === "never") {
    if (!live) throw new Error("There is no release, and REBUILD=never. Run `npm run build` first.");
    return live;
  }
  const fingerprint = await releaseFingerprint(root, { siteUrl, today: localDateOf(now) });
  if (live?.record.fingerprint === fingerprint) return live;

  report(live ? "Content, sources or day differ from the live release." : "There is no release yet.");
  const built = await buildRelease({ root, dataDir, siteUrl, now, signal, report });
  signal.throwIfAborted();
  if ("release" in built) return built.release;
  const reasons = listOf(built.problems);
  if (!live) throw new Error(`The release could not be built:\n${reasons}`);
  report(`The new release could not be built; release ${live.number} stays live:\n${reasons}`);
  return live;
}

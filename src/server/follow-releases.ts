import type { Served } from "./answer-request.ts";
import type { Nudge } from "#release/nudge.ts";
import { readLiveRelease, type Release } from "#release/release-store.ts";
import type { Guide } from "./run-guide.ts";
import { servePages, serveSearch, type Search } from "./serve-release.ts";

const LOOK_EVERY_MS = 2_000;
/** A search server of somebody else that did not answer may be back. */
const TRY_SEARCH_AGAIN_MS = 60_000;

/**
 * Keeps what is served up to date until the signal is aborted (then it rejects): `npm run build` beside a
 * running guide puts a new release live, which takes over here. Nothing that goes wrong stops the guide.
 */
export async function followReleases(
  { settings, signal, report }: Guide,
  served: Served,
  first: Release,
  search: Search,
  nudge: Nudge,
): Promise<never> {
  let release = first;
  let triedAt = Date.now();
  for (;;) {
    await nudge.wait(LOOK_EVERY_MS, signal);
    signal.throwIfAborted();
    const newest = (await readLiveRelease(settings.dataDir)) ?? release;
    const isNew = newest.dir !== release.dir;
    const isNamed = "url" in search && !search.process;
    const again = isNamed && !served.search && Date.now() - triedAt > TRY_SEARCH_AGAIN_MS;
    if (!isNew && !again) continue;
    triedAt = Date.now();
    release = newest;
    const { engine, problem } = await serveSearch(served, release, search, report);
    try {
      if (isNew) servePages(served, release, settings.siteUrl);
      if (isNew || !problem) report(`Now: ${describeRelease(release)} · search: ${engine}`);
    } catch (error) {
      report(`Release ${release.number} cannot be served, the one before stays: ${(error as Error).message}`);
    }
  }
}

export const describeRelease = ({ number, record }: Release): string =>
  `release ${number}, ${record.activities} activities`;

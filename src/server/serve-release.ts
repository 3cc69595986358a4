import type { AnswerDesk } from "#desk/process/desk.ts";
import { securityHeaders } from "#http/security-headers.ts";
import { StaticFiles } from "#http/static-files.ts";
import type { Reporter } from "#release/build-release.ts";
import type { Doorbell } from "#release/doorbell.ts";
import { readLiveRelease, type Release } from "#release/release-store.ts";
import type { Served } from "./answer-request.ts";
import { indexRelease, type MaybeSearchServer } from "./open-search.ts";
import type { GuideProcess, ProcessSettings } from "./process-settings.ts";

const LOOK_EVERY_MS = 2_000;
/** A search server of somebody else that did not answer may be back. */
const TRY_SEARCH_AGAIN_MS = 60_000;

/** What is served before there is a release: refusals, with the headers every answer has. */
export function servedAtFirst({ siteUrl, allowedHosts }: ProcessSettings, answerDesk: AnswerDesk): Served {
  const inlineCode = { scripts: [], styles: [] };
  return {
    site: undefined,
    previousSite: undefined,
    headers: securityHeaders({ inlineCode, tilesUrl: undefined, siteUrl }),
    allowedHosts,
    search: undefined,
    desk: undefined,
    answerDesk,
  };
}

/** Puts the pages of a release in service. Throws when its folder cannot be read; the old one stays then. */
export function servePages(served: Served, release: Release, siteUrl: string): void {
  const { inlineCode, tilesUrl } = release.record;
  const site = new StaticFiles(release.siteDir);
  served.previousSite = served.site;
  served.site = site;
  served.headers = securityHeaders({ inlineCode, tilesUrl, siteUrl });
}

/**
 * Lets the search server answer for a release, after its activities are in the index. Until then, and when
 * that fails, browsers answer themselves. Says in words which engine it is; `problem` is why not the server.
 */
export async function serveSearch(
  served: Served,
  release: Release,
  search: MaybeSearchServer,
  report: Reporter,
): Promise<{ engine: string; problem?: string }> {
  served.search = undefined;
  if ("none" in search) return { engine: `embedded engine (${search.none})` };
  try {
    const { key, index, version, warning } = await indexRelease(search, release, report);
    if (warning) report(warning);
    served.search = { upstream: { url: search.url, underWay: 0 }, key, index };
    return { engine: `Meilisearch ${version} at ${search.url}${search.process ? ", started here" : ""}` };
  } catch (error) {
    const problem = (error as Error).message;
    return { engine: `embedded engine (${problem})`, problem };
  }
}

/**
 * Keeps what is served up to date until the signal is aborted (then it rejects): `npm run build` beside a
 * running guide puts a new release live, which takes over here. Nothing that goes wrong stops the guide.
 */
export async function serveNewReleases(
  { settings, signal, report }: GuideProcess,
  served: Served,
  first: Release,
  search: MaybeSearchServer,
  doorbell: Doorbell,
): Promise<never> {
  let release = first;
  let triedAt = Date.now();
  for (;;) {
    await doorbell.wait(LOOK_EVERY_MS, signal);
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

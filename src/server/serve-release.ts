import type { AnswerDesk } from "#desk/process/desk.ts";
import { securityHeaders } from "#http/security-headers.ts";
import { StaticFiles } from "#http/static-files.ts";
import type { Doorbell } from "#release/doorbell.ts";
import type { Release } from "#release/release-store.ts";
import type { Served } from "./answer-request.ts";
import { BuildLog } from "./build-log.ts";
import { ReleaseWatch } from "./keep-release.ts";
import { HashedFiles } from "./hashed-files.ts";
import type { KeptSearch } from "./keep-regions.ts";
import type { GuideProcess, ProcessSettings } from "./process-settings.ts";
import { openSearchDoor } from "./search-door.ts";

const LOOK_EVERY_MS = 2_000;

/** What is served before there is a release: refusals, with the headers every answer has. */
export function servedAtFirst(settings: ProcessSettings, answerDesk: AnswerDesk): Served {
  const { siteUrl, allowedHosts, dataDir } = settings;
  const inlineCode = { scripts: [], styles: [] };
  return {
    site: undefined,
    besides: new HashedFiles(dataDir),
    headers: securityHeaders({ inlineCode, tilesUrl: undefined, siteUrl }),
    allowedHosts,
    searchDoor: openSearchDoor(settings),
    search: undefined,
    searchCheck: () => "ok",
    release: undefined,
    desk: undefined,
    deskOff: undefined,
    offline: settings.offline,
    builds: new BuildLog(),
    answerDesk,
  };
}

/** Puts the pages of a release in service. Throws when its folder cannot be read; the old one stays then. */
export function servePages(served: Served, release: Release, siteUrl: string): void {
  const { inlineCode, tilesUrl } = release.record;
  const site = new StaticFiles(release.siteDir);
  served.site = site;
  served.release = release;
  served.headers = securityHeaders({ inlineCode, tilesUrl, siteUrl });
}

/**
 * Keeps what is served up to date until the signal is aborted (then it rejects): `npm run build` beside a
 * running guide puts a new release live, which takes over here. Nothing that goes wrong stops the guide.
 */
export async function serveNewReleases(
  guide: GuideProcess,
  served: Served,
  first: Release,
  search: KeptSearch,
  doorbell: Doorbell,
): Promise<never> {
  const { settings, signal, report } = guide;
  const watch = new ReleaseWatch(guide, served);
  let release = first;
  for (;;) {
    await doorbell.wait(LOOK_EVERY_MS, signal);
    signal.throwIfAborted();
    const newest = await watch.look(release).catch((error: unknown) => {
      report(`The releases cannot be looked at: ${(error as Error).message}`);
      return release;
    });
    if (newest.dir === release.dir) continue;
    release = newest;
    const { engine } = await search.serve(release);
    try {
      servePages(served, release, settings.siteUrl);
      report(`Now: ${describeRelease(release)} · search: ${engine}`);
    } catch (error) {
      report(`Release ${release.number} cannot be served, the one before stays: ${(error as Error).message}`);
    }
  }
}

export function describeRelease({ number, record }: Release): string {
  const { activities, leftOut = [] } = record;
  const without = leftOut.length > 0 ? ` (${leftOut.length} left out: npm run validate)` : "";
  return `release ${number}, ${activities} activities${without}`;
}

import type { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Served } from "./answer-request.ts";
import { currentRelease } from "./current-release.ts";
import { createGuideServer } from "./guide-server.ts";
import { listen } from "./listen.ts";
import { indexRelease, openSearchServer, type SearchServer } from "./open-search.ts";
import type { ProcessSettings } from "./process-settings.ts";
import { readLiveRelease, type Release } from "./release-store.ts";
import { securityHeaders } from "./security-headers.ts";
import { StaticFiles } from "./static-files.ts";

export interface Guide {
  root: string;
  settings: ProcessSettings;
  /** Aborted when the guide has to stop, at whatever point it is. */
  signal: AbortSignal;
  report: (line: string, replaces?: boolean) => void;
}

type Search = SearchServer | { none: string };

const LOOK_FOR_RELEASE_MS = 2_000;
const NOTICE_AFTER_MS = 200;
const CLOSE_WITHIN_MS = 3_000;

/**
 * Runs the guide until the signal is aborted: takes the port, makes a release when there is none of these
 * sources, finds a search engine, serves. Throws one sentence when it cannot; stops what it started either way.
 */
export async function runGuide(guide: Guide): Promise<void> {
  const { root, settings, signal, report } = guide;
  const served = nothingYet(settings);
  const server = createGuideServer(() => served);
  let search: Search | undefined;
  try {
    await listen(server, settings);
    const release = await currentRelease(root, settings, signal, report);
    search = await openSearchServer(settings, root, signal);
    const engine = await serve(guide, served, release, search);
    report(
      `Meedoenwijzer runs at ${addressOf(settings)} · ${describe(release)} · search: ${engine} · Ctrl-C stops it`,
    );
    noticeDeath(guide, served, search);
    await followReleases(guide, served, release, search);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await close(server);
    if (search && "process" in search) await search.process?.stop();
  }
}

function nothingYet(settings: ProcessSettings): Served {
  const inlineCode = { scripts: [], styles: [] };
  return {
    site: undefined,
    previousSite: undefined,
    headers: securityHeaders({ inlineCode, tilesUrl: undefined, siteUrl: settings.siteUrl }),
    allowedHosts: settings.allowedHosts,
    search: undefined,
  };
}

/** Puts a release in service: first its index, so that no page asks for activities it does not know. */
async function serve(
  { settings, report }: Guide,
  served: Served,
  release: Release,
  search: Search,
): Promise<string> {
  let engine: string;
  served.search = undefined;
  if ("none" in search) engine = `embedded engine (${search.none})`;
  else {
    try {
      const { key, index, version, warning } = await indexRelease(search, release, report);
      if (warning) report(warning);
      served.search = { upstream: { url: search.url, underWay: 0 }, key, index };
      engine = `Meilisearch ${version} at ${search.url}${search.process ? ", started here" : ""}`;
    } catch (error) {
      if (settings.engine === "meilisearch") throw error;
      engine = `embedded engine (${(error as Error).message})`;
    }
  }
  const { inlineCode, tilesUrl } = release.record;
  served.previousSite = served.site;
  served.site = new StaticFiles(release.siteDir);
  served.headers = securityHeaders({ inlineCode, tilesUrl, siteUrl: settings.siteUrl });
  return engine;
}

/** `npm run build` beside a running guide puts a new release live; it is served from the next look on. */
async function followReleases(guide: Guide, served: Served, first: Release, search: Search): Promise<void> {
  const { settings, signal, report } = guide;
  let release = first;
  for (;;) {
    await pause(LOOK_FOR_RELEASE_MS, undefined, { signal });
    const newest = await readLiveRelease(settings.dataDir);
    if (!newest || newest.dir === release.dir) continue;
    release = newest;
    const engine = await serve(guide, served, release, search);
    report(`Now live: ${describe(release)} · search: ${engine}`);
  }
}

function noticeDeath({ report, signal }: Guide, served: Served, search: Search): void {
  if (!("process" in search)) return;
  void search.process?.died.then(async (sentence) => {
    // Ctrl-C reaches the child as well, and its end may be seen before our own signal.
    await pause(NOTICE_AFTER_MS);
    if (signal.aborted) return;
    served.search = undefined;
    report(`${sentence} The embedded engine answers from now on.`);
  });
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
  await closed;
  clearTimeout(late);
}

const describe = ({ number, record }: Release) => `release ${number}, ${record.activities} activities`;

function addressOf({ host, port }: ProcessSettings): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

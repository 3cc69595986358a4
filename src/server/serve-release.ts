import type { Served } from "./answer-request.ts";
import { indexRelease, type SearchServer } from "./open-search.ts";
import type { ProcessSettings } from "./process-settings.ts";
import type { Release } from "#release/release-store.ts";
import { securityHeaders } from "#http/security-headers.ts";
import { StaticFiles } from "#http/static-files.ts";

/** A server to ask, or why there is none. */
export type Search = SearchServer | { none: string };

/** What is served before there is a release: refusals, with the headers every answer has. */
export function servedAtFirst({ siteUrl, allowedHosts }: ProcessSettings): Served {
  const inlineCode = { scripts: [], styles: [] };
  return {
    site: undefined,
    previousSite: undefined,
    headers: securityHeaders({ inlineCode, tilesUrl: undefined, siteUrl }),
    allowedHosts,
    search: undefined,
    desk: undefined,
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
  search: Search,
  report: (line: string, replaces?: boolean) => void,
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

import type { IncomingMessage, ServerResponse } from "node:http";
import { isAllowedHost } from "./allowed-host.ts";
import { answerMultiSearch, type SearchUpstream } from "./multi-search-proxy.ts";
import { sendPlain } from "./send-plain.ts";
import { sendStaticFile } from "./send-static-file.ts";
import type { StaticFiles } from "./static-files.ts";

/** Everything one request needs to know about what is served at this moment. */
export interface Served {
  /** Undefined while the first release is being built. */
  site: StaticFiles | undefined;
  /** The release before: pages that are open in a browser still ask for its hashed files. */
  previousSite: StaticFiles | undefined;
  headers: Record<string, string>;
  allowedHosts: string[] | undefined;
  /** Undefined: the embedded engine answers. */
  search: { upstream: SearchUpstream; key: string; index: string } | undefined;
}

const ENGINE_FILE = "/zoek/engine.json";
const SEARCH_HOST = "/meili";
const MULTI_SEARCH = `${SEARCH_HOST}/multi-search`;
const HASHED = "/_astro/";

/** Answers one request; headers first, so that refusals carry them as well. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  for (const [name, value] of Object.entries(served.headers)) response.setHeader(name, value);
  const path = pathOf(request.url ?? "");
  const methods = path === MULTI_SEARCH ? ["POST"] : ["GET", "HEAD"];
  if (!methods.includes(request.method ?? "")) {
    response.setHeader("Allow", methods.join(", "));
    return sendPlain(request, response, 405);
  }
  // Node would refuse the second by itself, but without the headers of this guide.
  if (path === undefined || isWithoutHost(request)) return sendPlain(request, response, 400);
  if (!isAllowedHost(request.headers.host, served.allowedHosts)) return sendPlain(request, response, 421);
  if (path === MULTI_SEARCH) return answerMultiSearch(request, response, served.search?.upstream);
  if (path === ENGINE_FILE) return sendEngine(response, served.search);
  if (!served.site) {
    response.setHeader("Retry-After", "5");
    return sendPlain(request, response, 503);
  }
  sendPage(request, response, path, served.site, served.previousSite);
}

const isWithoutHost = ({ headers, httpVersion }: IncomingMessage): boolean =>
  headers.host === undefined && httpVersion !== "1.0";

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  site: StaticFiles,
  previous: StaticFiles | undefined,
): void {
  const found = site.resolve(path);
  if (found.kind === "moved") {
    const query = /\?[^#]*/.exec(request.url ?? "")?.[0] ?? "";
    response.setHeader("Location", encodeURI(found.to) + query);
    return sendPlain(request, response, 308);
  }
  const notFound = site.get("404.html");
  if (found.kind === "file") {
    return sendStaticFile(request, response, site, found.file, found.file === notFound ? 404 : 200);
  }
  const older = path.startsWith(HASHED) ? previous?.get(path.slice(1)) : undefined;
  if (previous && older) return sendStaticFile(request, response, previous, older);
  if (notFound) return sendStaticFile(request, response, site, notFound, 404);
  sendPlain(request, response, 404);
}

/** The one address whose answer depends on the process and not on the release. */
function sendEngine(response: ServerResponse, search: Served["search"]): void {
  const meilisearch = search ? { host: SEARCH_HOST, key: search.key, index: search.index } : null;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(JSON.stringify({ meilisearch }));
}

/** The decoded path, or undefined when no file can have it. Dots are not resolved: no listed file has them. */
function pathOf(url: string): string | undefined {
  const [encoded = ""] = url.split(/[?#]/, 1);
  if (!encoded.startsWith("/")) return undefined;
  try {
    const path = decodeURIComponent(encoded);
    return /[\0\\]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

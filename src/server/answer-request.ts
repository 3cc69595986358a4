import type { IncomingMessage, ServerResponse } from "node:http";
import { DESK_AWAY, type AnswerDesk, type Desk } from "#desk/process/desk.ts";
import { isDeskPath } from "#domain/desk-paths.ts";
import { OFFLINE_PATHS } from "#domain/offline/offline-paths.ts";
import { isAllowedHost } from "#http/who-asks.ts";
import type { BuildLog } from "./build-log.ts";
import { freshHealth } from "./guide-health.ts";
import type { Release } from "#release/release-store.ts";
import type { HashedFiles } from "./hashed-files.ts";
import { answerPlans, type SearchDoor, type SearchUpstream } from "./search-door.ts";
import { sendPlain } from "#http/send-plain.ts";
import { sendStaticFile } from "#http/send-static-file.ts";
import type { StaticFiles } from "#http/static-files.ts";
import type { ProcessSettings } from "./process-settings.ts";

/** Everything one request needs to know about what is served at this moment. */
export interface Served {
  /** Undefined while the first release is being built. */
  site: StaticFiles | undefined;
  /** Hashed files of the releases beside it, for pages that are open in a browser or came from another host. */
  besides: HashedFiles;
  headers: Record<string, string>;
  allowedHosts: string[] | undefined;
  searchDoor: SearchDoor;
  /** Undefined: the embedded engine answers. */
  search: SearchUpstream | undefined;
  /** For `/gezond`: "ok" or one English sentence. */
  searchCheck: () => string;
  /** The release that `site` is of. */
  release: Release | undefined;
  /** Forms and `/beheer`. Undefined: not (yet) there, and nothing else depends on it. */
  desk: Desk | undefined;
  /** Why there is no desk. */
  deskOff: "on purpose" | "refused" | undefined;
  /** Whether devices may keep the guide to work without a connection. */
  offline: ProcessSettings["offline"];
  builds: BuildLog;
  answerDesk: AnswerDesk;
}

const ENGINE_FILE = "/zoek/engine.json";
const SEARCH_HOST = "/meili";
const MULTI_SEARCH = `${SEARCH_HOST}/multi-search`;
const HASHED = "/_astro/";
const DESK_FILES = "/_desk/";
const HEALTH_PATH = "/gezond";

/** Answers one request; headers first, so that refusals carry them as well. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  for (const [name, value] of Object.entries(served.headers)) response.setHeader(name, value);
  const path = pathOf(request.url ?? "");
  const ofDesk = path !== undefined && isDeskPath(path);
  const methods = path === MULTI_SEARCH ? ["POST"] : ofDesk ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
  if (!methods.includes(request.method ?? "")) {
    response.setHeader("Allow", methods.join(", "));
    return sendPlain(request, response, 405);
  }
  // Node would refuse some of these by itself, but without the headers of this guide.
  if (path === undefined || !namesOneHost(request)) return sendPlain(request, response, 400);
  if (!isAllowedHost(request.headers.host, served.allowedHosts)) return sendPlain(request, response, 421);
  if (path === MULTI_SEARCH) return answerPlans(request, response, served.searchDoor, served.search);
  if (path === ENGINE_FILE) return sendEngine(response, served.search);
  // Every device that asks for it lets go of what it kept.
  if (path === OFFLINE_PATHS.worker && served.offline === "off") return sendPlain(request, response, 410);
  if (path === HEALTH_PATH) return sendHealth(request, response, served);
  if (ofDesk || path.startsWith(DESK_FILES)) return sendDesk(request, response, path, served);
  if (!served.site) {
    response.setHeader("Retry-After", "5");
    return sendPlain(request, response, 503);
  }
  sendPage(request, response, path, served.site, served.besides);
}

/** RFC 9112 3.2: of two names nobody can say which is meant. */
function namesOneHost({ headersDistinct, httpVersion }: IncomingMessage): boolean {
  const names = headersDistinct["host"]?.length ?? 0;
  return names === 1 || (names === 0 && httpVersion === "1.0");
}

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  site: StaticFiles,
  besides: HashedFiles,
): void {
  const found = site.resolve(path);
  if (found.kind === "moved") {
    const query = /\?[^#]*/.exec(request.url ?? "")?.[0] ?? "";
    const [page = "", ...fragment] = encodeURI(found.to).split("#");
    response.setHeader("Location", [page + query, ...fragment].join("#"));
    return sendPlain(request, response, 308);
  }
  const notFound = site.get("404.html");
  if (found.kind === "file") {
    return sendStaticFile(request, response, site, found.file, found.file === notFound ? 404 : 200);
  }
  const other = path.startsWith(HASHED) ? besides.find(path.slice(1)) : undefined;
  if (other) return sendStaticFile(request, response, other.site, other.file);
  if (notFound) return sendStaticFile(request, response, site, notFound, 404);
  sendPlain(request, response, 404);
}

async function sendDesk(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { desk, site, answerDesk }: Served,
): Promise<void> {
  if (!desk) {
    response.setHeader("Retry-After", "30");
    return sendPlain(request, response, 503, DESK_AWAY);
  }
  if (!path.startsWith(DESK_FILES)) return answerDesk(request, response, desk, path);
  const file = desk.build.files.get(path.slice(1));
  if (file) return sendStaticFile(request, response, desk.build.files, file);
  const notFound = site?.get("404.html");
  if (site && notFound) return sendStaticFile(request, response, site, notFound, 404);
  sendPlain(request, response, 404);
}

/** For a watchman: whether pages, database, letters, publications, backups and search are well. No figures of people. */
async function sendHealth(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const { ok, checks } = await freshHealth(served);
  response.statusCode = ok ? 200 : 503;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  const body = JSON.stringify({ ok, ...checks });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The one address whose answer depends on the process and not on the release. */
function sendEngine(response: ServerResponse, search: Served["search"]): void {
  const meilisearch = search ? { host: SEARCH_HOST } : null;
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  response.end(JSON.stringify({ meilisearch }));
}

/** The decoded path, or undefined when nothing can have it. Dots are not resolved: no listed file has them. */
function pathOf(url: string): string | undefined {
  const [encoded = ""] = url.split(/[?#]/, 1);
  if (!encoded.startsWith("/")) return undefined;
  try {
    const path = decodeURIComponent(encoded);
    return /[\p{Cc}\\]/u.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

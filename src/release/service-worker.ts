/**
 * What works without a connection. A release writes this file, after its own `RELEASE`, to `/service-worker.js`;
 * it imports nothing, so that it is one file on its own.
 */
export interface OfflineRelease {
  /** Hash of all that is kept: the name of the cache. */
  name: string;
  /** Path to the beginning of the SHA-256 of what it has to hold. Pages without ".html". */
  files: Record<string, string>;
  /** The same for what is of one municipality, by its name; of these the last one that was read is kept. */
  places: Record<string, Record<string, string>>;
  /** The page that stands in for one that is not kept; it holds the sentence that others get as well. */
  standIn: string;
  /** Where a page asks whether a search server answers: not without a connection. */
  engine: string;
  /** Pattern of the paths that are made for one person or by the process: never looked at here. */
  apart: string;
}

declare const RELEASE: OfflineRelease;

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Extendable {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: { matchAll(which: object): Promise<{ url: string }[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Extendable) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
}

const scope = self as unknown as Scope;
const OURS = "gids-";
const CACHE = `${OURS}${RELEASE.name}`;
/** How long a reader waits for a page, and for data, before what is on the device is shown. */
const PAGE_MS = 3_000;
const DATA_MS = 4_000;
const LOOK_AGAIN_MS = 600_000;
const APART = new RegExp(RELEASE.apart);
/** A changed file has another name: also a part of an index, which is that of one begin. */
const HASHED = /^\/_astro\/|\/deel-\w+-\d+\.bin$/;
const LANES = 4;
/** Windows that show a page of this device: what it asks comes from the same release. */
const shownFromHere = new Set<string>();
/** Path to the municipality it is of. */
const placeOf = new Map(
  Object.entries(RELEASE.places).flatMap(([place, files]) =>
    Object.keys(files).map((path): [string, string] => [path, place]),
  ),
);
let lookedAt = -Infinity;
let isOff = false;

scope.addEventListener("install", (event) => {
  void scope.skipWaiting();
  event.waitUntil(takeRelease());
});
scope.addEventListener("activate", (event) => event.waitUntil(takeOver()));
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (isOff || request.method !== "GET" || origin !== scope.location.origin || APART.test(pathname)) return;
  if (pathname === RELEASE.engine) {
    if (shownFromHere.has(event.clientId)) event.respondWith(Promise.resolve(Response.json(null)));
  } else if (request.mode === "navigate") event.respondWith(answerPage(event, pathname));
  else if (pathname in RELEASE.files || placeOf.has(pathname)) event.respondWith(answerFile(event, pathname));
});

/** All of the release or nothing: a file that is not what the release says breaks the installation off. */
async function takeRelease(): Promise<void> {
  const cache = await caches.open(CACHE);
  const waiting = Object.entries(RELEASE.files);
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await takeFile(cache, ...next);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const place of await placesInSight()) await keepPlace(place).catch(() => undefined);
}

/** From the release before when it is the same there; each is what its hash says. */
async function takeFile(cache: Cache, path: string, wanted: string): Promise<void> {
  if (await cache.match(path)) return;
  const before = await caches.match(path);
  const response = (before && (await ifWhole(before, wanted))) ?? (await ifWhole(await ask(path), wanted));
  if (!response) throw new Error(`${path} is not of this release`);
  await cache.put(path, response);
}

const ask = (path: string): Promise<Response> =>
  fetch(path, { cache: HASHED.test(path) ? "default" : "no-cache", credentials: "omit" });

async function ifWhole(response: Response, wanted: string): Promise<Response | undefined> {
  if (!response.ok || response.redirected) return undefined;
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!hex.startsWith(wanted)) return undefined;
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return new Response(bytes, { headers });
}

/** Municipalities that are on a screen now, or were kept by the release before; the last one only. */
async function placesInSight(): Promise<string[]> {
  const windows = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = windows.map(({ url }) => new URL(url).pathname);
  const kept = await Promise.all(
    [...placeOf.keys()].map(async (path) => ((await caches.match(path)) ? path : "")),
  );
  return [...open, ...kept].flatMap((path) => placeOf.get(path) ?? []).slice(0, 1);
}

/** One at a time, so that nobody can read on a device which places somebody looked at before. */
async function keepPlace(place: string): Promise<void> {
  // Data come after pages in the list, and are taken first: a finder without them is not kept.
  const files = Object.entries(RELEASE.places[place] ?? {}).reverse();
  const cache = await caches.open(CACHE);
  for (const [path, other] of placeOf) if (other !== place) await cache.delete(path);
  for (const [path, wanted] of files) await takeFile(cache, path, wanted);
}

async function takeOver(): Promise<void> {
  await dropCaches((name) => name !== CACHE);
  await scope.clients.claim();
}

async function dropCaches(which: (name: string) => boolean): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && which(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Storage that is forbidden or broken is the same as nothing kept. */
const kept = (path: string): Promise<Response | undefined> =>
  caches
    .open(CACHE)
    .then((cache) => cache.match(path))
    .catch(() => undefined);

/** The first of the network and the clock. Rejects when the network does or time is over. */
function inTime(answer: Promise<Response>, milliseconds: number): Promise<Response> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("too slow")), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function answerPage(event: Asked, path: string): Promise<Response> {
  event.waitUntil(endWhenWithdrawn());
  const network = fetch(event.request);
  network.catch(() => undefined);
  const here = await kept(path);
  try {
    const response = await (here ? inTime(network, PAGE_MS) : network);
    if (here && response.status >= 500) return await withNotice(event, here);
    const place = placeOf.get(path);
    if (response.ok && place) event.waitUntil(keepPlace(place).catch(() => undefined));
    return response;
  } catch (error) {
    if (here) return withNotice(event, here);
    const standIn = await kept(RELEASE.standIn);
    if (!standIn) throw error;
    shownFromHere.add(event.resultingClientId);
    return new Response(standIn.body, { headers: standIn.headers, status: 503 });
  }
}

/** A page of this device with the sentence that says so, as its first line. */
async function withNotice(event: Asked, page: Response): Promise<Response> {
  shownFromHere.add(event.resultingClientId);
  const standIn = (await (await kept(RELEASE.standIn))?.text()) ?? "";
  const notice = /<aside id="geen-verbinding"[^]*?<\/aside>/.exec(standIn)?.[0] ?? "";
  const html = (await page.text()).replace(/<main[^>]*>/, (main) => main + notice);
  return new Response(html, { headers: page.headers });
}

async function answerFile(event: Asked, path: string): Promise<Response> {
  const here = await kept(path);
  if (!here) return fetch(event.request);
  if (HASHED.test(path) || shownFromHere.has(event.clientId)) return here;
  try {
    const response = await inTime(fetch(event.request), DATA_MS);
    if (response.ok || response.status === 304) return response;
  } catch {
    // Said by what follows.
  }
  shownFromHere.add(event.clientId);
  return here;
}

/**
 * Who runs the guide takes this file away: then all of it goes, and the guide is as if it never was. Asked once in a
 * visit: this program is ended soon after the last page, and begins anew at the next.
 */
async function endWhenWithdrawn(): Promise<void> {
  if (performance.now() - lookedAt < LOOK_AGAIN_MS) return;
  lookedAt = performance.now();
  const { status } = await fetch(scope.location.pathname, {
    method: "HEAD",
    cache: "no-store",
    credentials: "omit",
  }).catch(() => ({ status: 0 }));
  // Without a connection nothing was learnt.
  if (status === 0) lookedAt = -Infinity;
  if (status !== 404 && status !== 410) return;
  isOff = true;
  await scope.registration.unregister();
  await dropCaches(() => true);
}

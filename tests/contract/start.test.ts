import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HANGS_MS, until } from "../support/desk-world.ts";
import { freePort } from "../support/free-port.ts";
import { hasMeilisearch, needsMeilisearch, testMeilisearch } from "../support/meilisearch.ts";
import { needs } from "../support/needs.ts";
import { guideToStart, hasProcesses } from "../support/started-guide.ts";

let guide: Awaited<ReturnType<typeof guideToStart>>;
let port = 0;
beforeEach(async () => {
  guide = await guideToStart();
  port = guide.port;
});
afterEach(() => guide.remove());

const start: typeof guide.start = (...args) => guide.start(...args);
const running: typeof guide.running = (started) => guide.running(started);
const searchServers = () => guide.searchServers();
const engine = async () =>
  (await fetch(`http://127.0.0.1:${port}/zoek/engine.json`)).json() as Promise<{
    meilisearch: { host: string } | null;
  }>;
const answers = () =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

describe("without a search server", () => {
  it("the guide runs, and one line says what runs where", async () => {
    const started = start({ SEARCH_ENGINE: "embedded" });
    expect(await running(started)).toBe(
      `Meedoenwijzer runs at http://127.0.0.1:${port} · release 1, 1 activities · search: embedded engine (SEARCH_ENGINE=embedded) · forms: off (there is no built desk; \`npm run build\` makes it) · Ctrl-C stops it`,
    );
    expect(started.output().trim().split("\n")).toHaveLength(1);
    expect(await engine()).toEqual({ meilisearch: null });
    expect(await (await fetch(`http://127.0.0.1:${port}/activiteiten/koffie`)).text()).toContain(
      "<h1>Koffie</h1>",
    );
  });

  it("Ctrl-C stops it, with a browser still connected", async () => {
    const started = start({ SEARCH_ENGINE: "embedded" });
    await running(started);
    await fetch(`http://127.0.0.1:${port}/`);
    started.child.kill("SIGINT");
    expect(await started.exited).toBe(0);
    expect(await answers()).toBe(false);
  });

  it("a port that is taken is said in a sentence, before anything is built", async () => {
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    const started = start({ SEARCH_ENGINE: "embedded" });
    expect(await started.exited).toBe(1);
    expect(started.output().trim()).toBe(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
    other.close();
  });

  it("a release of other sources is built again, and stays up when that is broken off", async () => {
    const started = start({ SEARCH_ENGINE: "embedded", REBUILD: "auto" });
    await until(
      () => /Building release 2/.exec(started.output()),
      HANGS_MS,
      () => "the build",
    );
    expect(started.output()).toContain("Content, sources or day differ from the live release.");
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(503);
    started.child.kill("SIGTERM");
    expect(await started.exited).toBe(0);
    expect(readdirSync(join(guide.dir, "releases")).sort()).toEqual(["1", "live"]);
  });

  it("without a release and without leave to build one, it says so", async () => {
    const started = start({ DATA_DIR: join(guide.dir, "leeg") });
    expect(await started.exited).toBe(1);
    expect(started.output().trim()).toMatch(/^There is no release/);
  });

  it("a setting that cannot be used is said in a sentence", async () => {
    const started = start({ SEARCH_ENGINE: "google", PORT: "0" });
    expect(await started.exited).toBe(1);
    expect(started.output().trim().split("\n")).toHaveLength(2);
  });

  it("a new release is served without a restart", async () => {
    const started = start({ SEARCH_ENGINE: "embedded" });
    await running(started);
    await guide.liveRelease();
    await until(
      () => /Now: release 2/.exec(started.output()),
      HANGS_MS,
      () => "release 2",
    );
    expect(await answers()).toBe(true);
  });

  it("a search server that is asked for but cannot be reached is replaced, with the reason", async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const started = start({ MEILISEARCH_URL: url });
    expect(await running(started)).toContain(
      `embedded engine (Meilisearch at ${url} cannot be reached (ECONNREFUSED).)`,
    );
    const insisting = start({
      MEILISEARCH_URL: url,
      SEARCH_ENGINE: "meilisearch",
      PORT: String(await freePort()),
    });
    expect(await insisting.exited).toBe(1);
    expect(insisting.output().trim()).toBe(`Meilisearch at ${url} cannot be reached (ECONNREFUSED).`);
  });
});

const needsToSeeServers = hasMeilisearch
  ? needs(hasProcesses, "this machine has no /proc to look for processes in")
  : needsMeilisearch;

describe("with the search server npm installed", needsToSeeServers, () => {
  it("starts it, fills it, and lets browsers ask it without a key", async () => {
    const started = start();
    expect(await running(started)).toMatch(
      /release 1, 1 activities · search: Meilisearch 1\.21\.0 at http:\S+, started here/,
    );
    expect(await engine()).toEqual({ meilisearch: { host: "/meili" } });
    const words = [{ text: "koffie", prefix: false }];
    const plan = { words, filters: {}, sort: "best", offset: 0, limit: 10, facets: false };
    const response = await fetch(`http://127.0.0.1:${port}/meili/multi-search`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ plans: [plan] }),
    });
    expect(await response.json()).toEqual({ executions: [{ hits: [{ id: "koffie" }], total: 1 }] });
    expect(searchServers()).toHaveLength(1);

    started.child.kill("SIGTERM");
    expect(await started.exited).toBe(0);
    expect([searchServers(), await answers()]).toEqual([[], false]);
    const again = start();
    await running(again);
    expect((await engine()).meilisearch).not.toBeNull();
  });

  it("is stopped by npm as well: nothing is left behind", async () => {
    const started = start({}, ["npm", "start", "--silent"]);
    await running(started);
    started.child.kill("SIGTERM");
    await started.exited;
    await until(
      () => searchServers().length === 0,
      HANGS_MS,
      () => "the search server to stop",
    );
    expect(await answers()).toBe(false);
  });

  it("leaves nothing running when starting fails half-way", async () => {
    await guide.liveRelease({ "documents.json": "[{" });
    const started = start({ SEARCH_ENGINE: "meilisearch" });
    expect(await started.exited).toBe(1);
    expect(started.output().trim().split("\n").at(-1)).toMatch(/JSON/);
    expect(searchServers()).toEqual([]);
  });

  it("leaves nothing running when it is stopped while starting", async () => {
    const started = start();
    await until(
      () => searchServers().length > 0,
      HANGS_MS,
      () => "the search server",
    );
    started.child.kill("SIGTERM");
    expect(await started.exited).toBe(0);
    expect(searchServers()).toEqual([]);
    // How far it came is chance; a complaint about being stopped would be a fault.
    expect(started.output()).not.toMatch(/error|stopped|could not|runs at/i);
  });

  it("leaves nothing running when the guide is killed without a chance to stop it", async () => {
    const started = start();
    await running(started);
    started.child.kill("SIGKILL");
    await until(
      () => searchServers().length === 0,
      HANGS_MS,
      () => "the search server to stop",
    );
  });

  it("is not used when another server is named, which is then filled", async () => {
    const server = await testMeilisearch();
    const started = start({ MEILISEARCH_URL: server.url, MEILISEARCH_API_KEY: server.masterKey });
    expect(await running(started)).toMatch(new RegExp(`search: Meilisearch 1\\.21\\.0 at ${server.url} ·`));
    expect((await server.client.index("activities").getStats()).numberOfDocuments).toBe(1);
    expect((await server.client.getRawIndexes()).results.map(({ uid }) => uid)).toEqual(["activities"]);
    expect(searchServers()).toEqual([]);
    const wrong = start({
      MEILISEARCH_URL: server.url,
      MEILISEARCH_API_KEY: "fout",
      PORT: String(await freePort()),
    });
    expect(await running(wrong)).toMatch(/does not accept the key in MEILISEARCH_API_KEY/);
    await server.stop();
  });
});

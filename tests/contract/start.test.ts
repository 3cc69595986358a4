import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { finishRelease, goLive, reserveRelease, siteDirOf } from "#release/release-store.ts";
import { COMPILED_BEFORE, root } from "../support/copy-guide.ts";
import { HANGS_MS, until } from "../support/desk-world.ts";
import { freePort } from "../support/free-port.ts";
import { hasMeilisearch, needsMeilisearch, testMeilisearch } from "../support/meilisearch.ts";
import { needs } from "../support/needs.ts";
import { temporaryFolder, TINY_SITE, writeFiles } from "../support/tiny-site.ts";

const LINE = /^Meedoenwijzer runs at .*$/m;

/** Where one can look which processes there are. */
const hasProcesses = existsSync("/proc/self/cmdline");

let folder: ReturnType<typeof temporaryFolder>;
let all: Started[] = [];
let port = 0;

/** Puts a release of one activity live. */
async function liveRelease(changed: Record<string, string> = {}): Promise<void> {
  const reserved = await reserveRelease(folder.path);
  writeFiles(siteDirOf(reserved.dir), TINY_SITE);
  writeFiles(reserved.dir, {
    "documents.json": JSON.stringify([{ id: "koffie", order: 0, s_title: "koffie" }]),
    ...changed,
  });
  const release = await finishRelease(folder.path, reserved, {
    fingerprint: "of other sources",
    builtAt: new Date().toISOString(),
    activities: 1,
    published: ["koffie"],
    pages: 4,
    inlineCode: { scripts: [], styles: [] },
    tilesUrl: undefined,
  });
  await goLive(folder.path, release);
}

beforeEach(async () => {
  folder = temporaryFolder();
  port = await freePort();
  await liveRelease();
});
afterEach(async () => {
  for (const { child } of all) child.kill("SIGKILL");
  await Promise.all(all.map(({ exited }) => exited));
  // They end a moment after what started them, and write until then.
  const haveEnded = () => searchServers().length === 0;
  if (hasProcesses) await until(haveEnded, HANGS_MS, () => "the search server to stop");
  all = [];
  folder.remove();
});

interface Started {
  child: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
}

function start(env: Record<string, string> = {}, command = [process.execPath, "scripts/start.ts"]): Started {
  const [program = "", ...args] = command;
  const own = { DATA_DIR: folder.path, PORT: String(port), REBUILD: "never" };
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...COMPILED_BEFORE, ...own, ...env },
  });
  let output = "";
  child.stdout.on("data", (text) => (output += String(text)));
  child.stderr.on("data", (text) => (output += String(text)));
  const exited = once(child, "exit").then(([code]) => code as number | null);
  const started = { child, output: () => output, exited };
  all.push(started);
  return started;
}

const running = (started: Started) =>
  until(
    () => LINE.exec(started.output())?.[0],
    HANGS_MS,
    () => `the guide: ${started.output()}`,
  );
const engine = async () =>
  (await fetch(`http://127.0.0.1:${port}/zoek/engine.json`)).json() as Promise<{
    meilisearch: { key: string } | null;
  }>;
const answers = () =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

/** Search servers that still run on the data of this test. */
function searchServers(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(join("/proc", pid, "cmdline"), "utf8").includes(`${folder.path}/meilisearch`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

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
    expect(readdirSync(join(folder.path, "releases")).sort()).toEqual(["1", "live"]);
  });

  it("without a release and without leave to build one, it says so", async () => {
    const started = start({ DATA_DIR: join(folder.path, "leeg") });
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
    await liveRelease();
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
  it("starts it, fills it, and lets browsers ask it with a key that only searches", async () => {
    const started = start();
    expect(await running(started)).toMatch(
      /release 1, 1 activities · search: Meilisearch 1\.21\.0 at http:\S+, started here/,
    );
    const key = (await engine()).meilisearch?.key ?? "";
    const response = await fetch(`http://127.0.0.1:${port}/meili/multi-search`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
      body: JSON.stringify({ queries: [{ indexUid: "activities", q: "koffie" }] }),
    });
    expect(await response.json()).toMatchObject({ results: [{ hits: [{ id: "koffie" }] }] });
    expect(searchServers()).toHaveLength(1);

    started.child.kill("SIGTERM");
    expect(await started.exited).toBe(0);
    expect([searchServers(), await answers()]).toEqual([[], false]);
    const again = start();
    await running(again);
    expect((await engine()).meilisearch?.key).toBe(key);
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

  it("goes on without it when it dies, and says so", async () => {
    const started = start();
    await running(started);
    for (const pid of searchServers()) process.kill(pid, "SIGKILL");
    await until(
      () => /Meilisearch stopped \(SIGKILL\).*embedded engine answers/.exec(started.output()),
      HANGS_MS,
      () => "the notice",
    );
    expect(await engine()).toEqual({ meilisearch: null });
    expect(started.child.exitCode).toBeNull();
  });

  it("leaves nothing running when starting fails half-way", async () => {
    await liveRelease({ "documents.json": "[{" });
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

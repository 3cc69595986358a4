import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectMeilisearch } from "#search/meilisearch/client.ts";
import { HANGS_MS, until } from "../support/desk-world.ts";
import { startMeilisearch } from "#server/meilisearch-process.ts";
import {
  hasMeilisearch,
  meilisearchBinary,
  needsMeilisearch,
  testMeilisearch,
} from "../support/meilisearch.ts";
import { needs } from "../support/needs.ts";
import { guideToStart, hasProcesses } from "../support/started-guide.ts";

let guide: Awaited<ReturnType<typeof guideToStart>>;
beforeEach(async () => {
  guide = await guideToStart();
});
afterEach(() => guide.remove());

const needsRoot = needs(process.getuid?.() === 0, "only root may run a program as another user");
const needsToSeeServers = hasMeilisearch
  ? needs(hasProcesses, "this machine has no /proc to look for processes in")
  : needsMeilisearch;

const engine = async () =>
  ((await (await fetch(`${guide.origin}/zoek/engine.json`)).json()) as { meilisearch: object | null })
    .meilisearch;
const EVERYTHING = { words: [], filters: {}, sort: "best", offset: 0, limit: 10, facets: false };
const masterKey = () => readFileSync(join(guide.dir, "meilisearch/master.key"), "utf8").trim();
const urlOf = (line = "") => /Meilisearch \S+ at (http:\S+?),/.exec(line)?.[1] ?? "";

/** A question that fails is noticed at once; else the guide looks every ten seconds. */
const ask = () =>
  fetch(`${guide.origin}/meili/multi-search`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ plans: [EVERYTHING] }),
  });

async function untilSearchIsBack(output: () => string, times = 1): Promise<void> {
  await until(
    () => output().match(/Search is back/g)?.length === times,
    HANGS_MS,
    () => `search to be back ${times} times: ${output()}`,
  );
  expect(await engine()).not.toBeNull();
}

describe("the search server the guide started", needsToSeeServers, () => {
  it("is started again when it dies, and the embedded engine answers until then", async () => {
    const started = guide.start();
    await guide.running(started);
    const [first] = guide.searchServers();
    process.kill(first ?? 0, "SIGKILL");
    await guide.says(started, /Meilisearch stopped \(SIGKILL\).*embedded engine answers/);
    await untilSearchIsBack(started.output);
    expect(guide.searchServers()).toHaveLength(1);
    expect(guide.searchServers()).not.toContain(first);
  });

  it("gets its index again when somebody deleted it, once", async () => {
    const started = guide.start();
    const url = urlOf(await guide.running(started));
    const client = connectMeilisearch({ url, apiKey: masterKey() });
    await client.deleteIndex("activities").waitTask();
    expect((await ask()).status).toBe(502);
    await untilSearchIsBack(started.output);
    expect((await client.index("activities").getStats()).numberOfDocuments).toBe(1);
    await client.index("activities").deleteAllDocuments().waitTask();
    await untilSearchIsBack(started.output, 2);
    expect((await client.index("activities").getStats()).numberOfDocuments).toBe(1);
    expect((await client.getRawIndexes()).results.map(({ uid }) => uid)).toEqual(["activities"]);
  });

  it("gets a key to search with again when somebody deleted that", async () => {
    const started = guide.start();
    const url = urlOf(await guide.running(started));
    const client = connectMeilisearch({ url, apiKey: masterKey() });
    const own = (await client.getKeys({ limit: 100 })).results.find(({ name }) =>
      /^Meedoen/.test(name ?? ""),
    );
    await client.deleteKey(own?.key ?? "");
    expect((await ask()).status).toBe(502);
    await untilSearchIsBack(started.output);
  });

  it("is started again when the folder of its data is gone, or what is in it", async () => {
    const started = guide.start();
    await guide.running(started);
    rmSync(join(guide.dir, "meilisearch"), { recursive: true });
    await untilSearchIsBack(started.output);
    expect(guide.searchServers()).toHaveLength(1);
    const [own = ""] = readdirSync(join(guide.dir, "meilisearch")).filter((name) => name !== "master.key");
    rmSync(join(guide.dir, "meilisearch", own, "data.ms"), { recursive: true });
    await untilSearchIsBack(started.output, 2);
  });

  it("is started again when it hangs", async () => {
    const started = guide.start();
    await guide.running(started);
    const [first = 0] = guide.searchServers();
    process.kill(first, "SIGSTOP");
    expect((await ask()).status).toBe(504);
    await untilSearchIsBack(started.output);
    expect(guide.searchServers()).not.toContain(first);
  });

  it("is started again when it takes more memory than it may, less and less often", async () => {
    const started = guide.start({ MEILISEARCH_MEMORY: "16" });
    await guide.says(started, /Meilisearch takes \d+ MB of memory, more than the 16 it may/);
    await guide.says(started, /tried again in 5 s/);
    expect(await (await fetch(`${guide.origin}/activiteiten/koffie`)).text()).toContain("<h1>Koffie</h1>");
  });

  it("knows nothing of the environment but its own key", async () => {
    const started = guide.start({ SMTP_URL: "smtp://user:password@127.0.0.1:9" });
    await guide.running(started);
    const [pid] = guide.searchServers();
    const names = readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").filter(Boolean).sort();
    expect(names.map((line) => line.split("=")[0])).toEqual(["HOME", "MEILI_MASTER_KEY", "TMPDIR"]);
  });
});

describe("the program of the search server", needsMeilisearch, () => {
  it("is not run when it is not the one the guide was tested with", async () => {
    const binary = meilisearchBinary;
    if (!("file" in binary)) throw new Error(binary.missing);
    const changed = join(guide.dir, "meilisearch-changed");
    cpSync(binary.file, changed);
    appendFileSync(changed, " ");
    const start = (file: string) =>
      startMeilisearch({
        binary: { ...binary, file },
        dataDir: join(guide.dir, "search"),
        masterKey: "alleen-voor-de-tests",
        signal: new AbortController().signal,
      });
    await expect(start(changed)).rejects.toThrow(/is not the one of version .* and is not run; `npm ci`/);
    expect(existsSync(join(guide.dir, "search"))).toBe(false);
    await expect(start(join(guide.dir, "nowhere"))).rejects.toThrow(/cannot be read/);
    // The same file was right a moment ago: what was compared before says nothing about it now.
    cpSync(binary.file, changed);
    const server = await start(changed);
    await server.stop();
    appendFileSync(changed, " ");
    await expect(start(changed)).rejects.toThrow(/is not run/);
  });

  it("runs in a folder that nobody else may look into", async () => {
    const started = guide.start();
    await guide.running(started);
    const [pid] = guide.searchServers();
    const own = realpathSync(`/proc/${pid}/cwd`);
    expect(own).toMatch(new RegExp(`^${realpathSync(guide.dir)}/meilisearch/[^/]+$`));
    expect(statSync(own).mode & 0o777).toBe(0o700);
    expect(existsSync(join(own, "master.key"))).toBe(false);
  });

  it(
    "runs as another user where that is asked, who cannot read the data of the guide",
    needsRoot,
    async () => {
      const own = mkdtempSync(join(tmpdir(), "meedoenwijzer-search-"));
      try {
        chmodSync(own, 0o755);
        chmodSync(guide.dir, 0o700);
        const started = guide.start({ MEILISEARCH_USER: "65534:65534", MEILISEARCH_DIR: own });
        expect(await guide.running(started)).toMatch(/search: Meilisearch/);
        const [folder = ""] = readdirSync(own);
        const { uid } = statSync(join(own, folder, "data.ms"));
        expect(uid).toBe(65534);
        const secret = join(guide.dir, "meilisearch/master.key");
        const look = spawnSync("cat", [secret], { uid: 65534, gid: 65534, encoding: "utf8" });
        expect(look.stderr).toMatch(/Permission denied/);
      } finally {
        await guide.stop();
        rmSync(own, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  );
});

describe("a search server of somebody else", needsMeilisearch, () => {
  it("is filled again when its index is gone", async () => {
    const server = await testMeilisearch();
    const started = guide.start({ MEILISEARCH_URL: server.url, MEILISEARCH_API_KEY: server.masterKey });
    await guide.running(started);
    await server.client.deleteIndex("activities").waitTask();
    expect((await ask()).status).toBe(502);
    await untilSearchIsBack(started.output);
    expect((await server.client.index("activities").getStats()).numberOfDocuments).toBe(1);
    await server.stop();
  });
});

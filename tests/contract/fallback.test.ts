import { createServer as createTcpServer, type AddressInfo, type Server } from "node:net";
import { createServer, type RequestListener } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import type { SearchDocument } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { withFallback } from "#search/engine.fallback.ts";
import { meilisearchExecutor } from "#search/engine.meilisearch.ts";
import { openServerEngine } from "#search/engine.server.ts";
import type { SearchEngine } from "#search/engine.ts";
import { padFor, toMeilisearchDocument } from "#search/meilisearch/document.ts";
import { clientMultiSearch } from "#search/meilisearch/client.ts";
import { pushIndex } from "#search/meilisearch/push.ts";
import { indexSettings } from "#search/meilisearch/settings.ts";
import { EMPTY_QUESTION, type Question } from "#search/question.ts";
import { needsMeilisearch, testMeilisearch } from "../support/meilisearch.ts";
import { servedGuide } from "../support/served-guide.ts";
import { timed } from "../support/timed.ts";

const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));
const NEAR = { pc4: "1317", lat: 52.37, lng: 5.21 };

const documents: SearchDocument[] = ["Koffie in de wijk", "Wandelen door het park", "Samen koken"].map(
  (title, at) => ({
    id: `activiteit-${at + 1}`,
    title,
    easyText: `${title}, elke week.`,
    description: "",
    organization: "De Schoor",
    venue: "Buurthuis",
    places: [],
    words: [],
    facets: { day: [["maandag", "dinsdag", "woensdag"][at] ?? ""], wheelchair: ["ja"] },
    point: { lat: 52.37 + at / 100, lng: 5.21 },
    order: 0,
  }),
);

let embedded: EmbeddedEngine;
let time = 0;
const closers: (() => void)[] = [];

beforeAll(async () => {
  const lexicon = openLexicon(await loadSearchVocabulary(CONTENT));
  embedded = openEmbeddedEngine(buildIndex(documents, lexicon));
});
beforeEach(() => {
  time = 0;
});
afterAll(() => closers.forEach((close) => close()));

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that answers HTTP with whatever `listener` says, and counts how often it was asked. */
async function answering(listener: RequestListener): Promise<{ host: string; asked: () => number }> {
  let count = 0;
  const server = createServer((request, response) => {
    count++;
    request.resume().on("end", () => void listener(request, response));
  });
  return { host: await listening(server), asked: () => count };
}

/** The engine of a browser: a guide with a search server at this address, the embedded one behind it, a clock we hold. */
function engineAt(host: string): SearchEngine {
  const { ids, planner } = embedded;
  return withFallback(openServerEngine({ host, ids, planner }), embedded, { now: () => time });
}

const ask = (engine: SearchEngine, question: Partial<Question> = { text: "koffie" }) =>
  engine.search({ ...EMPTY_QUESTION, ...question });
const FOUND = { hits: [{ id: "activiteit-1" }], total: 1 };

describe("when the search server does not answer", () => {
  it("a stopped server costs a visitor nothing", async () => {
    const stopped = createTcpServer();
    const host = await listening(stopped);
    stopped.close();
    expect(await ask(engineAt(host))).toMatchObject({ ...FOUND, source: "embedded" });
  });

  it("a server that hangs is not waited for longer than 800 ms", async () => {
    const host = await listening(createTcpServer((socket) => closers.push(() => socket.destroy())));
    const { value, took, over } = await timed(800, () => ask(engineAt(host)));
    expect(value).toMatchObject({ ...FOUND, source: "embedded" });
    expect(took).toBeGreaterThan(750);
    expect(over).toBeLessThan(400);
  });

  it("a server that begins to answer and stops half-way is not waited for either", async () => {
    const { host } = await answering((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"executions":[');
    });
    const { value, over } = await timed(800, () => ask(engineAt(host)));
    expect(value).toMatchObject({ ...FOUND, source: "embedded" });
    expect(over).toBeLessThan(400);
  });

  it("it is left alone for a minute, and asked again after it", async () => {
    const { host, asked } = await answering((_, response) => response.writeHead(503).end());
    const engine = engineAt(host);
    await ask(engine);
    time = 59_000;
    await ask(engine);
    expect(asked()).toBe(1);
    time = 61_000;
    await ask(engine);
    expect(asked()).toBe(2);
  });
});

describe("when the search server answers nonsense, the embedded engine answers", () => {
  const facets = { day: { maandag: 1 } };
  const result = (changed: object) => ({
    executions: [{ hits: [{ id: "activiteit-1" }], total: 1, facets, ...changed }],
  });
  const NONSENSE: [string, string | object][] = [
    ["a page of HTML", "<!doctype html><p>Welkom</p>"],
    ["nothing", ""],
    ["null", "null"],
    ["half of its answer", '{"executions":[{"hits":['],
    ["an error with status 200", { message: "index not found", code: "index_not_found" }],
    ["too few results", { executions: [] }],
    ["too many results", { executions: [result({}).executions[0], result({}).executions[0]] }],
    ["a result that is no result", { executions: ["koffie"] }],
    ["hits that are no list", result({ hits: { id: "activiteit-1" } })],
    ["an activity that is not in this release", result({ hits: [{ id: "activiteit-99" }] })],
    ["an activity without a name", result({ hits: [{}] })],
    ["a hit that would be code in a page", result({ hits: [{ id: "<script>" }] })],
    ["the same activity twice", result({ hits: [{ id: "activiteit-1" }, { id: "activiteit-1" }], total: 2 })],
    ["more hits than its total", result({ total: 0 })],
    ["a total without hits", result({ hits: [], total: 5 })],
    ["a total that is text", result({ total: "1" })],
    ["a total below nothing", result({ total: -1 })],
    ["no total", result({ total: undefined })],
    ["no counts", result({ facets: undefined })],
    ["counts that are no numbers", result({ facets: { day: { maandag: "veel" } } })],
    ["counts of values that are no values", result({ facets: { day: { "<b>": 1 } } })],
  ];
  it.each(NONSENSE)("to %s", async (_, body) => {
    const { host, asked } = await answering((_request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    });
    const engine = engineAt(host);
    expect(await ask(engine)).toMatchObject({ ...FOUND, source: "embedded" });
    const once = asked();
    await ask(engine);
    expect(asked()).toBe(once);
  });

  /** A well-behaved server whose index is empty. */
  async function emptyServer(): Promise<string> {
    const none = { hits: [], total: 0, facets: {} };
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        const { plans } = JSON.parse(body) as { plans: unknown[] };
        response.end(JSON.stringify({ executions: plans.map(() => none) }));
      });
    });
    return listening(server);
  }
  it("to finding nothing where something is, as with an index that is empty", async () => {
    expect(await ask(engineAt(await emptyServer()))).toMatchObject({ ...FOUND, source: "embedded" });
  });
  it("but a server that rightly finds nothing is believed", async () => {
    const question = { filters: { day: ["zondag"] } };
    const answer = await ask(engineAt(await emptyServer()), question);
    expect(answer).toMatchObject({ hits: [], total: 0, source: "meilisearch" });
  });
});

describe("a visitor", () => {
  it("who types on breaks the question off: that is no fault of the server", async () => {
    const { host, asked } = await answering(
      (_, response) => void setTimeout(() => response.writeHead(503).end(), 200),
    );
    const engine = engineAt(host);
    const typed = new AbortController();
    const first = engine.search({ ...EMPTY_QUESTION, text: "kof" }, { signal: typed.signal });
    typed.abort();
    await expect(first).rejects.toThrow();
    await ask(engine);
    expect(asked()).toBeGreaterThan(0);
    await expect(engine.search(EMPTY_QUESTION, { signal: typed.signal })).rejects.toThrow();
  });

  it("who says something about themselves is answered on the device, and nothing is sent", async () => {
    const { host, asked } = await answering((_, response) => response.writeHead(503).end());
    const engine = engineAt(host);
    expect(await ask(engine, { filters: { wheelchair: ["ja"] } })).toMatchObject({
      total: 3,
      source: "embedded",
    });
    expect((await ask(engine, { text: "koffie 131" })).source).toBe("embedded");
    expect((await ask(engine, { text: "koffie 1317 AB" })).source).toBe("embedded");
    expect(await ask(engine, { near: NEAR, sort: "distance" })).toMatchObject({
      total: 3,
      source: "embedded",
    });
    for (const text of ["met een rolstoel", "koffie in het turks"])
      expect(await ask(engine, { text })).toMatchObject({ source: "embedded" });
    expect(asked()).toBe(0);
  });
});

describe("a question that is larger than the guide takes", () => {
  it("is answered on the device, and nothing is sent", async () => {
    const { host, asked } = await answering((_, response) => response.writeHead(503).end());
    const engine = engineAt(host);
    const all = await engine.search({ ...EMPTY_QUESTION, text: "koffie" }, { limit: 1_001 });
    expect(all).toMatchObject({ ...FOUND, source: "embedded" });
    const choices = Array.from({ length: 51 }, (_, at) => `buurt-${at}`);
    const chosen = await ask(engine, { filters: { neighbourhood: choices } });
    expect(chosen).toMatchObject({ total: 0, source: "embedded" });
    expect(asked()).toBe(0);
  });
});

describe("with a real server", needsMeilisearch, () => {
  it("it answers until it is stopped, and then the same is found without it", async () => {
    const server = await testMeilisearch();
    await pushIndex({
      client: server.client,
      index: "activities",
      settings: indexSettings({ fieldRule: "attribute" }),
      documents: documents.map((document) =>
        padFor(toMeilisearchDocument(document, embedded.lexicon), { fieldRule: "attribute" }),
      ),
    });
    const guide = await servedGuide();
    closers.push(guide.close);
    const multiSearch = clientMultiSearch(server.client);
    guide.served.search = {
      executor: meilisearchExecutor({ multiSearch, index: "activities", ids: embedded.ids }),
      failed: () => undefined,
    };
    const engine = engineAt(`${guide.origin}/meili`);
    const before = await ask(engine);
    expect(before).toMatchObject({ ...FOUND, source: "meilisearch" });
    const asked: Partial<Question>[] = [
      { text: "" },
      { text: "wandel" },
      { text: "koken met koffie" },
      { text: "wandelen", filters: { day: ["maandag", "zondag"] } },
      { filters: { day: ["dinsdag"], category: ["koken"] } },
    ];
    for (const question of asked) {
      const [own, theirs] = await Promise.all(
        [embedded, engineAt(`${guide.origin}/meili`)].map((one) =>
          one.search({ ...EMPTY_QUESTION, ...question }, { over: [] }),
        ),
      );
      expect(theirs, JSON.stringify(question)).toEqual({ ...own, source: "meilisearch" });
      expect(own?.whenever, JSON.stringify(question)).toHaveLength(own!.total);
    }
    await server.stop();
    const after = await ask(engine);
    expect({ ...after, source: "meilisearch" }).toEqual(before);
    expect(after.source).toBe("embedded");
  });
});

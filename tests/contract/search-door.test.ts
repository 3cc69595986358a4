import { createServer, type RequestListener } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { RateLimit } from "#desk/gate/rates.ts";
import { meilisearchExecutor } from "#search/engine.meilisearch.ts";
import { clientMultiSearch, connectMeilisearch } from "#search/meilisearch/client.ts";
import { openSearchDoor } from "#server/search-door.ts";
import { HANGS_MS, until } from "../support/desk-world.ts";
import { rawRequest } from "../support/raw-request.ts";
import { listening, servedGuide } from "../support/served-guide.ts";
import { timed } from "../support/timed.ts";

const { served, port, origin, close } = await servedGuide();
const closers: (() => void)[] = [close];
afterAll(() => closers.forEach((end) => end()));
let failures = 0;
beforeEach(() => {
  failures = 0;
  served.search = undefined;
  served.searchDoor = openSearchDoor({ rateFactor: 1, trustedHops: 1 });
});

const PLAN = { words: [{ text: "koffie", prefix: false }], filters: {}, sort: "best", offset: 0 };
const BESIDE = { ...PLAN, limit: 10, facets: false };
const question = JSON.stringify({ plans: [BESIDE] });
const ask = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/meili/multi-search`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "x-forwarded-for": "192.0.2.1", ...headers },
  });
const statusesOf = async (answers: Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);

/** The guide asks a server that answers as given. */
async function upstream(listener: RequestListener, ids = ["koffie"]) {
  const server = createServer(listener);
  const url = `http://127.0.0.1:${await listening(server)}`;
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  upstreamAt(url, ids);
}
function upstreamAt(url: string, ids = ["koffie"]) {
  const multiSearch = clientMultiSearch(connectMeilisearch({ url, apiKey: "only-the-guide-has-it" }, 5_000));
  served.search = {
    executor: meilisearchExecutor({ multiSearch, index: "activities", ids }),
    failed: () => failures++,
  };
}
const FOUND = JSON.stringify({ results: [{ hits: [{ id: "koffie" }], estimatedTotalHits: 1 }] });

describe("the search engine of the moment", () => {
  it("is the embedded one when there is no server", async () => {
    const response = await fetch(`${origin}/zoek/engine.json`);
    expect(await response.json()).toEqual({ meilisearch: null });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect((await ask(question)).status).toBe(404);
  });

  it("is asked what the guide made of the question, and gets nothing else of the visitor", async () => {
    let seen: Record<string, unknown> = {};
    await upstream((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        seen = { url: request.url, body: JSON.parse(body) as unknown, ...request.headers };
        response.setHeader("content-type", "application/json");
        response.end(FOUND);
      });
    });
    const engine = await (await fetch(`${origin}/zoek/engine.json`)).text();
    expect(JSON.parse(engine)).toEqual({ meilisearch: { host: "/meili" } });
    const response = await ask(question, { cookie: "a=b", authorization: "Bearer of-the-visitor" });
    expect(await response.json()).toEqual({ executions: [{ hits: [{ id: "koffie" }], total: 1 }] });
    expect(seen).toMatchObject({
      url: "/multi-search",
      body: { queries: [{ indexUid: "activities", q: "koffie ", attributesToRetrieve: ["id"], limit: 10 }] },
      authorization: "Bearer only-the-guide-has-it",
      "accept-encoding": "identity",
    });
    expect(seen["cookie"] ?? seen["x-forwarded-for"] ?? seen["referer"]).toBeUndefined();
  });

  it("answers compressed where that is worth it", async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `activiteit-${at}`);
    const hits = ids.map((id) => ({ id }));
    await upstream((_, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ results: [{ hits, estimatedTotalHits: 200, facetDistribution: {} }] }));
    }, ids);
    const response = await ask(JSON.stringify({ plans: [{ ...PLAN, limit: 200, facets: true }] }));
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.json()).toMatchObject({ executions: [{ hits, total: 200 }] });
  });

  it("is protected from what is not a question of this guide, with one sentence", async () => {
    upstreamAt("http://127.0.0.1:9");
    const refused = await ask(JSON.stringify({ queries: [{ indexUid: "activities", q: "koffie" }] }));
    expect([refused.status, await refused.text()]).toEqual([400, "This is not a question the guide asks.\n"]);
    expect((await ask("{")).status).toBe(400);
    expect((await ask("a".repeat(70_000))).status).toBe(413);
    expect((await ask(question, { "content-type": "text/plain" })).status).toBe(415);
    expect((await ask(question, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    const endless = `POST /meili/multi-search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${`1000\r\n${"a".repeat(4096)}\r\n`.repeat(20)}`;
    expect((await rawRequest(port, endless)).status).toBe(413);
    expect(served.searchDoor.slots.load).toEqual({ running: 0, waiting: 0 });
    expect(failures).toBe(0);
  });

  it("is given up when it does not answer, so that the browser can answer itself, and is looked after", async () => {
    upstreamAt("http://127.0.0.1:9");
    expect((await ask(question)).status).toBe(502);
    expect(failures).toBe(1);
    await upstream(() => {});
    const { value, over } = await timed(2_000, () => ask(question));
    expect(value.status).toBe(504);
    expect(over).toBeLessThan(1_000);
    expect(failures).toBe(2);
  });

  it("is not believed when it names an activity that is not in the release", async () => {
    await upstream(
      (_, response) => {
        response.setHeader("content-type", "application/json");
        response.end(FOUND);
      },
      ["thee"],
    );
    expect((await ask(question)).status).toBe(502);
  });
});

describe("a client that asks too much", () => {
  it("is refused for a while, with the time after which it may ask again; others are not", async () => {
    await upstream((_, response) => {
      response.setHeader("content-type", "application/json");
      response.end(FOUND);
    });
    served.searchDoor.rate = new RateLimit({ burst: 3, perHour: 1 });
    const statuses = await statusesOf([ask(question), ask(question), ask(question)]);
    expect(statuses).toEqual([200, 200, 200]);
    const refused = await ask(question);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(3_000);
    expect((await ask(question, { "x-forwarded-for": "192.0.2.2" })).status).toBe(200);
  });

  it("counts as one for a whole household, whichever of its addresses it takes", async () => {
    upstreamAt("http://127.0.0.1:9");
    served.searchDoor.rate = new RateLimit({ burst: 1, perHour: 1 });
    const from = (address: string) => ask(question, { "x-forwarded-for": address });
    expect((await from("2001:db8:1:2::1")).status).toBe(502);
    expect((await from("2001:db8:1:2:ffff::9")).status).toBe(429);
    expect((await from("2001:db8:1:3::1")).status).toBe(502);
  });

  it("does not take all places: the rest of its questions are refused at once, and another is answered", async () => {
    const held: (() => void)[] = [];
    await upstream((request, response) => {
      response.setHeader("content-type", "application/json");
      request.resume();
      held.push(() => response.end(FOUND));
    });
    const own = Array.from({ length: 6 }, () => ask(question));
    const seen: number[] = [];
    own.forEach((answer) => void answer.then(({ status }) => seen.push(status)));
    // Nothing was answered yet: whoever has an answer was refused.
    await until(
      () => seen.length === 2,
      HANGS_MS,
      () => `two of six to be refused: ${seen.join(", ")}`,
    );
    expect(served.searchDoor.slots.load.running).toBeLessThanOrEqual(4);
    const other = ask(question, { "x-forwarded-for": "192.0.2.2" });
    const answering = setInterval(() => held.splice(0).forEach((answer) => answer()), 20);
    expect((await statusesOf(own)).sort()).toEqual([200, 200, 200, 200, 503, 503]);
    expect((await other).status).toBe(200);
    clearInterval(answering);
  });

  it("keeps no place while it is slow to say what it asks, with however many addresses", async () => {
    await upstream((_, response) => {
      response.setHeader("content-type", "application/json");
      response.end(FOUND);
    });
    const sockets = Array.from({ length: 80 }, () => connect(port, "127.0.0.1").on("error", () => undefined));
    await Promise.all(sockets.map((socket) => once(socket, "connect")));
    sockets.forEach((socket, at) =>
      socket.write(
        `POST /meili/multi-search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Forwarded-For: 198.51.100.${at}\r\nExpect: 100-continue\r\nContent-Length: 500\r\n\r\n`,
      ),
    );
    // The server has said that it waits for what they ask.
    await Promise.all(sockets.map((socket) => once(socket, "data")));
    expect((await ask(question)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });

  it("and leaves, leaves no questions behind: what waited is never asked", async () => {
    let asked = 0;
    const held: (() => void)[] = [];
    await upstream((request, response) => {
      asked++;
      request.resume();
      response.setHeader("content-type", "application/json");
      held.push(() => response.end(FOUND));
    });
    const { slots } = served.searchDoor;
    const leaves = new AbortController();
    const from = (address: string) =>
      fetch(`${origin}/meili/multi-search`, {
        method: "POST",
        body: question,
        headers: { "content-type": "application/json", "x-forwarded-for": address },
        signal: leaves.signal,
      }).catch(() => undefined);
    const abandoned = Array.from({ length: 30 }, (_, at) => from(`192.0.2.${at}`));
    await until(
      () => slots.load.running + slots.load.waiting === 30 && asked === slots.load.running,
      HANGS_MS,
      () => `30 questions: ${JSON.stringify(slots.load)}`,
    );
    const atWork = slots.load.running;
    leaves.abort();
    await Promise.all(abandoned);
    await until(
      () => slots.load.waiting === 0,
      HANGS_MS,
      () => "the line to be empty",
    );
    // The server still works on these, whoever left.
    expect(slots.load.running).toBe(atWork);
    held.forEach((answer) => answer());
    await until(
      () => slots.load.running === 0,
      HANGS_MS,
      () => "the places to be free",
    );
    expect(asked).toBe(atWork);
  });
});

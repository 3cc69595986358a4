import { createServer } from "node:http";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { rawRequest } from "../support/raw-request.ts";
import { listening, servedGuide } from "../support/served-guide.ts";
import { timed } from "../support/timed.ts";

const { served, port, origin, close } = await servedGuide();
afterAll(close);
beforeEach(() => {
  served.search = undefined;
});

describe("the search engine of the moment", () => {
  const questions = JSON.stringify({ queries: [{ indexUid: "activities", q: "koffie" }] });
  const ask = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}/meili/multi-search`, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", authorization: "Bearer sleutel", ...headers },
    });

  it("is the embedded one when there is no server", async () => {
    const response = await fetch(`${origin}/zoek/engine.json`);
    expect(await response.json()).toEqual({ meilisearch: null });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect((await ask(questions)).status).toBe(404);
  });

  it("gets the questions of browsers with their key, uncompressed, and nothing else of them", async () => {
    let seen: Record<string, unknown> = {};
    const upstream = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        seen = { url: request.url, body, ...request.headers };
        response.end(JSON.stringify({ results: ["a".repeat(5_000)] }));
      });
    });
    served.search = {
      upstream: { url: `http://127.0.0.1:${await listening(upstream)}`, underWay: 0 },
      key: "sleutel",
      index: "activities",
    };
    const engine: unknown = await (await fetch(`${origin}/zoek/engine.json`)).json();
    expect(engine).toEqual({ meilisearch: { host: "/meili", key: "sleutel", index: "activities" } });
    const response = await ask(questions, { cookie: "a=b", "x-forwarded-for": "10.0.0.1" });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(await response.json()).toEqual({ results: ["a".repeat(5_000)] });
    expect(seen).toMatchObject({
      url: "/multi-search",
      body: questions,
      authorization: "Bearer sleutel",
      "accept-encoding": "identity",
    });
    expect(seen["cookie"] ?? seen["x-forwarded-for"] ?? seen["referer"]).toBeUndefined();
    upstream.close();
  });

  it("is protected from what is not a question of this site", async () => {
    served.search = {
      upstream: { url: "http://127.0.0.1:9", underWay: 0 },
      key: "sleutel",
      index: "activities",
    };
    expect((await ask("a".repeat(70_000))).status).toBe(413);
    expect((await ask(questions, { "content-type": "text/plain" })).status).toBe(415);
    expect((await ask(questions, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    const endless = `POST /meili/multi-search HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${`1000\r\n${"a".repeat(4096)}\r\n`.repeat(20)}`;
    expect((await rawRequest(port, endless)).status).toBe(413);
    expect(served.search.upstream.underWay).toBe(0);
  });

  it("is given up when it does not answer, so that the browser can answer itself", async () => {
    served.search = {
      upstream: { url: "http://127.0.0.1:9", underWay: 0 },
      key: "sleutel",
      index: "activities",
    };
    expect((await ask(questions)).status).toBe(502);
    const silent = createServer(() => {});
    served.search.upstream.url = `http://127.0.0.1:${await listening(silent)}`;
    const { value, over } = await timed(2_000, () => ask(questions));
    expect(value.status).toBe(504);
    expect(over).toBeLessThan(1_000);
    silent.closeAllConnections();
    silent.close();
  });

  it("is not buried under questions: the rest are refused at once", async () => {
    served.search = {
      upstream: { url: "http://127.0.0.1:9", underWay: 64 },
      key: "sleutel",
      index: "activities",
    };
    expect((await ask(questions)).status).toBe(503);
  });
});

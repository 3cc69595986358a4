import { connect } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { OFFLINE_PATHS } from "#domain/offline/offline-paths.ts";
import { rawGet, rawRequest } from "../support/raw-request.ts";
import { servedGuide } from "../support/served-guide.ts";
import { timed } from "../support/timed.ts";

const { served, port, origin, close } = await servedGuide();
afterAll(close);

describe("pages", () => {
  it("answer at an address without an ending", async () => {
    const response = await fetch(`${origin}/activiteiten/koffie`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain("<h1>Koffie</h1>");
  });
  it("have one address: others lead there and keep the question", async () => {
    for (const [from, to] of [
      ["/activiteiten/", "/activiteiten"],
      ["/activiteiten.html?dag=maandag", "/activiteiten?dag=maandag"],
      ["/index.html", "/"],
    ]) {
      const response = await fetch(`${origin}${from}`, { redirect: "manual" });
      expect([response.status, response.headers.get("location")]).toEqual([308, to]);
    }
  });
  it("that do not exist answer with a page that says so", async () => {
    for (const path of ["/bestaat-niet", "/404", "/activiteiten/koffie/x", "/robots.txt/"]) {
      const response = await fetch(`${origin}${path}`);
      expect(response.status, path).toBe(404);
      expect(await response.text()).toContain("Niet gevonden");
      expect(response.headers.get("cache-control")).toBe("no-store");
    }
  });
  it("are checked again before a browser uses them twice", async () => {
    const first = await rawRequest(port, rawGet("/"));
    const etag = first.headers["etag"] ?? "";
    expect(first.headers["cache-control"]).toBe("no-cache");
    const second = await rawRequest(
      port,
      rawGet("/").replace("\r\n\r\n", `\r\nIf-None-Match: ${etag}\r\n\r\n`),
    );
    expect([etag.length > 5, second.status, second.body]).toEqual([true, 304, ""]);
  });
  it("say nothing but their headers to HEAD", async () => {
    const answer = await rawRequest(port, rawGet("/", { method: "HEAD" }));
    expect([answer.status, answer.body, Number(answer.headers["content-length"]) > 100]).toEqual([
      200,
      "",
      true,
    ]);
  });
  it("are not there yet while the first release is being built", async () => {
    const { site } = served;
    served.site = undefined;
    const response = await fetch(origin);
    served.site = site;
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  });
});

describe("files", () => {
  it("with a hash in their name are kept for a year", async () => {
    const response = await fetch(`${origin}/_astro/stijl.a1b2c3.css`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });
  it("of the release before are still there for pages that are open", async () => {
    expect((await fetch(`${origin}/_astro/stijl.000000.css`)).status).toBe(200);
  });
  it("come as small as the browser can read", async () => {
    const encodingFor = async (accepted: string) => {
      const response = await fetch(origin, { headers: { "accept-encoding": accepted } });
      expect(await response.text()).toContain("Schuif aan");
      return [response.headers.get("content-encoding"), response.headers.get("vary")];
    };
    expect(await encodingFor("gzip, deflate, br")).toEqual(["br", "Accept-Encoding"]);
    expect(await encodingFor("gzip")).toEqual(["gzip", "Accept-Encoding"]);
    expect(await encodingFor("br;q=0, gzip;q=0.5")).toEqual(["gzip", "Accept-Encoding"]);
    expect(await encodingFor("identity")).toEqual([null, "Accept-Encoding"]);
  });
  it("for an agenda say that they are", async () => {
    const response = await fetch(`${origin}/activiteiten/koffie.ics`);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  });
  it("with a dot in front stay inside, except what has to be well known", async () => {
    expect((await fetch(`${origin}/.verborgen`)).status).toBe(404);
    expect((await fetch(`${origin}/.well-known/security.txt`)).status).toBe(200);
  });
  it("outside the release cannot be reached", async () => {
    for (const path of [
      "/../package.json",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/..%2f..%2fetc%2fpasswd",
      "/_astro/../../../etc/passwd",
      "//etc/passwd",
      "/activiteiten/..",
    ]) {
      expect((await rawRequest(port, rawGet(path))).status, path).toBe(404);
    }
    for (const path of ["/%00", "/a%5c..%5cb", "/%", "/%ff", "*", "http://elders.example/"]) {
      expect((await rawRequest(port, rawGet(path))).status, path).toBe(400);
    }
  });
  it("are sent whole when parts of a page are asked for that do not make sense", async () => {
    for (const range of ["bytes=5-2", "bytes=99999-", "bytes=-1", "onzin"]) {
      const response = await fetch(`${origin}/robots.txt`, { headers: { range } });
      expect([200, 206, 416], range).toContain(response.status);
    }
    expect((await fetch(origin)).status).toBe(200);
  });
});

describe("what devices keep to work without a connection", () => {
  const worker = (method: string) => fetch(`${origin}${OFFLINE_PATHS.worker}`, { method });
  it("is taken back with OFFLINE=off: its file is gone for good, and devices drop all of it", async () => {
    expect([(await worker("HEAD")).status, (await worker("GET")).status]).toEqual([200, 200]);
    served.offline = "off";
    const [head, get] = [await worker("HEAD"), await worker("GET")];
    served.offline = "on";
    expect([head.status, get.status]).toEqual([410, 410]);
    expect(get.headers.get("cache-control")).toBe("no-store");
    expect((await worker("HEAD")).status).toBe(200);
  });
});

describe("every answer", () => {
  const WITH_EVERY_STATUS: [number, string][] = [
    [200, rawGet("/")],
    [308, rawGet("/index.html")],
    [400, rawGet("/%00")],
    [400, "onzin\r\n\r\n"],
    [400, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
    [404, rawGet("/bestaat-niet")],
    [405, rawGet("/", { method: "DELETE" })],
    [405, rawGet("/", { method: "TRACE" })],
    [405, rawGet("/meili/multi-search")],
    [417, "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: thee\r\nConnection: close\r\n\r\n"],
    [421, rawGet("/", { host: "elders.example" })],
    [431, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(20_000)}\r\n\r\n`],
  ];
  it("carries the security headers, whatever its status", async () => {
    for (const [status, request] of WITH_EVERY_STATUS) {
      const answer = await rawRequest(port, request);
      expect(answer.status, request.slice(0, 60)).toBe(status);
      expect(answer.headers["content-security-policy"], String(status)).toContain("default-src 'none'");
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
      expect(answer.headers["referrer-policy"]).toBe("same-origin");
      expect(answer.headers["permissions-policy"]).toContain("geolocation=()");
      expect(answer.headers["x-powered-by"]).toBeUndefined();
    }
  });
  it("lets a page load from the guide itself, and pictures of the map from the tile server", async () => {
    const policy = (await fetch(origin)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self' 'sha256-abc='");
    expect(policy).toContain("img-src 'self' data: https://*.tiles.example.org;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
  });
  it("says which methods are understood when another one is used", async () => {
    const answer = await rawRequest(port, rawGet("/activiteiten", { method: "PUT" }));
    expect(answer.headers["allow"]).toBe("GET, HEAD");
  });
  it("is not given to a request whose end can be read in two ways", async () => {
    for (const lengths of [
      "Content-Length: 5\r\nTransfer-Encoding: chunked",
      "Content-Length: 5\r\nContent-Length: 6",
      "Transfer-Encoding: chunked, identity",
      "Transfer-Encoding : chunked",
    ]) {
      const smuggled = `POST / HTTP/1.1\r\nHost: localhost\r\n${lengths}\r\n\r\n0\r\n\r\n${rawGet("/")}`;
      const answer = await rawRequest(port, smuggled);
      expect([answer.status, answer.body.includes("HTTP/1.1")], lengths).toEqual([400, false]);
    }
  });
  it("is for the names of this guide only", async () => {
    for (const host of ["LOCALHOST:4321", "127.0.0.1", "localhost."]) {
      expect((await rawRequest(port, rawGet("/", { host }))).status, host).toBe(200);
    }
    expect((await rawRequest(port, "GET / HTTP/1.0\r\n\r\n")).status).toBe(421);
  });
});

describe("slow and broken visitors", () => {
  it("lose their connection and hold nobody up", async () => {
    let lost = 0;
    const stalled = Array.from({ length: 100 }, () => {
      const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: local"));
      return { socket, closed: new Promise<void>((resolve) => socket.once("close", () => resolve())) };
    });
    for (const { socket } of stalled)
      socket
        .on("error", () => {})
        .on("close", () => lost++)
        .resume();
    const { over } = await timed(10_000, async () => {
      expect((await fetch(origin)).status).toBe(200);
      expect(lost).toBe(0);
      await Promise.all(stalled.map(({ closed }) => closed));
    });
    expect(over).toBeLessThan(5_000);
  });
});

import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress } from "#http/client-address.ts";
import { isSameOrigin } from "#http/same-origin.ts";
import { isDeskPath } from "#domain/desk-paths.ts";
import { findRoutes } from "#desk/gate/find-route.ts";

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

describe("the address of a client", () => {
  it.each([
    ["10.0.0.1", {}, 0, "10.0.0.1"],
    ["10.0.0.1", { "x-forwarded-for": "6.6.6.6" }, 0, "10.0.0.1"],
    ["10.0.0.1", { "x-forwarded-for": "6.6.6.6, 203.0.113.9" }, 1, "203.0.113.9"],
    ["10.0.0.1", { "x-forwarded-for": "6.6.6.6, 203.0.113.9, 10.0.0.2" }, 2, "203.0.113.9"],
    ["10.0.0.1", {}, 1, "10.0.0.1"],
    ["::ffff:10.0.0.1", {}, 0, "10.0.0.1"],
    ["2001:db8:1:2:3:4:5:6", {}, 0, "2001:db8:1:2"],
    ["2001:DB8::6", {}, 0, "2001:db8:0:0"],
  ] as const)("%s with %o behind %i proxies is %s", (direct, headers, hops, address) => {
    expect(clientAddress(request(direct, headers), hops)).toBe(address);
  });
});

describe("a change that was asked for", () => {
  const site = "https://gids.example.org";
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "cross-site", origin: site }, false],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ origin: site }, true],
    [{ origin: "http://127.0.0.1:4321", host: "127.0.0.1:4321" }, true],
    [{ origin: "https://evil.example" }, false],
    [{ origin: "null" }, false],
    [{}, false],
  ])("with %o from a page of this guide: %s", (headers, isOurs) => {
    expect(isSameOrigin(request("", headers as Record<string, string>), site)).toBe(isOurs);
  });
});

describe("an address of the desk", () => {
  it("is found by its parts, a literal one before a named one", () => {
    expect(findRoutes("/aanmelden/link")?.routes.get("GET")?.path).toBe("/aanmelden/link");
    expect(findRoutes("/beheer/inzending/MW-1/goedkeuren")?.params).toEqual({ id: "MW-1" });
    expect(findRoutes("/beheer/")?.routes.get("GET")?.path).toBe("/beheer");
    expect(findRoutes("/beheer/niets/dat/bestaat")).toBeUndefined();
  });
  it("is never that of a page everybody reads", () => {
    for (const path of [
      "/",
      "/aanbieders",
      "/aanbieders/x",
      "/activiteiten/aanmelden",
      "/beheerder",
      "/aanbodx",
    ])
      expect(isDeskPath(path)).toBe(false);
    for (const path of ["/beheer", "/beheer/x", "/aanmelden", "/aanbod/x", "/melden/x"])
      expect(isDeskPath(path)).toBe(true);
  });
});

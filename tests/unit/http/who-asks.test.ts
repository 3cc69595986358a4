import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress, isAllowedHost, isSameOrigin } from "#http/who-asks.ts";

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
    // Some proxies write the port as well: that is no other client for every connection.
    ["10.0.0.1", { "x-forwarded-for": "203.0.113.9:51234" }, 1, "203.0.113.9"],
    ["10.0.0.1", { "x-forwarded-for": "[2001:db8:1:2::9]:51234" }, 1, "2001:db8:1:2"],
    ["10.0.0.1", { "x-forwarded-for": "[2001:db8:1:2::9]" }, 1, "2001:db8:1:2"],
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

describe("the name that is asked for", () => {
  it.each([
    ["localhost:4321", true],
    ["LocalHost", true],
    ["[::1]:4321", true],
    ["localhost.", true],
    ["localhost.elders.nl", false],
    ["elders.nl:localhost", false],
    ["", false],
    [undefined, false],
  ])("a request for %s is for this guide: %s", (header, allowed) => {
    expect(isAllowedHost(header, ["localhost", "[::1]"])).toBe(allowed);
  });
  it("without a list every name is", () => {
    expect(isAllowedHost("elders.nl", undefined)).toBe(true);
  });
});

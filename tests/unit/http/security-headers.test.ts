import { describe, expect, it } from "vitest";
import { securityHeaders } from "#http/security-headers.ts";

const headers = (facts: Partial<Parameters<typeof securityHeaders>[0]> = {}) =>
  securityHeaders({
    inlineCode: { scripts: [], styles: [] },
    tilesUrl: undefined,
    siteUrl: "http://localhost",
    ...facts,
  });
const pictures = (tilesUrl: string) =>
  /img-src ([^;]*)/.exec(headers({ tilesUrl })["Content-Security-Policy"] ?? "")?.[1];

describe("the security headers", () => {
  it("let pictures come from the tile server of the map and from no other machine", () => {
    expect(pictures("https://service.pdok.nl/brt/{z}/{x}/{y}.png")).toBe(
      "'self' data: https://service.pdok.nl",
    );
    expect(pictures("https://{s}.tegels.nl:8443/{z}/{x}/{y}")).toBe("'self' data: https://*.tegels.nl:8443");
    expect(pictures("/tegels/{z}/{x}/{y}.png")).toBe("'self' data:");
  });
  it("cannot be widened by what stands in the settings", () => {
    expect(pictures("https://x.nl; script-src *//{z}")).toBe("'self' data:");
    expect(pictures("https://* /{z}")).toBe("'self' data:");
    expect(pictures("https://{a}{b}/{z}")).toBe("'self' data:");
  });
  it("let exactly the inline code of the release run", () => {
    const policy = headers({ inlineCode: { scripts: ["'sha256-a='"], styles: ["'sha256-b='"] } })[
      "Content-Security-Policy"
    ];
    expect(policy).toContain("script-src 'self' 'sha256-a=';");
    expect(policy).toContain("style-src 'self' 'sha256-b=';");
  });
  it("insist on TLS only where the guide is served over it", () => {
    expect(headers()["Strict-Transport-Security"]).toBeUndefined();
    expect(headers({ siteUrl: "https://gids.nl" })["Strict-Transport-Security"]).toBe(
      "max-age=31536000; includeSubDomains",
    );
  });
});

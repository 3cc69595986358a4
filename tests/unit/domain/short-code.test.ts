import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortCode } from "#domain/short-code.ts";

describe("the short code of a slug", () => {
  it("stays what it is: it is on paper", () => {
    expect(shortCode("rondje-weerwater")).toBe("vvjst");
    expect(shortCode("soep-van-de-dag")).toBe("3x4bv");
  });
  it("is five characters that nobody mistakes for another", () => {
    fc.assert(fc.property(fc.string(), (slug) => /^[a-hjkmnp-z2-9]{5}$/.test(shortCode(slug))));
  });
  it("tells slugs apart", () => {
    const slugs = Array.from({ length: 1000 }, (_, index) => `wandelen-${index}`);
    expect(new Set(slugs.map(shortCode)).size).toBe(1000);
  });
});

import { describe, expect, it } from "vitest";
import { roleOf } from "#domain/suits/role-of.ts";
import type { Part } from "#schema/suits.ts";

const confirmed = (...parts: Part[]) => ({ suits: { parts, on: "2026-11-29" } });

describe("as what one comes", () => {
  it("is what the provider said, whatever else was confirmed", () => {
    expect(roleOf({ role: "support", ...confirmed("helping") })).toBe("support");
  });
  it("follows from the part that somebody confirmed", () => {
    expect(roleOf(confirmed("taking-part"))).toBe("participant");
    expect(roleOf(confirmed("learning"))).toBe("participant");
    expect(roleOf(confirmed("helping"))).toBe("volunteer");
    expect(roleOf(confirmed("being-helped"))).toBe("support");
    expect(roleOf(confirmed("taking-part", "helping"))).toBe("participant");
  });
  it("is not known where nobody said, or where two parts say different things", () => {
    expect(roleOf({})).toBeUndefined();
    expect(roleOf(confirmed())).toBeUndefined();
    expect(roleOf(confirmed("helping", "being-helped"))).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { normOf, thinnessOf } from "#domain/supply/thinness.ts";

const cell = (yes: number, unknown = 0, also = { yes: 0, unknown: 0 }) => ({ yes, unknown, also });

describe("how much there should be", () => {
  it("is the target for the people who live there, rounded down, and at least one", () => {
    expect(normOf(23_270, 2)).toBe(4);
    expect(normOf(2_740, 2)).toBe(1);
  });
  it("is one where the people or the target are not known", () => {
    expect(normOf(undefined, 2)).toBe(1);
    expect(normOf(50_000, undefined)).toBe(1);
  });
});

describe("how thin it is", () => {
  it("is nothing only when there is nothing, not when nobody knows", () => {
    expect(thinnessOf(cell(0))).toBe("none");
    expect(thinnessOf(cell(0, 1))).toBe("maybe");
    expect(thinnessOf(cell(0, 1), 3)).toBe("thin");
  });
  it("counts what belongs to two categories for both", () => {
    expect(thinnessOf(cell(0, 0, { yes: 1, unknown: 0 }))).toBe("enough");
  });
  it("is thin when there is less than there should be, whatever the unknown ones turn out to be", () => {
    expect(thinnessOf(cell(2), 4)).toBe("thin");
    expect(thinnessOf(cell(2, 1), 4)).toBe("thin");
    expect(thinnessOf(cell(2, 2), 4)).toBe("maybe");
    expect(thinnessOf(cell(4), 4)).toBe("enough");
  });
});

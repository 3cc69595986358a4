import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownCount, shownSum } from "#domain/follow/shown-count.ts";

describe("a small figure on a public page", () => {
  it("is few from 1 up to and including 4, and a figure otherwise", () => {
    expect([0, 1, 4, 5, 12].map((n) => shownCount(n))).toEqual([
      { kind: "exact", n: 0 },
      { kind: "few" },
      { kind: "few" },
      { kind: "exact", n: 5 },
      { kind: "exact", n: 12 },
    ]);
    expect(shownCount(undefined)).toEqual({ kind: "unknown" });
  });
  it("cannot be worked out from the sum beside it", () => {
    expect(shownSum([12, 8])).toEqual({ kind: "exact", n: 20 });
    expect(shownSum([12, 3])).toEqual({ kind: "between", least: 13, most: 16 });
    expect(shownSum([3])).toEqual({ kind: "few" });
    expect(shownSum([3, 0])).toEqual({ kind: "few" });
    expect(shownSum([1, 2])).toEqual({ kind: "between", least: 2, most: 8 });
    expect(shownSum([undefined, 7])).toEqual({ kind: "exact", n: 7 });
    expect(shownSum([undefined])).toEqual({ kind: "unknown" });
  });
  it("stays hidden whatever the others are: every value from 1 to 4 gives the same page", () => {
    const month = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(month, { maxLength: 12 }), fc.nat(11), (others, at) => {
        const pages = [1, 2, 3, 4].map((n) => {
          const all = others.toSpliced(at, 0, n);
          return JSON.stringify([all.map((one) => shownCount(one)), shownSum(all)]);
        });
        expect(new Set(pages).size).toBe(1);
      }),
    );
  });
  it("leaves the true sum within what is said of it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 12 }), (all) => {
        const sum = all.reduce((a, b) => a + b, 0);
        const shown = shownSum(all);
        if (shown.kind === "exact") expect(shown.n).toBe(sum);
        else if (shown.kind === "few") expect(sum > 0 && sum < 5).toBe(true);
        else if (shown.kind === "between") expect(shown.least <= sum && sum <= shown.most).toBe(true);
        else expect.unreachable();
      }),
    );
  });
});

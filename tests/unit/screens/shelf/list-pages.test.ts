import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listPages, pageLinks } from "#screens/shelf/list-pages.ts";

describe("a long list in pages", () => {
  it("holds everything once, in order, and never too much on a page", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), fc.integer({ min: 1, max: 70 }), (items, size) => {
        const parts = listPages(items, size);
        expect(parts.flatMap((part) => part.items)).toEqual(items);
        expect(parts.map(({ page }) => page)).toEqual(parts.map((_, at) => at + 1));
        expect(new Set(parts.map(({ pages }) => pages))).toEqual(new Set([parts.length]));
        expect(Math.max(...parts.map((part) => part.items.length))).toBeLessThanOrEqual(size);
      }),
    );
  });

  it("is one page when there is nothing", () => {
    expect(listPages([], 20)).toEqual([{ items: [], page: 1, pages: 1 }]);
  });

  it("leads to the first, the last and the next ones, and says where some are left out", () => {
    expect(pageLinks(1, 2)).toEqual([1, 2]);
    expect(pageLinks(1, 11)).toEqual([1, 2, undefined, 11]);
    expect(pageLinks(6, 11)).toEqual([1, undefined, 5, 6, 7, undefined, 11]);
    expect(pageLinks(11, 11)).toEqual([1, undefined, 10, 11]);
  });
});

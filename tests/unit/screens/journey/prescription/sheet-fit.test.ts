import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitSheet,
  LETTER_SIZES,
  OPTIONAL_LINES,
  PANELS,
  type OptionalLine,
  type SheetFit,
} from "#screens/journey/prescription/sheet-fit.ts";

/** Blocks with so many lines of each kind; a line is as high as its letters. */
const sheet =
  (blocks: { needed: number; optional: number[] }[]) =>
  ({ size, without }: { size: number; without: OptionalLine[] }): number[] =>
    blocks.map(({ needed, optional }) =>
      optional.reduce(
        (sum, lines, index) => sum + (without.includes(OPTIONAL_LINES[index]!) ? 0 : (lines * size) / 2),
        (needed * size) / 2,
      ),
    );
const plain = (...needed: number[]) => sheet(needed.map((lines) => ({ needed: lines, optional: [] })));
const blocksOn = ({ pages }: SheetFit) => pages.map((page) => page.map(({ blocks }) => blocks));

const blocks = fc.array(
  fc.record({
    needed: fc.integer({ min: 1, max: 20 }),
    optional: fc.array(fc.integer({ min: 0, max: 5 }), {
      minLength: OPTIONAL_LINES.length,
      maxLength: OPTIONAL_LINES.length,
    }),
  }),
  { minLength: 2, maxLength: 4 },
);
const letters = fc.constantFrom("normal" as const, "large" as const);
const paper = fc.constantFrom("A4" as const, "A5" as const);

describe("what gives way on a sheet", () => {
  it("is nothing while everything fits, and then the letters are larger", () => {
    expect(fitSheet(plain(15, 15), OPTIONAL_LINES, "normal", "A4")).toMatchObject({ size: 18, without: [] });
  });
  it("is nothing on a sheet with little on it: its letters grow until enough is white", () => {
    expect(fitSheet(plain(5, 5), OPTIONAL_LINES, "normal", "A4")).toEqual({
      size: 24,
      isTight: false,
      without: [],
      pages: [[{ blocks: [0, 1], air: 5 }]],
      papers: 1,
    });
  });
  it("is first the optional lines, one after the other, and then the size of the letters", () => {
    const long = (needed: number) => sheet([{ needed, optional: OPTIONAL_LINES.map(() => 2) }]);
    const fit = (needed: number) => fitSheet(long(needed), OPTIONAL_LINES, "normal", "A4");
    expect(fit(13)).toMatchObject({ size: 16, isTight: false, without: [] });
    expect(fit(19)).toMatchObject({ size: 16, without: ["address", "text", "route"] });
    expect(fit(32)).toMatchObject({ size: 16, without: OPTIONAL_LINES.slice(0, -1) });
    expect(fit(39)).toMatchObject({ size: 14, without: OPTIONAL_LINES });
  });
  it("is no line that still fits: each comes back by itself, room for a pen before all others", () => {
    const optional = OPTIONAL_LINES.map((line) => (line === "bring" ? 9 : 2));
    const { without } = fitSheet(sheet([{ needed: 30, optional }]), OPTIONAL_LINES, "normal", "A4");
    expect(without).toEqual(OPTIONAL_LINES.filter((line) => line !== "write" && line !== "ten"));
  });
  it("is a second page only when the smallest letters do not fit one, and that page brings the lines back", () => {
    const fit = fitSheet(plain(20, 22), [], "normal", "A4");
    expect(blocksOn(fit)).toEqual([[[0]], [[1]]]);
    expect(fit).toMatchObject({ size: 22, without: [] });
  });
  it("is never said of lines that the sheet does not have", () => {
    const withRoute = sheet([{ needed: 34, optional: [0, 0, 2] }]);
    expect(fitSheet(withRoute, ["route"], "normal", "A4")).toMatchObject({ size: 16, without: ["route"] });
  });
  it("leaves large letters large: they get a second page sooner", () => {
    expect(fitSheet(plain(15, 15), [], "large", "A4")).toMatchObject({ size: 18 });
    expect(fitSheet(plain(18, 18), [], "large", "A4").pages).toHaveLength(2);
    expect(fitSheet(plain(18, 18), [], "normal", "A4").pages).toHaveLength(1);
  });
  it("is no third page while smaller letters fit on two, also where large ones were asked for", () => {
    expect(fitSheet(plain(18, 18, 18), [], "large", "A4")).toMatchObject({ size: 14, papers: 2 });
    expect(fitSheet(plain(25, 25, 25), [], "large", "A4")).toMatchObject({ size: 20, papers: 3 });
  });
  it("folds an A5 from one page of two halves, filled alike", () => {
    expect(blocksOn(fitSheet(plain(10, 5, 5), [], "normal", "A5"))).toEqual([[[0], [1, 2]]]);
  });
  it("counts the paper of an activity that is longer than a page, and makes large letters small for it first", () => {
    expect(fitSheet(plain(35, 5), [], "large", "A4")).toMatchObject({ size: 15, papers: 2 });
    expect(fitSheet(plain(60, 5), [], "large", "A4")).toMatchObject({ size: 14, papers: 3 });
    expect(fitSheet(plain(40, 5), [], "normal", "A5")).toMatchObject({ size: 14, papers: 2 });
  });
  it("keeps every block once and in its order, and no panel overflows", () => {
    fc.assert(
      fc.property(blocks, letters, paper, (made, size, kind) => {
        const measure = sheet(made);
        const fit = fitSheet(measure, OPTIONAL_LINES, size, kind);
        expect(blocksOn(fit).flat(2)).toEqual(made.map((_, index) => index));
        const { high, perPage } = PANELS[kind];
        const heights = measure(fit);
        expect(fit.papers).toBe(fit.pages.length);
        for (const page of fit.pages) {
          expect(page.length).toBeLessThanOrEqual(perPage);
          for (const { blocks, air } of page)
            expect(blocks.reduce((sum, index) => sum + heights[index]! + 2 * air, 0)).toBeLessThanOrEqual(
              high,
            );
        }
      }),
    );
  });
  it("makes letters smaller only when all lines gone were not enough, and never too small to read", () => {
    fc.assert(
      fc.property(blocks, letters, (made, wish) => {
        const fit = fitSheet(sheet(made), OPTIONAL_LINES, wish, "A4");
        const { least, wished } = LETTER_SIZES[wish];
        expect(fit.without).toEqual(OPTIONAL_LINES.filter((line) => fit.without.includes(line)));
        expect(fit.size).toBeGreaterThanOrEqual(fit.papers === 1 ? least : 14);
        expect(least).toBeGreaterThanOrEqual(14);
        if (fit.size >= wished || fit.pages.length > 1) return;
        const larger = sheet(made)({ size: fit.size + 1, without: [...OPTIONAL_LINES] });
        expect(larger.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(PANELS.A4.high);
      }),
    );
  });
});

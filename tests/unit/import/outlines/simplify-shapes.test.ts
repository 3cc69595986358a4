import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metresApart, type LngLat } from "#domain/region/outline-rings.ts";
import type { Shape } from "#import/outlines/read-outlines.ts";
import { outlineOf, simplifyShapes } from "#import/outlines/simplify-shapes.ts";
import { outline } from "#schema/outline.ts";

/** Two areas beside each other, with a ragged edge between them. */
const neighbours = (offsets: number[]): Shape[] => {
  const edge = offsets.map((offset, index): LngLat => [
    5.1 + offset / 1000,
    52 + (0.1 * (index + 1)) / (offsets.length + 1),
  ]);
  const [south, north]: [LngLat, LngLat] = [
    [5.1, 52],
    [5.1, 52.1],
  ];
  return [
    { code: "GM0001", name: "West", rings: [[[5, 52], south, ...edge, north, [5, 52.1]]] },
    { code: "GM0002", name: "Oost", rings: [[[5.2, 52.1], north, ...edge.toReversed(), south, [5.2, 52]]] },
  ];
};
const keys = (shape?: Shape) => new Set(shape?.rings.flat().map(String));
const onEdge = (shape?: Shape) =>
  [...keys(shape)].filter((key) => Number(key.split(",")[0]) > 5.01 && Number(key.split(",")[0]) < 5.19);

describe("areas drawn with fewer corners", () => {
  it("still share every corner of the edge between them, so that no gap opens", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 10, max: 900 }),
        (offsets, turn, metres) => {
          const [west, east] = neighbours(offsets);
          const ring = east!.rings[0]!;
          const turned = { ...east!, rings: [[...ring.slice(turn), ...ring.slice(0, turn)]] };
          const [left, right] = simplifyShapes([west!, turned], metres);
          expect(onEdge(left).sort()).toEqual(onEdge(right).sort());
        },
      ),
    );
  });

  it("lose only corners that lie near the new edge", () => {
    const [west, east] = neighbours([0, 0.2, 0, 8, 0]);
    const [simple] = simplifyShapes([west!, east!], 50);
    const lost = [...keys(west)].filter((key) => !keys(simple).has(key));
    expect(lost.length).toBeGreaterThan(0);
    expect([...keys(simple)]).toContain("5.108,52.06666666666667");
  });

  it("stay as they were when nothing would be left", () => {
    const tiny: Shape = {
      code: "GM0003",
      name: "Eiland",
      rings: [
        [
          [5, 52],
          [5.0001, 52],
          [5.0001, 52.0001],
        ],
      ],
    };
    expect(metresApart([5, 52], [5.0001, 52])).toBeLessThan(10);
    expect(simplifyShapes([tiny], 1000)).toEqual([tiny]);
  });

  it("are kept as the content has them", () => {
    const rings = neighbours([1, 2, 3]).flatMap((one) => one.rings);
    const kept = outlineOf(rings, 4);
    expect(kept[0]).toMatch(/^5,52 5\.1,52 5\.101,52\.025 /);
    expect(outline.parse(kept)).toEqual(kept);
  });
});

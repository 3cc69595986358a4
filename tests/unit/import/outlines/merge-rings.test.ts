import fc from "fast-check";
import { expect, it } from "vitest";
import { flatSurface } from "#domain/region/clip-ring.ts";
import type { LngLat } from "#domain/region/outline-rings.ts";
import { mergeRings } from "#import/outlines/merge-rings.ts";

const tile = (x: number, y: number): LngLat[] => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
];
const total = (rings: LngLat[][]) => rings.reduce((sum, ring) => sum + flatSurface(ring), 0);

it("two areas beside each other have one edge round both", () => {
  const merged = mergeRings([tile(0, 0), tile(1, 0)]);
  expect(merged).toHaveLength(1);
  expect(total(merged)).toBe(4);
});

it("areas round a lake leave the lake out", () => {
  const round = [0, 1, 2].flatMap((x) => [0, 1, 2].flatMap((y) => (x === 1 && y === 1 ? [] : [tile(x, y)])));
  const merged = mergeRings(round);
  expect(merged).toHaveLength(2);
  expect(total(merged)).toBe(16);
});

it("areas taken together are as large as each of them", () => {
  const field = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.uniqueArray(field, { selector: String, minLength: 1, maxLength: 12 }), (fields) => {
      expect(total(mergeRings(fields.map(([x, y]) => tile(x, y))))).toBe(2 * fields.length);
    }),
  );
});

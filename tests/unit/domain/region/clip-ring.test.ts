import fc from "fast-check";
import { expect, it } from "vitest";
import { clipRing, flatSurface, type FlatPoint } from "#domain/region/clip-ring.ts";
import { liesIn } from "#domain/region/outline-rings.ts";

const box = (left: number, low: number, right: number, high: number): FlatPoint[] => [
  [left, low],
  [right, low],
  [right, high],
  [left, high],
];
const surface = (ring: FlatPoint[]) => Math.abs(flatSurface(ring)) / 2;

it("what lies within a window is kept, whichever way round both go", () => {
  const whole = box(0, 0, 4, 4);
  for (const window of [box(2, 1, 9, 3), box(2, 1, 9, 3).toReversed()])
    for (const shape of [whole, whole.toReversed()]) expect(surface(clipRing(shape, window))).toBe(4);
});

it("a bay in the coast stays a bay", () => {
  const bay: FlatPoint[] = [[0, 0], [4, 0], [4, 4], [3, 4], [3, 1], [1, 1], [1, 4], [0, 4]]; // prettier-ignore
  const clipped = clipRing(bay, box(-1, -1, 5, 2));
  expect(surface(clipped)).toBe(6);
  expect(liesIn([2, 1.5], [clipped])).toBe(false);
});

it("nothing of it lies outside the window, and nothing within is lost", () => {
  const at = fc.integer({ min: -10, max: 10 });
  fc.assert(
    fc.property(at, at, at, at, (x, y, left, low) => {
      const clipped = clipRing(box(x, y, x + 7, y + 5), box(left, low, left + 6, low + 6));
      const across = Math.max(0, Math.min(x + 7, left + 6) - Math.max(x, left));
      const up = Math.max(0, Math.min(y + 5, low + 6) - Math.max(y, low));
      expect(surface(clipped)).toBeCloseTo(across * up);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceMetres } from "#domain/distance.ts";

const points = fc.record({
  lat: fc.double({ min: 50.5, max: 53.8, noNaN: true }),
  lng: fc.double({ min: 3.2, max: 7.4, noNaN: true }),
});

describe("distance", () => {
  it("from the Dam to the station of Almere is about 23 kilometres", () => {
    const metres = distanceMetres({ lat: 52.3731, lng: 4.8926 }, { lat: 52.3749, lng: 5.2179 });
    expect(metres).toBeGreaterThan(22_000);
    expect(metres).toBeLessThan(22_200);
  });
  it("is nothing to the same place, the same in both directions, and never longer by a detour avoided", () => {
    fc.assert(
      fc.property(points, points, points, (a, b, c) => {
        expect(distanceMetres(a, a)).toBe(0);
        expect(distanceMetres(a, b)).toBeCloseTo(distanceMetres(b, a), 6);
        expect(distanceMetres(a, c)).toBeLessThanOrEqual(distanceMetres(a, b) + distanceMetres(b, c) + 1e-6);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { reachOf, RURAL_REACH, TOWN_REACH } from "#matching/offer/reach.ts";

/** A row of postcode areas from south to north, this many kilometres apart. */
const row = (km: number, count = 6) => [
  {
    postcodes: Array.from({ length: count }, (_, index) => ({
      pc4: String(1300 + index),
      centre: { lat: 52.3 + (index * km) / 111.2, lng: 5.2 },
    })),
  },
];

describe("how far somebody may choose to go", () => {
  it("is counted in a walk where the areas of a town touch", () => {
    expect(reachOf(row(0.9))).toBe(TOWN_REACH);
  });
  it("is counted in villages where they lie apart", () => {
    expect(reachOf(row(2.8))).toBe(RURAL_REACH);
  });
  it("is a town's where there is too little to tell", () => {
    expect(reachOf([])).toBe(TOWN_REACH);
    expect(reachOf(row(3, 1))).toBe(TOWN_REACH);
  });
});

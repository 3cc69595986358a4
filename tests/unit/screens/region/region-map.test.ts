import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { region } from "#schema/prescribing/region.ts";
import type { LngLat } from "#domain/region/outline-rings.ts";
import { layPlates } from "#screens/region/lay-plates.ts";
import { regionMap } from "#screens/region/region-map.ts";

const flevoland = region.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, "../../../../content/regions/flevoland.json"), "utf8")),
);

describe("the map of a region", () => {
  const map = regionMap(flevoland)!;
  it("says of every municipality its name and its state, as the table does", () => {
    expect(map.towns.map(({ name, label }) => `${name}: ${label}`).sort()).toEqual([
      "Almere: Met begeleiding",
      ...["Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"].map(
        (name) => `${name}: Geen of onbekend`,
      ),
    ]);
  });
  it("lays no plate over another, and each within the picture", () => {
    for (const [index, a] of map.towns.entries()) {
      expect(a.x - a.halfWidth).toBeGreaterThanOrEqual(0);
      expect(a.x + a.halfWidth).toBeLessThanOrEqual(map.width);
      for (const b of map.towns.slice(index + 1))
        expect(
          Math.abs(a.x - b.x) >= a.halfWidth + b.halfWidth ||
            Math.abs(a.y - b.y) >= a.halfHeight + b.halfHeight,
          `${a.name} and ${b.name}`,
        ).toBe(true);
    }
  });
  it("draws a line to the plate of an area that is smaller than its name", () => {
    expect(map.towns.filter(({ from }) => from).map(({ name }) => name)).toContain("Urk");
  });
  it("is not drawn where no outlines are", () => {
    const { drawing: _, ...without } = flevoland;
    expect(regionMap(without)).toBeUndefined();
    expect(regionMap({ ...flevoland, drawing: { source: "CBS", areas: [] } })).toBeUndefined();
  });
});

it("plates of areas that have room for them never overlap, whatever their names", () => {
  const fields = fc.array(fc.integer({ min: 20, max: 45 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fields, (halves) => {
      const areas = halves.map((halfWidth, index) => {
        const [left, top] = [100 * (index % 4), 100 * Math.floor(index / 4)];
        const ring: LngLat[] = [[left, top], [left + 100, top], [left + 100, top + 100], [left, top + 100]]; // prettier-ignore
        return { rings: [ring], halfWidth, halfHeight: 19 };
      });
      const plates = layPlates(areas, [400, 200]);
      for (const [index, a] of plates.entries())
        for (const b of plates.slice(index + 1))
          expect(Math.abs(a.x - b.x) >= a.halfWidth + b.halfWidth || Math.abs(a.y - b.y) >= 38).toBe(true);
    }),
  );
});

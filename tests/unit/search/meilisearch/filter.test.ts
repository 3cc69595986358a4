import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACET_KEYS, type FacetKey } from "#search/facets.ts";
import { decimal, filterOf } from "#search/meilisearch/filter.ts";
import type { SearchPlan } from "#search/plan.ts";

const PLAN: SearchPlan = { words: [], filters: {}, sort: "best", offset: 0, limit: 20, facets: true };
const NEAR = { lat: 52.37, lng: 5.21 };

describe("a filter", () => {
  it("asks for one of the values in each facet, and for all facets", () => {
    expect(filterOf({ ...PLAN, filters: { day: ["maandag", "dinsdag"], category: ["koken"] } })).toEqual([
      ['category = "koken"'],
      ['day = "maandag"', 'day = "dinsdag"'],
    ]);
  });
  it("leaves out the facet that is counted", () => {
    const filters = { day: ["maandag"], category: ["koken"] };
    expect(filterOf({ ...PLAN, filters }, "day")).toEqual([['category = "koken"']]);
  });
  it("knows no facet that the guide does not have", () => {
    const filters = { ...{ prijs: ["3"], __proto__: { day: ["maandag"] } }, day: undefined };
    expect(filterOf({ ...PLAN, filters: filters })).toEqual([]);
    expect(
      filterOf({ ...PLAN, filters: Object.create({ day: ["maandag"] }) as SearchPlan["filters"] }),
    ).toEqual([]);
  });
  it("lets a value from outside find nothing instead of everything", () => {
    for (const value of ["' OR 1", '" OR "1" = "1', "maandag\\", "Maandag", "", "a".repeat(10_000)]) {
      expect(filterOf({ ...PLAN, filters: { day: [value] } }), value.slice(0, 20)).toEqual([['day = "-"']]);
    }
    expect(filterOf({ ...PLAN, filters: { day: ["' OR 1", "maandag"] } })).toEqual([['day = "maandag"']]);
  });
  it("never holds anything of a value but letters, digits and hyphens, whatever is asked", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FACET_KEYS),
        fc.array(fc.string({ unit: "binary" })),
        (key: FacetKey, values) => {
          for (const line of filterOf({ ...PLAN, filters: { [key]: values } }).flat()) {
            expect(line).toMatch(/^[a-zA-Z]+ = "[a-z0-9-]+"$/);
          }
        },
      ),
    );
  });
  it("keeps to a distance when there is a place to measure from", () => {
    expect(filterOf({ ...PLAN, near: NEAR, withinMetres: 3000 })).toEqual([
      ["_geoRadius(52.3700000, 5.2100000, 3000.0000000)"],
    ]);
    expect(filterOf({ ...PLAN, withinMetres: 3000 })).toEqual([]);
    const area = { south: 52.3, west: 5.1, north: 52.4, east: 5.2 };
    expect(filterOf({ ...PLAN, area })).toEqual([
      ["_geoBoundingBox([52.4000000, 5.2000000], [52.3000000, 5.1000000])"],
    ]);
  });
  it("writes numbers as numbers, and refuses what is none", () => {
    expect(decimal(1e-7)).toBe("0.0000001");
    expect(() => decimal(Number.NaN)).toThrow(RangeError);
    expect(() => decimal("1) OR (1" as unknown as number)).toThrow(RangeError);
  });
});

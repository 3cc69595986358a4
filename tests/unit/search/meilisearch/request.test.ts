import { describe, expect, it } from "vitest";
import { FACET_KEYS } from "#search/facets.ts";
import { queriesOf } from "#search/meilisearch/request.ts";
import type { SearchPlan } from "#search/plan.ts";

const PLAN: SearchPlan = { words: [], filters: {}, sort: "best", offset: 0, limit: 20, facets: true };
const word = (text: string, prefix = false) => ({ text, prefix });

describe("a plan as queries", () => {
  it("is one query without choices, which also counts every facet", () => {
    const queries = queriesOf({ ...PLAN, words: [word("wandel"), word("kof", true)] }, "activities");
    expect(queries).toEqual([
      {
        indexUid: "activities",
        q: "wandel kof",
        matchingStrategy: "all",
        filter: [],
        sort: [],
        facets: FACET_KEYS,
        attributesToRetrieve: ["id"],
        offset: 0,
        limit: 20,
      },
    ]);
  });
  it("closes the last word with a space unless it may go on", () => {
    expect(queriesOf({ ...PLAN, words: [word("kof")] }, "x")[0]?.q).toBe("kof ");
    expect(queriesOf(PLAN, "x")[0]?.q).toBe("");
  });
  it("counts each chosen facet in a query of its own, without its own filter and without hits", () => {
    const [main, category, day, ...more] = queriesOf(
      { ...PLAN, offset: 40, filters: { day: ["maandag"], category: ["koken"], role: [] } },
      "x",
    );
    expect(main?.facets).toEqual(FACET_KEYS.filter((key) => key !== "day" && key !== "category"));
    expect(category).toMatchObject({
      filter: [['day = "maandag"']],
      facets: ["category"],
      limit: 0,
      offset: 0,
    });
    expect(day).toMatchObject({ filter: [['category = "koken"']], facets: ["day"], limit: 0 });
    expect(more).toEqual([]);
  });
  it("counts nothing when only a number is wanted", () => {
    const queries = queriesOf({ ...PLAN, filters: { day: ["maandag"] }, facets: false, limit: 0 }, "x");
    expect(queries.map(({ facets, limit }) => [facets, limit])).toEqual([[[], 0]]);
  });
  it("sorts by distance only when that is asked, and always fetches the point to measure from", () => {
    const near = { lat: 52.37, lng: 5.21 };
    const [best] = queriesOf({ ...PLAN, near }, "x");
    const [distance] = queriesOf({ ...PLAN, near, sort: "distance" }, "x");
    expect([best?.sort, best?.attributesToRetrieve]).toEqual([[], ["id", "_geo"]]);
    expect(distance?.sort).toEqual(["_geoPoint(52.3700000, 5.2100000):asc"]);
    expect(queriesOf({ ...PLAN, sort: "distance" }, "x")[0]?.sort).toEqual([]);
  });
});

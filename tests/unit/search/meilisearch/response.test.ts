import { describe, expect, it } from "vitest";
import { FACET_KEYS } from "#search/facets.ts";
import { readResults } from "#search/meilisearch/response.ts";
import type { SearchPlan } from "#search/plan.ts";
import { UnusableAnswer } from "#search/read-execution.ts";

const PLAN: SearchPlan = { words: [], filters: {}, sort: "best", offset: 0, limit: 20, facets: true };
const known = (id: string) => id.startsWith("a");
const result = (changed: object = {}) => ({
  hits: [{ id: "a1", _geo: { lat: 52.38, lng: 5.21 } }, { id: "a2" }],
  estimatedTotalHits: 2,
  facetDistribution: { day: { maandag: 2, dinsdag: 0 } },
  ...changed,
});

describe("an answer of the server", () => {
  it("becomes hits, total and counts of every facet, without values that count nothing", () => {
    const { hits, total, facets } = readResults(PLAN, [result()], known);
    expect([hits, total]).toEqual([[{ id: "a1" }, { id: "a2" }], 2]);
    expect(Object.keys(facets ?? {})).toEqual(FACET_KEYS);
    expect([facets?.day, facets?.category]).toEqual([{ maandag: 2 }, {}]);
  });
  it("gives whole metres from the place that was asked for, and none without a point", () => {
    const { hits } = readResults({ ...PLAN, near: { lat: 52.37, lng: 5.21 } }, [result()], known);
    expect(hits).toEqual([{ id: "a1", distance: 1112 }, { id: "a2" }]);
  });
  it("takes the counts of a chosen facet from its own query", () => {
    const own = { hits: [], estimatedTotalHits: 9, facetDistribution: { day: { maandag: 2, woensdag: 7 } } };
    const { facets } = readResults({ ...PLAN, filters: { day: ["maandag"] } }, [result(), own], known);
    expect(facets?.day).toEqual({ maandag: 2, woensdag: 7 });
  });
  it("has no counts when none were asked", () => {
    const plan = { ...PLAN, facets: false, limit: 0 };
    expect(readResults(plan, [{ hits: [], estimatedTotalHits: 3 }], known)).toEqual({ hits: [], total: 3 });
  });
  it("may have an empty page behind the last one", () => {
    const plan = { ...PLAN, offset: 400 };
    expect(readResults(plan, [result({ hits: [] })], known).hits).toEqual([]);
  });
  it.each([
    ["is missing", undefined],
    ["is not one", "koffie"],
    ["has hits of another release", result({ hits: [{ id: "weg" }] })],
    [
      "has more hits than were asked",
      result({ hits: Array.from({ length: 21 }, (_, at) => ({ id: `a${at}` })), estimatedTotalHits: 21 }),
    ],
    ["has a point without numbers", result({ hits: [{ id: "a1", _geo: { lat: "52" } }] })],
    ["counts half activities", result({ facetDistribution: { day: { maandag: 0.5 } } })],
    ["counts in a list", result({ facetDistribution: { day: ["maandag"] } })],
  ])("is refused when it %s", (_, answer) => {
    const plan = { ...PLAN, near: { lat: 52.37, lng: 5.21 } };
    expect(() => readResults(plan, [answer], known)).toThrow(UnusableAnswer);
  });
});

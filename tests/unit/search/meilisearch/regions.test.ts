import { describe, expect, it } from "vitest";
import { compareRanks, rankOf } from "#search/meilisearch/hit-rank.ts";
import { regionalMultiSearch, regionOf } from "#search/meilisearch/regions.ts";
import { queriesOf, type MeilisearchQuery } from "#search/meilisearch/request.ts";
import type { SearchPlan } from "#search/plan.ts";

const PLAN: SearchPlan = { words: [], filters: {}, sort: "best", offset: 0, limit: 20, facets: true };
const MUNICIPALITIES = { Flevoland: ["almere"], Utrecht: ["utrecht", "amersfoort"], Overig: [] };

/** Regions that hold one hit each, and what each was asked. */
function regions(away: string[] = []) {
  const asked: Record<string, MeilisearchQuery[]> = {};
  const failures: string[] = [];
  const servers = Object.entries(MUNICIPALITIES).map(([name, municipalities], at) => ({
    name,
    municipalities,
    failed: () => void failures.push(name),
    ask: (queries: MeilisearchQuery[]) => {
      if (away.includes(name)) return Promise.reject(new Error("away"));
      asked[name] = queries;
      const hit = {
        id: name.toLowerCase(),
        _rankingScoreDetails: { "order:asc": { order: 0, value: 9 - at } },
      };
      return Promise.resolve({
        results: queries.map(({ limit, facets }) => ({
          hits: limit > 0 ? [hit] : [],
          estimatedTotalHits: 1,
          facetDistribution: Object.fromEntries(facets.map((facet) => [facet, { zelfde: 1 }])),
        })),
      });
    },
  }));
  return { search: regionalMultiSearch(servers), asked, failures, servers };
}
const ask = async (search: ReturnType<typeof regions>["search"], plan: Partial<SearchPlan> = {}) => {
  const { results } = (await search(queriesOf({ ...PLAN, ...plan }, "activities"))) as {
    results: {
      hits: { id: string }[];
      estimatedTotalHits: number;
      missing: string[];
      facetDistribution: object;
    }[];
  };
  return results;
};

describe("a question for several regions", () => {
  it("without a municipality goes to all, whose answers are put in one order and counted together", async () => {
    const { search, asked } = regions();
    const [answer] = await ask(search);
    expect(Object.keys(asked)).toEqual(["Flevoland", "Utrecht", "Overig"]);
    expect(answer?.hits.map(({ id }) => id)).toEqual(["overig", "utrecht", "flevoland"]);
    expect(answer).toMatchObject({
      estimatedTotalHits: 3,
      missing: [],
      facetDistribution: { category: { zelfde: 3 } },
    });
  });

  it("about one municipality goes to its region; the others only count what choosing them would add", async () => {
    const { search, asked } = regions();
    const [answer] = await ask(search, { filters: { municipality: ["amersfoort"] } });
    expect(answer?.hits.map(({ id }) => id)).toEqual(["utrecht"]);
    expect(asked["Utrecht"]).toHaveLength(2);
    for (const name of ["Flevoland", "Overig"])
      expect(asked[name]?.map(({ limit, facets }) => [limit, facets])).toEqual([[0, ["municipality"]]]);
    const beside = regions();
    await ask(beside.search, { filters: { municipality: ["amersfoort"] }, facets: false });
    expect(Object.keys(beside.asked)).toEqual(["Utrecht"]);
  });

  it("about a municipality that no region names goes to the last", () => {
    const { servers } = regions();
    expect(["almere", "amersfoort", "urk"].map((name) => regionOf(servers, name))).toEqual([0, 1, 2]);
  });

  it("asks every region for the page and what is before it, which may all be of one", async () => {
    const { search, asked } = regions();
    expect((await ask(search, { offset: 2, limit: 1, facets: false }))[0]?.hits).toEqual([
      expect.objectContaining({ id: "flevoland" }),
    ]);
    expect(asked["Flevoland"]?.[0]).toMatchObject({ offset: 0, limit: 3 });
    await expect(ask(search, { offset: 990, limit: 20 })).rejects.toThrow("deeper in the list");
  });

  it("names those that do not answer, tells who looks after them, and fails only when nobody answers", async () => {
    const { search, failures } = regions(["Utrecht"]);
    const [answer] = await ask(search);
    expect([answer?.missing, answer?.estimatedTotalHits, failures]).toEqual([["Utrecht"], 2, ["Utrecht"]]);
    await expect(ask(regions(["Flevoland", "Utrecht", "Overig"]).search)).rejects.toThrow(
      "no region answers",
    );
  });

  it("leaves one that failed twice alone for a moment, so that nobody waits for it each time", async () => {
    const { search, failures } = regions(["Utrecht"]);
    for (let times = 0; times < 5; times++) expect((await ask(search))[0]?.missing).toEqual(["Utrecht"]);
    expect(failures).toHaveLength(2);
  });
});

describe("hits of two servers", () => {
  const details = (typo: number, distance: number | undefined, order: number) =>
    rankOf({
      _rankingScoreDetails: {
        "order:asc": { order: 2, value: order },
        typo: { order: 0, score: typo },
        "_geoPoint(52, 5):asc": { order: 1, distance },
      },
    });
  it("stand in the order of the rules: better first, then nearer, then as the guide puts them", () => {
    const sorted = [details(0.5, 10, 1), details(1, undefined, 1), details(1, 20, 3), details(1, 20, 2)];
    expect(sorted.sort(compareRanks).map((rank) => rank.join())).toEqual([
      "-1,20,2",
      "-1,20,3",
      "-1,Infinity,1",
      "-0.5,10,1",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { SearchEngine } from "#search/engine.ts";
import { ndcg, recall, scoreQueries, summarise } from "../../../judge/search/score-queries.ts";

describe("the score of a query", () => {
  it("is one for the best order and less for any other", () => {
    const relevant = { a: 2, b: 1 };
    expect(ndcg(["a", "b", "c"], relevant)).toBe(1);
    // (1 + 3 / log2(3)) / (3 + 1 / log2(3))
    expect(ndcg(["b", "a"], relevant)).toBeCloseTo(0.797, 3);
    expect(ndcg(["c"], relevant)).toBe(0);
  });

  it("looks at the first ten only", () => {
    const ten = Array.from({ length: 10 }, (_, i) => `x${i}`);
    expect(ndcg([...ten, "a"], { a: 2 })).toBe(0);
    expect(recall([...ten, "a"], { a: 2 })).toBe(0);
  });

  it("wants no more than ten of many", () => {
    const relevant = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`x${i}`, 1]));
    expect(recall(Object.keys(relevant), relevant)).toBe(1);
  });
});

describe("the scores of a file of queries", () => {
  const engine: SearchEngine = {
    search: () =>
      Promise.resolve({
        hits: [{ id: "a" }],
        also: [{ id: "b" }],
        total: 1,
        facets: {} as never,
        source: "embedded",
      }),
  };
  const query = (id: string, relevant: Record<string, number>) => ({ id, class: id, q: "q", relevant });

  it("count what is shown under the other heading as well", async () => {
    const [score] = await scoreQueries([query("one", { b: 1 })], engine, new Set(["a", "b"]));
    expect(score?.recall).toBe(1);
  });

  it("leave out judgements of activities that are over, and queries that are left without", async () => {
    const scores = await scoreQueries(
      [query("one", { a: 1, gone: 2 }), query("two", { gone: 2 })],
      engine,
      new Set(["a"]),
    );
    expect(scores.map(({ query: { id }, recall: found }) => [id, found])).toEqual([["one", 1]]);
    expect(summarise(scores).map(({ name, queries }) => [name, queries])).toEqual([
      ["one", 1],
      ["overall", 1],
    ]);
  });
});

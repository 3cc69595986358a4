import { describe, expect, it } from "vitest";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { executePlan } from "#search/embedded/execute-plan.ts";
import { readIndex } from "#search/embedded/read-index.ts";
import type { SearchPlan } from "#search/plan.ts";
import { searchDocument, smallDocuments } from "../../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";

const lexicon = openLexicon(smallVocabulary);
const index = readIndex(buildIndex(smallDocuments, lexicon));
const everything: SearchPlan = { words: [], filters: {}, sort: "best", offset: 0, limit: 20, facets: true };
const run = (plan: Partial<SearchPlan>) => executePlan({ ...everything, ...plan }, index);
const ids = (plan: Partial<SearchPlan>) => run(plan).hits.map(({ id }) => id);
const words = (...texts: string[]) => texts.map((text) => ({ text, prefix: false }));

describe("matching", () => {
  it("wants every word", () => {
    expect(ids({ words: words("brei") })).toEqual(["breicafe"]);
    expect(ids({ words: words("brei", "polder") })).toEqual([]);
  });

  it("takes the beginning of a word only where the plan says so", () => {
    expect(ids({ words: words("stap") })).toEqual([]);
    expect(ids({ words: [{ text: "stap", prefix: true }] })).toEqual(["wandelgroep"]);
  });

  it("reads two or three words as one when they were typed apart", () => {
    expect(ids({ words: words("fiets", "tocht") })).toEqual(["fietstocht"]);
    expect(ids({ words: words("kilo", "meter") })).toEqual(["fietstocht"]);
    expect(ids({ words: words("kil", "o", "meter") })).toEqual(["fietstocht"]);
  });
});

describe("the order", () => {
  it("is title before text before tags, and fewer errors before all of that", () => {
    const documents = [
      searchDocument({ id: "text", description: "trommel" }),
      searchDocument({ id: "typo", title: "Trommol" }),
      searchDocument({ id: "tags", words: ["trommel"] }),
      searchDocument({ id: "easy", easyText: "trommel" }),
      searchDocument({ id: "title", title: "Trommel" }),
    ];
    const own = readIndex(buildIndex(documents, lexicon));
    const { hits } = executePlan({ ...everything, words: words("trommel") }, own);
    expect(hits.map(({ id }) => id)).toEqual(["title", "easy", "tags", "text", "typo"]);
  });

  it("is fresh before old among equals, and by name after that", () => {
    expect(ids({})).toEqual(["breicafe", "fietstocht", "kookclub", "eettafel", "wandelgroep"]);
  });

  it("puts the nearest first when asked, and what has no place last", () => {
    const near = { lat: 52.37, lng: 5.22 };
    expect(run({ near, sort: "distance" }).hits.slice(0, 3)).toEqual([
      { id: "wandelgroep", distance: 0 },
      { id: "breicafe", distance: 3908 },
      { id: "fietstocht" },
    ]);
  });

  it("is cut into pages", () => {
    expect(ids({ offset: 1, limit: 2 })).toEqual(["fietstocht", "kookclub"]);
    expect(ids({ offset: 100 })).toEqual([]);
    expect(run({ limit: 0 })).toMatchObject({ hits: [], total: 5 });
  });
});

describe("filters", () => {
  it("are one of the values of a facet, and all of the facets", () => {
    expect(ids({ filters: { day: ["dinsdag", "woensdag"] } })).toEqual([
      "fietstocht",
      "kookclub",
      "eettafel",
      "wandelgroep",
    ]);
    expect(ids({ filters: { day: ["dinsdag"], cost: ["gratis"] } })).toEqual(["wandelgroep"]);
  });

  it("find nothing for a value that does not exist", () => {
    expect(ids({ filters: { category: ["' OR 1"] } })).toEqual([]);
  });

  it("keep what has a place within the distance", () => {
    const near = { lat: 52.37, lng: 5.22 };
    expect(ids({ near, withinMetres: 1000 })).toEqual(["wandelgroep"]);
    expect(ids({ near, withinMetres: 3909 })).toEqual(["breicafe", "wandelgroep"]);
  });

  it("keep what has a place within a part of the map", () => {
    const area = { south: 52.36, west: 5.2, north: 52.38, east: 5.23 };
    expect(ids({ area })).toEqual(["wandelgroep"]);
    expect(ids({ area: { ...area, east: 5.21 } })).toEqual([]);
  });
});

describe("counts", () => {
  it("say how many a value has, for the values that have any", () => {
    expect(run({}).facets).toMatchObject({
      category: { bewegen: 2, creatief: 1, koken: 2, ontmoeten: 1 },
      daypart: { avond: 1 },
      role: {},
    });
  });

  it("ignore the filter of their own facet, so that a second choice shows what it adds", () => {
    const { facets, total } = run({ filters: { day: ["woensdag"], category: ["koken"] } });
    expect(total).toBe(1);
    expect(facets?.day).toEqual({ dinsdag: 1, donderdag: 1, woensdag: 1 });
    expect(facets?.category).toEqual({ koken: 1 });
    expect(facets?.cost).toEqual({ gratis: 1, "tot-3": 1 });
  });

  it("are left out when the plan does not ask for them", () => {
    expect(run({ facets: false }).facets).toBeUndefined();
  });
});

import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { answerQuestion } from "#search/answer-question.ts";
import { searchDocuments, type SearchDocument } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { FACET_KEYS, FACETS } from "#search/facets.ts";
import type { SearchPlan } from "#search/plan.ts";
import { readAskedPlans } from "#server/asked-plans.ts";
import { fuzzQuestions } from "../../support/fuzz-questions.ts";

const CONTENT = fileURLToPath(new URL("../../../content", import.meta.url));
const PAGE = { words: [], filters: {}, sort: "best", offset: 0, limit: 20, facets: true };
const BESIDE = { ...PAGE, limit: 10, facets: false };
const word = (text: string) => ({ text, prefix: false });
const read = (value: unknown) => readAskedPlans(Buffer.from(JSON.stringify(value)));
const isPublic = (key: string) => !FACETS[key as keyof typeof FACETS]?.private;

describe("what the finder asks", () => {
  let documents: SearchDocument[] = [];
  let embedded: EmbeddedEngine;
  beforeAll(async () => {
    const { catalog } = await loadCatalogFromDisk(CONTENT);
    documents = searchDocuments(catalog.activities, "2026-11-25");
    embedded = openEmbeddedEngine(
      buildIndex(documents, learnLexicon(await loadSearchVocabulary(CONTENT), documents)),
    );
  });

  it("is always taken as it is, the questions nobody should ask included", async () => {
    const asked: SearchPlan[][] = [];
    // Little is found, so that the weaker plans and the relaxations are asked as well.
    const execute = async (plans: SearchPlan[]) => {
      asked.push(plans);
      return plans.map(({ facets }) => ({
        hits: [],
        total: asked.length % 2,
        ...(facets && { facets: {} as never }),
      }));
    };
    for (const { question } of fuzzQuestions(documents, 20261129, 20)) {
      const { near: _, ...open } = question;
      const filters = Object.fromEntries(Object.entries(question.filters).filter(([key]) => isPublic(key)));
      const impersonal = { ...open, filters, sort: "best" as const };
      // Words that say something about a person ("opgehaald worden") keep the question on the device as well.
      const { plan } = embedded.planner.plan(impersonal);
      if (!Object.keys(plan.filters).every(isPublic)) continue;
      await answerQuestion(impersonal, embedded.planner, { source: "meilisearch", execute });
    }
    expect(asked.length).toBeGreaterThan(300);
    const refused = asked.filter((plans) => !isDeepStrictEqual(read({ plans }), plans));
    expect(refused.map((plans) => JSON.stringify(plans).slice(0, 400))).toEqual([]);
  });
});

describe("what the finder never asks", () => {
  const tooMany = Array.from({ length: 11 }, () => word("koffie"));
  it.each<[string, unknown]>([
    ["a question in the words of the search server", { queries: [{ indexUid: "activities", q: "koffie" }] }],
    ["nothing", { plans: [] }],
    ["something beside the plans", { plans: [PAGE], federation: {} }],
    ["two pages at once", { plans: [PAGE, PAGE] }],
    ["more plans than there are weaker ones", { plans: Array.from({ length: 21 }, () => BESIDE) }],
    ["a page and more beside it", { plans: [PAGE, BESIDE] }],
    ["more hits than a page holds", { plans: [{ ...PAGE, limit: 1_001 }] }],
    ["hits beyond ten beside a page", { plans: [{ ...BESIDE, limit: 11 }] }],
    ["a page that does not exist", { plans: [{ ...PAGE, offset: 1e9 }] }],
    ["part of a hit", { plans: [{ ...PAGE, limit: 1.5 }] }],
    ["a key of somebody else's", { plans: [{ ...PAGE, attributesToRetrieve: ["*"] }] }],
    ["another index", { plans: [{ ...PAGE, indexUid: "other" }] }],
    ["where somebody lives", { plans: [{ ...PAGE, near: { lat: 52.37, lng: 5.21 }, sort: "distance" }] }],
    ["what somebody needs", { plans: [{ ...PAGE, filters: { wheelchair: ["ja"] } }] }],
    ["a facet that does not exist", { plans: [{ ...PAGE, filters: { _geoRadius: ["1"] } }] }],
    ["a filter of its own making", { plans: [{ ...PAGE, filters: { day: ['maandag" OR id EXISTS'] } }] }],
    ["more choices than there are", { plans: [{ ...PAGE, filters: { day: Array(51).fill("maandag") } }] }],
    ["more words than are searched", { plans: [{ ...PAGE, words: tooMany }] }],
    ["a word with an operator", { plans: [{ ...PAGE, words: [word('"koffie"')] }] }],
    ["an empty word", { plans: [{ ...PAGE, words: [word("")] }] }],
    ["a word nobody writes", { plans: [{ ...PAGE, words: [word("a".repeat(61))] }] }],
    ["ten long words", { plans: [{ ...PAGE, words: Array(10).fill(word("b".repeat(26))) }] }],
    [
      "a beginning before another word",
      { plans: [{ ...PAGE, words: [{ text: "a", prefix: true }, word("b")] }] },
    ],
    ["a list where a plan should be", { plans: [[PAGE]] }],
    ["no question at all", "koffie"],
  ])("is refused: %s", (_, body) => {
    expect(read(body)).toBeUndefined();
  });

  it("is refused whatever it is, and nothing of it comes through", () => {
    expect(readAskedPlans(Buffer.from("{"))).toBeUndefined();
    expect(readAskedPlans(Buffer.from([0xff, 0xfe, 0]))).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        const plans = [{ ...PAGE, ...(typeof value === "object" ? value : {}), [key]: value }];
        const taken = read({ plans })?.[0];
        if (taken) expect(Object.keys(taken).sort()).toEqual(Object.keys(PAGE).sort());
      }),
    );
  });

  it("holds for every facet that says something about a person", () => {
    const taken = FACET_KEYS.filter((key) => read({ plans: [{ ...PAGE, filters: { [key]: ["ja"] } }] }));
    expect(taken).toEqual(FACET_KEYS.filter(isPublic));
  });
});

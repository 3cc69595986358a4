import { beforeAll, describe, expect, it } from "vitest";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { EMPTY_QUESTION } from "#search/question.ts";
import { searchDocument } from "../../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../../fixtures/search/small-vocabulary.ts";
import { seededRandom } from "../../../support/fuzz-questions.ts";

const COUNT = 100_000;
const random = seededRandom(19);
const things = ["wandelen", "koffie", "zingen", "schaken", "breien"];
/** Each of a provider of its own, so that there are more of those than fit in sixteen bits. */
const documents = Array.from({ length: COUNT }, (_, order) =>
  searchDocument({
    id: `activiteit-${order}`,
    title: `${things[Math.floor(random() * things.length)]} ${order}`,
    easyText: "Samen",
    facets: { organization: [`aanbieder-${String(order).padStart(6, "0")}`], cost: ["gratis"] },
    point: { lat: 51 + 2 * random(), lng: 4 + 2 * random() },
    order,
  }),
);

describe("a guide of a hundred thousand activities", () => {
  let engine: EmbeddedEngine;
  beforeAll(() => {
    engine = openEmbeddedEngine(buildIndex(documents, openLexicon(smallVocabulary)));
  });

  it("counts each of its providers as itself", async () => {
    const { total, facets } = await engine.search(EMPTY_QUESTION);
    expect(total).toBe(COUNT);
    expect(Object.keys(facets.organization)).toHaveLength(COUNT);
    expect(new Set(Object.values(facets.organization))).toEqual(new Set([1]));
  });
  it.each([0, 65_535, 65_536, COUNT - 1])("finds what provider %i offers, and nothing else", async (at) => {
    const [organization] = [documents[at]!.facets.organization!];
    const { hits, total } = await engine.search({ ...EMPTY_QUESTION, filters: { organization } });
    expect(hits.map(({ id }) => id)).toEqual([documents[at]!.id]);
    expect(total).toBe(1);
  });
  it("finds the last by its number, and the nearest of all by distance", async () => {
    const last = await engine.search({ ...EMPTY_QUESTION, text: String(COUNT - 1) });
    expect(last.hits.map(({ id }) => id)).toEqual([`activiteit-${COUNT - 1}`]);
    const at = documents[COUNT - 2]!;
    const near = { pc4: "1317", ...at.point! };
    const { hits } = await engine.search({ ...EMPTY_QUESTION, near, sort: "distance" });
    expect(hits[0]?.id).toBe(at.id);
  });
});

describe("more than an index can tell apart", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...concept, key: `k${at}` }));
  const concept = { label: "fietsen", words: [] };

  it("is refused, with what there is too much of", () => {
    const lexicon = openLexicon({
      ...smallVocabulary,
      concepts: many(1_297),
      broader: {},
      related: {},
      oneWay: {},
    });
    expect(() => buildIndex([], lexicon)).toThrow(
      "1297 concepts in vocabulary/synonyms.json: a search index holds 1296 at most",
    );
    const tooMany = { length: 2 ** 20 + 1, map: () => new Array(2 ** 20 + 1).fill(0).map((_, at) => at) };
    expect(() => buildIndex(tooMany as never, openLexicon(smallVocabulary))).toThrow("1048577 activities");
  });
});

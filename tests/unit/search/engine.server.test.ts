import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import { openServerEngine } from "#search/engine.server.ts";
import { FACET_KEYS } from "#search/facets.ts";
import type { SearchPlan } from "#search/plan.ts";
import { EMPTY_QUESTION } from "#search/question.ts";
import { smallDocuments } from "../../fixtures/search/small-documents.ts";
import { smallVocabulary } from "../../fixtures/search/small-vocabulary.ts";

const { planner, ids } = openEmbeddedEngine(buildIndex(smallDocuments, openLexicon(smallVocabulary)));
const facets = Object.fromEntries(FACET_KEYS.map((key) => [key, {}]));
let asked: SearchPlan[] = [];
/** Stands where the process of the guide does, and finds the same for every plan. */
const server = createServer((request, response) => {
  void text(request).then((body) => {
    asked = (JSON.parse(body) as { plans: SearchPlan[] }).plans;
    const executions = asked.map((plan) => ({
      hits: ids.slice(0, plan.limit).map((id) => ({ id })),
      total: 50,
      ...(plan.facets && { facets }),
    }));
    response.end(JSON.stringify({ executions }));
  });
});
let host = "";
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

it("a finder of one town asks a server that knows the country about that town alone", async () => {
  const question = { ...EMPTY_QUESTION, text: "koffie", filters: { day: ["maandag"] } };
  await openServerEngine({ host, planner, ids, municipality: "zwolle" }).search(question);
  expect(asked.map(({ filters }) => filters)).toEqual([{ day: ["maandag"], municipality: ["zwolle"] }]);
  await openServerEngine({ host, planner, ids }).search(question);
  expect(asked.map(({ filters }) => filters)).toEqual([{ day: ["maandag"] }]);
});

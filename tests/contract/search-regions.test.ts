import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import type { Release } from "#release/release-store.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine, type EmbeddedEngine } from "#search/engine.embedded.ts";
import { openServerEngine } from "#search/engine.server.ts";
import { withFallback } from "#search/engine.fallback.ts";
import type { SearchEngine } from "#search/engine.ts";
import { toMeilisearchDocument } from "#search/meilisearch/document.ts";
import type { PlanExecutor, SearchPlan } from "#search/plan.ts";
import { EMPTY_QUESTION, type Question } from "#search/question.ts";
import { createServerEngine } from "#search/say-missing.ts";
import { keepSearch, type KeptSearch } from "#server/keep-regions.ts";
import { indexRelease } from "#server/open-search.ts";
import { parseProcessSettings } from "#server/process-settings.ts";
import { openSearchDoor } from "#server/search-door.ts";
import { answerDifferences, executionDifferences } from "../support/answer-differences.ts";
import { HANGS_MS, until } from "../support/desk-world.ts";
import { fuzzQuestions } from "../support/fuzz-questions.ts";
import { GOLDEN_QUESTIONS } from "../support/golden-questions.ts";
import { needsMeilisearch, testMeilisearch } from "../support/meilisearch.ts";
import { fixedAddress, spreadActivities, THREE_REGIONS } from "../support/region-world.ts";
import { servedGuide } from "../support/served-guide.ts";
import { temporaryFolder, writeFiles } from "../support/tiny-site.ts";

const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));
const SEED = 20261130;
/** Regions are put together for as many hits as any page of the finder shows. */
const DEEPEST = 1_000;

describe("three search servers, one for each region", needsMeilisearch, () => {
  const said: string[] = [];
  const over = new AbortController();
  const ends: (() => unknown)[] = [];
  let embedded: EmbeddedEngine;
  let one: PlanExecutor;
  let kept: KeptSearch;
  let world: Awaited<ReturnType<typeof servedGuide>>;
  let servers: Awaited<ReturnType<typeof testMeilisearch>>[];
  let addresses: Awaited<ReturnType<typeof fixedAddress>>[];

  beforeAll(async () => {
    const documents = await spreadActivities();
    const lexicon = learnLexicon(await loadSearchVocabulary(CONTENT), documents);
    embedded = openEmbeddedEngine(buildIndex(documents, lexicon));
    const folder = temporaryFolder();
    world = await servedGuide();
    servers = await Promise.all([1, 2, 3, 4].map(() => testMeilisearch()));
    addresses = await Promise.all(THREE_REGIONS.map(() => fixedAddress()));
    addresses.forEach((address, at) => address.leadTo(servers[at]?.url ?? ""));
    ends.push(folder.remove, world.close, ...addresses.map(({ close }) => close));
    writeFiles(folder.path, {
      "documents.json": JSON.stringify(
        documents.map((document) => toMeilisearchDocument(document, embedded.lexicon)),
      ),
      "regions.json": JSON.stringify(
        THREE_REGIONS.map((region, at) => ({
          ...region,
          url: addresses[at]?.url,
          key: servers[at]?.masterKey,
        })),
      ),
    });
    const published = documents.map(({ id }) => id);
    const release = { number: 1, dir: folder.path, record: { published } } as unknown as Release;
    const { settings } = parseProcessSettings(
      { MEILISEARCH_REGIONS: join(folder.path, "regions.json") },
      folder.path,
    );
    const report = (line: string) => void said.push(line);
    kept = await keepSearch({ root: folder.path, settings, signal: over.signal, report }, world.served);
    expect(await kept.serve(release)).toEqual({ engine: "Meilisearch in 3 regions" });
    kept.keep();
    const { url, masterKey } = servers[3]!;
    one = (await indexRelease({ url, apiKey: masterKey }, release, report)).executor;
    world.served.searchDoor = openSearchDoor({ rateFactor: 1_000, trustedHops: 1 });
  });
  afterAll(async () => {
    over.abort();
    await kept?.stop();
    await Promise.all(servers?.map(({ stop }) => stop()) ?? []);
    for (const end of ends) end();
  });

  const three = (): PlanExecutor => world.served.search!.executor;
  const deep = ({ offset, limit }: SearchPlan) => offset + limit > DEEPEST;
  const planOf = (question: Question) => embedded.planner.plan(question).plan;
  const questions = GOLDEN_QUESTIONS.map((asked) => ({ ...EMPTY_QUESTION, ...asked }));

  it("hold each its own part of the country, and the last what no other names", async () => {
    const held = await Promise.all(
      servers.map(async ({ client }) => {
        const { facetDistribution } = await client
          .index("activities")
          .search("", { facets: ["municipality"], limit: 0 });
        return Object.keys(facetDistribution?.["municipality"] ?? {}).sort();
      }),
    );
    expect(held.slice(0, 3)).toEqual([
      ["almere", "zeewolde"],
      ["amersfoort", "utrecht"],
      ["deventer", "nergens-genoemd", "zwolle"],
    ]);
  });

  it.each(questions)("give the answer, the counts and the order of one server to %j", async (question) => {
    const [all, whole] = [three(), one].map((executor) => createServerEngine(embedded.planner, executor));
    if (deep(planOf(question))) return expect(all!.search(question)).rejects.toThrow(/deeper in the list/);
    const [a, b] = await Promise.all([all!.search(question), whole!.search(question)]);
    expect(answerDifferences(question.sort === "distance", a, b)).toEqual([]);
    expect(a.missing).toBeUndefined();
  });

  it("do so for questions that nobody thought of, to the last hit", async () => {
    const plans = fuzzQuestions(await spreadActivities(), SEED, 12).map(({ question }) => ({
      ...planOf(question),
      offset: 0,
      limit: 500,
    }));
    const found: string[] = [];
    for (let at = 0; at < plans.length; at += 20) {
      const part = plans.slice(at, at + 20);
      const [own, theirs] = await Promise.all([three().execute(part), one.execute(part)]);
      part.forEach((plan, i) => {
        const lines = executionDifferences(plan, own[i]!, theirs[i]!);
        if (lines.length > 0) found.push(`${JSON.stringify(plan)}: ${lines.slice(0, 5).join("; ")}`);
      });
    }
    expect(found).toEqual([]);
  });
});

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import type { Release } from "#release/release-store.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { openServerEngine } from "#search/engine.server.ts";
import { withFallback } from "#search/engine.fallback.ts";
import { toMeilisearchDocument } from "#search/meilisearch/document.ts";
import { queriesOf } from "#search/meilisearch/request.ts";
import { ACTIVITIES_INDEX } from "#search/meilisearch/settings.ts";
import type { Execution, PlanExecutor, SearchPlan } from "#search/plan.ts";
import { EMPTY_QUESTION, type Question } from "#search/question.ts";
import { createServerEngine } from "#search/say-missing.ts";
import { readAskedPlans } from "#server/asked-plans.ts";
import { keepSearch, type KeptSearch } from "#server/keep-regions.ts";
import { indexRelease } from "#server/open-search.ts";
import { parseProcessSettings } from "#server/process-settings.ts";
import { openSearchDoor } from "#server/search-door.ts";
import { answerDifferences, executionDifferences } from "../support/answer-differences.ts";
import { HANGS_MS } from "../support/desk-world.ts";
import { fuzzQuestions } from "../support/fuzz-questions.ts";
import { GOLDEN_QUESTIONS } from "../support/golden-questions.ts";
import { needsMeilisearch, testMeilisearch } from "../support/meilisearch.ts";
import { federation } from "../support/meilisearch-federation.ts";
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
  /** Answers of all regions: on a busy machine one may be late, which its answer says, and is asked again. */
  const wholeOf = (plans: SearchPlan[]): Promise<Execution[]> =>
    vi.waitUntil<false | Execution[]>(
      async () => {
        const executions = await three().execute(plans);
        return executions.every(({ missing }) => !missing) && executions;
      },
      { timeout: HANGS_MS },
    );
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
    const plan = planOf(question);
    if (plan.offset + plan.limit > DEEPEST)
      return expect(three().execute([plan])).rejects.toThrow(/deeper in the list/);
    const executors: PlanExecutor[] = [{ source: "meilisearch", execute: wholeOf }, one];
    const [a, b] = await Promise.all(
      executors.map((executor) => createServerEngine(embedded.planner, executor).search(question)),
    );
    expect(answerDifferences(question.sort === "distance", a!, b!)).toEqual([]);
  });

  it("do so for questions that nobody thought of, to the last hit", async () => {
    const plans = fuzzQuestions(await spreadActivities(), SEED, 12).map(({ question }) => ({
      ...planOf(question),
      offset: 0,
      limit: 500,
    }));
    const found: string[] = [];
    for (let at = 0; at < plans.length; at += 5) {
      const part = plans.slice(at, at + 5);
      const [own, theirs] = await Promise.all([wholeOf(part), one.execute(part)]);
      part.forEach((plan, i) => {
        const lines = executionDifferences(plan, own[i]!, theirs[i]!);
        if (lines.length > 0) found.push(`${JSON.stringify(plan)}: ${lines.slice(0, 5).join("; ")}`);
      });
    }
    expect(found).toEqual([]);
  });

  it("could also ask each other, with the same totals and counts and without an Enterprise part", async () => {
    const ask = federation(servers.slice(0, 3));
    await ask.begin();
    for (const plan of questions.map(planOf).filter(({ offset, limit }) => offset + limit <= DEEPEST)) {
      const [query] = queriesOf({ ...plan, filters: {} }, ACTIVITIES_INDEX);
      const [said, [whole]] = await Promise.all([
        ask.together(query!),
        one.execute([{ ...plan, filters: {} }]),
      ]);
      expect(said.estimatedTotalHits).toBe(whole?.total);
      expect(said.facetDistribution["category"] ?? {}).toEqual(whole?.facets?.category);
      expect(said.remoteErrors ?? {}).toEqual({});
    }
    await ask.lose(1);
    const [query] = queriesOf(planOf(EMPTY_QUESTION), ACTIVITIES_INDEX);
    expect((await ask.together(query!)).remoteErrors).toMatchObject({
      "region-1": { code: "remote_could_not_send_request" },
    });
  });

  describe("in a storm of questions", () => {
    let clients = 0;
    /** What a browser asks the guide, each from an address of its own. */
    const ask = async (plan: SearchPlan) => {
      const response = await fetch(`${world.origin}/meili/multi-search`, {
        method: "POST",
        body: JSON.stringify({ plans: [plan] }),
        headers: { "content-type": "application/json", "x-forwarded-for": `192.0.2.${clients++ % 250}` },
      });
      const said = (await response.json().catch(() => ({}))) as { executions?: Execution[] };
      return { status: response.status, ...said.executions?.[0] };
    };
    /** Those that the guide takes: nothing about a person, one page from the top. */
    const publicPlans = () =>
      questions
        .map(planOf)
        .filter((plan) => readAskedPlans(Buffer.from(JSON.stringify({ plans: [plan] }))))
        .filter(({ offset }) => offset === 0);
    /** Every plan `times` times, eight at once; in the middle something happens. */
    async function storm(times: number, middle: () => void) {
      const all = Array.from({ length: times }, publicPlans).flat();
      const answers: Awaited<ReturnType<typeof ask>>[] = [];
      let next = 0;
      const client = async () => {
        for (let at = next++; at < all.length; at = next++) {
          if (at === Math.floor(all.length / 2)) middle();
          answers[at] = await ask(all[at]!);
        }
      };
      await Promise.all(Array.from({ length: 8 }, client));
      return answers;
    }
    const untilWhole = () =>
      vi.waitUntil(
        async () => {
          const { status, missing } = await ask(planOf(EMPTY_QUESTION));
          return status === 200 && !missing;
        },
        { timeout: HANGS_MS },
      );

    it("go on when one of them is killed, and say whose activities are missing until it is back", async () => {
      const another = await testMeilisearch();
      servers.push(another);
      const answers = await storm(10, () => process.kill(servers[1]!.pid, "SIGKILL"));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(answers.at(-1)?.missing).toEqual(["Utrecht"]);
      const everything = await ask(planOf(EMPTY_QUESTION));
      const municipalities = Object.keys(everything.facets?.municipality ?? {}).sort();
      expect(municipalities).toEqual(["almere", "deventer", "nergens-genoemd", "zeewolde", "zwolle"]);
      expect(everything.total).toBe(
        Object.values(everything.facets?.municipality ?? {}).reduce((sum, n) => sum + n),
      );

      // An empty server in its place, as after a disk that broke: it is filled without anybody doing anything.
      addresses[1]?.leadTo(another.url);
      await untilWhole();
      expect(said.join("\n")).toMatch(/Utrecht: .*The other regions answer from now on; tried again in 1 s/);
      expect(said.join("\n")).toMatch(/Utrecht: Search is back/);
    });

    it("go on when one of them hangs, sooner than a browser gives up", async () => {
      const { pid } = servers[0]!;
      const answers = await storm(2, () => process.kill(pid, "SIGSTOP"));
      process.kill(pid, "SIGCONT");
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(answers.flatMap(({ missing = [] }) => missing)).toContain("Flevoland");
      await untilWhole();
    });
  });

  it("leave a browser that holds everything its own answer, and tell one that does not what is missing", async () => {
    const [utrecht] = addresses.slice(1);
    utrecht?.leadTo("http://127.0.0.1:9");
    const near = openEmbeddedEngine(buildIndex((await spreadActivities()).slice(0, 7), embedded.lexicon));
    const server = openServerEngine({
      host: `${world.origin}/meili`,
      planner: embedded.planner,
      ids: embedded.ids,
    });
    const question = { ...EMPTY_QUESTION, text: "koffie" };
    const all = await withFallback(server, embedded, { timeoutMs: HANGS_MS }).search(question);
    const part = await withFallback(server, near, { timeoutMs: HANGS_MS }).search(question);
    expect([all.source, all.missing]).toEqual(["embedded", undefined]);
    expect([part.source, part.missing]).toEqual(["meilisearch", ["Utrecht"]]);
    expect(part.total).toBeGreaterThan(0);
    expect(part.total).toBeLessThan(all.total);
  });
});

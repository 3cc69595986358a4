import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { wordsOf } from "#search/analyser/normalise.ts";
import { searchDocuments, type SearchDocument } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { meilisearchExecutor, openMeilisearchEngine } from "#search/engine.meilisearch.ts";
import type { SearchEngine } from "#search/engine.ts";
import { clientMultiSearch } from "#search/meilisearch/client.ts";
import { padFor, toMeilisearchDocument } from "#search/meilisearch/document.ts";
import { pushIndex } from "#search/meilisearch/push.ts";
import { indexSettings } from "#search/meilisearch/settings.ts";
import { MEILISEARCH_VERSIONS, supportOf } from "#search/meilisearch/versions.ts";
import { MAX_WORDS, type PlanExecutor, type SearchPlan } from "#search/plan.ts";
import { EMPTY_QUESTION, type Question } from "#search/question.ts";
import { answerDifferences, executionDifferences } from "../support/answer-differences.ts";
import { FUZZ_KINDS, fuzzQuestions, type FuzzQuestion } from "../support/fuzz-questions.ts";
import { GOLDEN_QUESTIONS } from "../support/golden-questions.ts";
import { meilisearchServers } from "../support/meilisearch.ts";
import { corpusDocuments } from "../support/search-worlds.ts";

const CONTENT = fileURLToPath(new URL("../../content", import.meta.url));
/** Fixed, so that a failure comes back. The number per kind makes 700 questions for each world. */
const SEED = 20261125;
const PER_KIND = 50;

const benchmark = corpusDocuments();
const WORLDS: [string, () => Promise<SearchDocument[]>][] = [
  [
    "the activities of the guide",
    async () => {
      const { catalog } = await loadCatalogFromDisk(CONTENT);
      return searchDocuments(catalog.activities, "2026-11-25");
    },
  ],
  ...(benchmark ? [["the benchmark texts", async () => benchmark] satisfies (typeof WORLDS)[number]] : []),
];

it("covers every Meilisearch version the guide supports", () => {
  for (const { version } of MEILISEARCH_VERSIONS) expect(supportOf(version)?.tested).toBe(true);
});

describe.each(meilisearchServers())("Meilisearch $name and the embedded engine", ({ open, needed }) => {
  describe.each(WORLDS)("about %s", needed, (name, load) => {
    let documents: SearchDocument[] = [];
    let embedded: EmbeddedEngine;
    let meilisearch: SearchEngine;
    let executor: PlanExecutor;
    let questions: FuzzQuestion[] = [];
    let close: () => Promise<void>;

    beforeAll(async () => {
      documents = await load();
      const lexicon = learnLexicon(await loadSearchVocabulary(CONTENT), documents);
      embedded = openEmbeddedEngine(buildIndex(documents, lexicon));
      const { client, stop } = await open();
      close = stop;
      const support = supportOf((await client.getVersion()).pkgVersion);
      if (!support) throw new Error("this server is too old for the guide");
      const index = `contract-${name.replaceAll(" ", "-")}`;
      await pushIndex({
        client,
        index,
        settings: indexSettings(support),
        documents: documents.map((document) =>
          padFor(toMeilisearchDocument(document, embedded.lexicon), support),
        ),
      });
      const options = { multiSearch: clientMultiSearch(client), index, ids: embedded.ids };
      executor = meilisearchExecutor(options);
      meilisearch = openMeilisearchEngine({ ...options, planner: embedded.planner });
      questions = fuzzQuestions(documents, SEED, PER_KIND);
    });
    afterAll(() => close?.());

    const answers = async (question: Question) => {
      const [own, theirs] = await Promise.all([embedded.search(question), meilisearch.search(question)]);
      return answerDifferences(question.sort === "distance", own, theirs);
    };
    /** Runs plans in handfuls, as one round trip each, and collects what differs. */
    async function planDifferences(plans: SearchPlan[]): Promise<string[]> {
      const found: string[] = [];
      for (let at = 0; at < plans.length; at += 20) {
        const part = plans.slice(at, at + 20);
        const [own, theirs] = await Promise.all([embedded.executor.execute(part), executor.execute(part)]);
        part.forEach((plan, i) => {
          const [a, b] = [own[i], theirs[i]];
          const lines = a && b ? executionDifferences(plan, a, b) : ["no answer"];
          if (lines.length > 0) found.push(`${JSON.stringify(plan)}: ${lines.slice(0, 5).join("; ")}`);
        });
      }
      return found;
    }

    it.each(GOLDEN_QUESTIONS)("give the same answer to %j", async (asked) => {
      expect(await answers({ ...EMPTY_QUESTION, ...asked })).toEqual([]);
    });

    it.each(FUZZ_KINDS)("find, count and order the same for questions of the kind %s", async (kind) => {
      const plans = questions
        .filter((asked) => asked.kind === kind)
        .flatMap(({ question }) => {
          const all = { ...embedded.planner.plan(question).plan, offset: 0, limit: documents.length };
          // Also as typed: the planner understands most mistakes away before an engine sees them.
          const typed = wordsOf(question.text).slice(0, MAX_WORDS);
          const words = typed.map((text, at) => ({ text, prefix: at === typed.length - 1 }));
          return typed.length > 0 ? [all, { ...all, words }] : [all];
        });
      expect(await planDifferences(plans)).toEqual([]);
    });

    it("say the same to a visitor: corrections, what was left out, what else there is", async () => {
      const found: string[] = [];
      for (const { question } of questions.filter((_, at) => at % 5 === 0)) {
        const lines = await answers(question);
        if (lines.length > 0) found.push(`${JSON.stringify(question)}: ${lines.join("; ")}`);
      }
      expect(found).toEqual([]);
    });

    it("turn the same pages", async () => {
      const plans = [0, 20, 40, 60, 10_000].map((offset) => ({
        ...embedded.planner.plan(EMPTY_QUESTION).plan,
        offset,
      }));
      expect(await planDifferences(plans)).toEqual([]);
    });
  });
});

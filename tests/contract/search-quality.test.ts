import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { wordsOf } from "#search/analyser/normalise.ts";
import { searchDocuments, type SearchDocument } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { cutIndex } from "#search/embedded/read-frame.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { corpusDocument, type CorpusEntry } from "../judge/search/corpus-document.ts";
import { scoreQueries, summarise, type ClassScore, type JudgedQuery } from "../judge/search/score-queries.ts";
import { EMPTY_QUESTION, type Question } from "#search/question.ts";
import { needs } from "../support/needs.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const CONTENT = path("../../content");
const SHARED = path("../../../shared/data/search");
const readJson = <T>(file: string) => JSON.parse(readFileSync(file, "utf8")) as T;

/** The engines are held to one meaning by `search-engines.test.ts`; what one finds the other finds. */
async function engineOver(documents: SearchDocument[]): Promise<EmbeddedEngine> {
  return openEmbeddedEngine(
    buildIndex(documents, learnLexicon(await loadSearchVocabulary(CONTENT), documents)),
  );
}

async function scoresOf(engine: EmbeddedEngine, queries: JudgedQuery[]): Promise<Record<string, ClassScore>> {
  const scores = await scoreQueries(queries, engine, new Set(engine.ids));
  return Object.fromEntries(summarise(scores).map((score) => [score.name, score]));
}

async function guide(): Promise<SearchDocument[]> {
  const { catalog } = await loadCatalogFromDisk(CONTENT);
  return searchDocuments(catalog.activities, "2026-11-25");
}

/** Both were judged before anybody looked at an answer: the second after the rules were made, as a check on them. */
describe.each([
  ["seventy judged questions about Almere", "almere-queries.json"],
  ["forty-five later ones", "almere-queries-later.json"],
])("%s", (_, file) => {
  let scores: Record<string, ClassScore>;
  beforeAll(async () => {
    const queries = readJson<JudgedQuery[]>(path(`../fixtures/search/${file}`));
    scores = await scoresOf(await engineOver(await guide()), queries);
  });

  it("are answered well as a whole", () => {
    expect(scores["overall"]?.ndcg).toBeGreaterThanOrEqual(0.87);
    expect(scores["overall"]?.recall).toBeGreaterThanOrEqual(0.87);
  });

  it("are answered well in every class", () => {
    expect(Object.values(scores).filter(({ ndcg }) => ndcg < 0.68)).toEqual([]);
  });
});

const TYPED_ON = () => new Date("2026-11-25T13:30");

/** Graded before an answer was seen; the second half was not looked at while search was changed. */
describe.each([
  ["a hundred and seven questions as people type them", "typed-open.json", 0.79],
  ["as many that were kept apart", "typed-apart.json", 0.78],
])("%s", (_, file, least) => {
  let overall: ClassScore | undefined;
  beforeAll(async () => {
    const { catalog } = await loadCatalogFromDisk(CONTENT);
    const postcodes = catalog.municipalities.flatMap((municipality) => municipality.postcodes);
    const documents = await guide();
    const lexicon = learnLexicon(await loadSearchVocabulary(CONTENT), documents);
    const engine = openEmbeddedEngine(buildIndex(documents, lexicon), TYPED_ON);
    const queries = readJson<JudgedQuery[]>(path(`../judge/search/${file}`));
    const centreOf = (pc4: string) => postcodes.find((one) => one.pc4 === pc4)?.centre;
    overall = summarise(await scoreQueries(queries, engine, new Set(engine.ids), centreOf)).at(-1);
  });

  it("are answered well as a whole", () => {
    expect(overall?.ndcg).toBeGreaterThanOrEqual(least);
  });

  it("have something useful among the first three, and always something", () => {
    expect(overall?.useful).toBeGreaterThanOrEqual(0.9);
    expect(overall?.empty).toBe(0);
  });
});

describe(
  "the sixty benchmark queries",
  needs(existsSync(SHARED), "the benchmark does not lie beside the repository"),
  () => {
    it("reach an nDCG@10 of 0.90", async () => {
      const documents = readJson<CorpusEntry[]>(`${SHARED}/corpus.json`).map(corpusDocument);
      const scores = await scoresOf(await engineOver(documents), readJson(`${SHARED}/queries.json`));
      expect(scores["overall"]?.ndcg).toBeGreaterThanOrEqual(0.9);
    });
  },
);

describe("the words of the guide itself", () => {
  let engine: EmbeddedEngine;
  let documents: SearchDocument[];
  beforeAll(async () => {
    documents = await guide();
    engine = await engineOver(documents);
  });

  it("are never corrected into others", () => {
    const words = new Set(documents.flatMap(({ title, easyText }) => wordsOf(`${title} ${easyText}`)));
    const corrected = [...words].filter(
      (text) => engine.planner.plan({ ...EMPTY_QUESTION, text }).corrected.length > 0,
    );
    expect(corrected).toEqual([]);
  });

  it("find the activity whose title they are before any other", async () => {
    const later: string[] = [];
    for (const { id, title } of documents) {
      const { hits } = await engine.search({ ...EMPTY_QUESTION, text: title });
      const first = documents.find((document) => document.id === hits[0]?.id);
      if (hits[0]?.id !== id && first?.title !== title) later.push(`${title}: ${first?.title}`);
    }
    expect(later).toEqual([]);
  });

  it("find the activity whose title they are", async () => {
    const lost: string[] = [];
    for (const { id, title } of documents) {
      const { hits, also = [] } = await engine.search({ ...EMPTY_QUESTION, text: title });
      if (![...hits, ...also].some((hit) => hit.id === id)) lost.push(title);
    }
    expect(lost).toEqual([]);
  });

  it("ask for a day and a part of it alike, in one word or in two", async () => {
    const ask = async (text: string) => (await engine.search({ ...EMPTY_QUESTION, text })).total;
    const days = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "weekend"];
    for (const day of days)
      for (const part of ["ochtend", "middag", "avond"]) {
        const both = await ask(`${day} ${part}`);
        expect(both, `${day} ${part}`).toBeLessThan(await ask(day));
        expect(await ask(day + part), day + part).toBe(both);
        expect(await ask(`yoga ${day}${part}en`)).toBe(await ask(`yoga ${day} ${part}`));
      }
    expect(await ask("dinsdagmorgen")).toBe(await ask("dinsdag ochtend"));
    const workdays = await ask("doordeweekse avond");
    expect(workdays).toBeGreaterThan(await ask("dinsdagavond"));
    expect(workdays).toBeLessThan(await ask("avond"));
    expect(await ask("door de week in de avond")).toBe(workdays);
  });

  it("lead on when nothing fits, to exactly as many as was promised", async () => {
    const broken: string[] = [];
    for (const { title } of documents.slice(0, 60)) {
      const question: Question = {
        ...EMPTY_QUESTION,
        text: `${title} `,
        filters: { day: ["zondag"], municipality: ["elders"] },
      };
      const { relaxations = [] } = await engine.search(question);
      for (const { drop, total } of relaxations) {
        const { text, filters } = question;
        const relaxed =
          drop === "text" ? { text: "", filters } : { text, filters: { ...filters, [drop]: undefined } };
        const then = await engine.search({ ...question, ...relaxed });
        if (then.total !== total) broken.push(`${title}: without ${drop} ${total}, then ${then.total}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe("what the browser loads", () => {
  it("is, before compression, at most 32 kB per hundred activities and 58 kB of words before the first answer, and 60 and 166 in all", async () => {
    const documents = await guide();
    const index = buildIndex(documents, learnLexicon(await loadSearchVocabulary(CONTENT), documents));
    expect(cutIndex(index)[0]!.length).toBeLessThanOrEqual(58_000 + 320 * documents.length);
    expect(index.length).toBeLessThanOrEqual(166_000 + 600 * documents.length);
  });
});

import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { localDateOf } from "#domain/local-time.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments, type SearchDocument } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import { corpusDocument, type CorpusEntry } from "#search/quality/corpus-document.ts";
import { scoreQueries, summarise, type JudgedQuery } from "#search/quality/score-queries.ts";

const USAGE = `npm run search:score -- --corpus FILE --queries FILE [--engine embedded|meilisearch] [--detail]
Prints nDCG@10 (gain 2^grade - 1) and recall@10 per class of queries and over all.
--corpus is a JSON list of activities, or a content directory (content).`;

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    queries: { type: "string" },
    engine: { type: "string", default: "embedded" },
    vocabulary: { type: "string", default: "content" },
    detail: { type: "boolean", default: false },
  },
});

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));

async function readDocuments(corpus: string): Promise<SearchDocument[]> {
  if ((await stat(corpus)).isFile()) return ((await readJson(corpus)) as CorpusEntry[]).map(corpusDocument);
  const { catalog } = await loadCatalogFromDisk(corpus);
  return searchDocuments(catalog.activities, localDateOf(new Date()));
}

async function main(corpus: string, queriesFile: string): Promise<void> {
  const documents = await readDocuments(corpus);
  const queries = (await readJson(queriesFile)) as JudgedQuery[];
  const lexicon = learnLexicon(await loadSearchVocabulary(values.vocabulary), documents);
  const engine = openEmbeddedEngine(buildIndex(documents, lexicon));
  const scores = await scoreQueries(queries, engine, new Set(engine.ids));
  if (values.detail) {
    for (const { query, ndcg, recall, found } of scores) {
      const figures = `${ndcg.toFixed(3)} ${recall.toFixed(3)}`;
      console.log(`${query.id.padEnd(5)} ${figures} ${query.q.padEnd(32)} ${found.join(" ")}`);
    }
  }
  console.log(`${"class".padEnd(12)} queries  nDCG@10  recall@10`);
  for (const { name, queries: count, ndcg, recall } of summarise(scores)) {
    console.log(
      `${name.padEnd(12)} ${String(count).padStart(7)}  ${ndcg.toFixed(3)}    ${recall.toFixed(3)}`,
    );
  }
}

if (!values.corpus || !values.queries) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  await main(values.corpus, values.queries);
}

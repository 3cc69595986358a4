import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { holidaysByTown } from "#domain/guide.ts";
import { localDateOf } from "#domain/when/local-time.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments, type SearchDocument } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import type { EmbeddedEngine } from "#search/open-index.ts";
import { openMeilisearchEngine } from "#search/engine.meilisearch.ts";
import type { SearchEngine } from "#search/engine.ts";
import { clientMultiSearch, connectMeilisearch } from "#search/meilisearch/client.ts";
import { padFor, toMeilisearchDocument } from "#search/meilisearch/document.ts";
import { pushIndex } from "#search/meilisearch/push.ts";
import { ACTIVITIES_INDEX, indexSettings } from "#search/meilisearch/settings.ts";
import { supportOf } from "#search/meilisearch/versions.ts";
import { corpusDocument, type CorpusEntry } from "../tests/judge/search/corpus-document.ts";
import {
  scoreQueries,
  summarise,
  type CentreOf,
  type JudgedQuery,
} from "../tests/judge/search/score-queries.ts";
import { findMeilisearchBinary } from "#server/meilisearch-binary.ts";
import { startMeilisearch } from "#server/meilisearch-process.ts";

const USAGE = `npm run search:score -- --corpus FILE --queries FILE [--engine embedded|meilisearch] [--detail]
Prints nDCG@10 (gain 2^grade - 1), recall@10, the share with something of grade 2 among the first three, and
how many queries show nothing, per class of queries and over all.
--corpus is a JSON list of activities, or a content directory (content).
--now 2026-11-25T13:30 is the clock that "vanavond" and "morgen" are read by.
--engine meilisearch starts the installed server for the occasion, with an index of its own.`;

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    queries: { type: "string" },
    engine: { type: "string", default: "embedded" },
    vocabulary: { type: "string", default: "content" },
    now: { type: "string" },
    detail: { type: "boolean", default: false },
  },
});

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));

async function readCorpus(corpus: string): Promise<{ documents: SearchDocument[]; centreOf: CentreOf }> {
  if ((await stat(corpus)).isFile()) {
    const documents = ((await readJson(corpus)) as CorpusEntry[]).map(corpusDocument);
    return { documents, centreOf: () => undefined };
  }
  const { catalog } = await loadCatalogFromDisk(corpus);
  const postcodes = catalog.municipalities.flatMap((municipality) => municipality.postcodes);
  const centres = new Map(postcodes.map(({ pc4, centre }) => [pc4, centre]));
  const today = values.now?.slice(0, 10) ?? localDateOf(new Date());
  const documents = searchDocuments(catalog.activities, today, holidaysByTown(catalog));
  return { documents, centreOf: (pc4) => centres.get(pc4) };
}

/** A server that lives as long as `use` runs, filled with the documents. Throws when none is installed. */
async function withMeilisearch<T>(
  documents: SearchDocument[],
  { lexicon, planner, ids }: EmbeddedEngine,
  use: (engine: SearchEngine) => Promise<T>,
): Promise<T> {
  const binary = findMeilisearchBinary(process.cwd());
  if (!("file" in binary)) throw new Error(binary.missing);
  const support = supportOf(binary.version);
  if (!support) throw new Error(`Meilisearch ${binary.version} is too old`);
  const dataDir = await mkdtemp(join(tmpdir(), "search-score-"));
  const masterKey = "only-while-scores-are-made";
  const { signal } = new AbortController();
  const server = await startMeilisearch({ binary, dataDir, masterKey, signal });
  try {
    const client = connectMeilisearch({ url: server.url, apiKey: masterKey });
    const stored = documents.map((document) => padFor(toMeilisearchDocument(document, lexicon), support));
    await pushIndex({ client, index: ACTIVITIES_INDEX, settings: indexSettings(support), documents: stored });
    const multiSearch = clientMultiSearch(client);
    return await use(openMeilisearchEngine({ multiSearch, index: ACTIVITIES_INDEX, ids, planner }));
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function main(corpus: string, queriesFile: string): Promise<void> {
  const { documents, centreOf } = await readCorpus(corpus);
  const queries = (await readJson(queriesFile)) as JudgedQuery[];
  const lexicon = learnLexicon(await loadSearchVocabulary(values.vocabulary), documents);
  const embedded = openEmbeddedEngine(
    buildIndex(documents, lexicon),
    () => new Date(values.now ?? Date.now()),
  );
  const score = (engine: SearchEngine) => scoreQueries(queries, engine, new Set(embedded.ids), centreOf);
  const scores =
    values.engine === "meilisearch"
      ? await withMeilisearch(documents, embedded, score)
      : await score(embedded);
  if (values.detail) {
    for (const { query, ndcg, recall, found } of scores) {
      const figures = `${ndcg.toFixed(3)} ${recall.toFixed(3)}`;
      console.log(`${query.id.padEnd(5)} ${figures} ${query.q.padEnd(32)} ${found.join(" ")}`);
    }
  }
  console.log(`${"class".padEnd(12)} queries  nDCG@10  recall@10  first3  empty`);
  for (const { name, queries: count, ndcg, recall, useful, empty } of summarise(scores)) {
    console.log(
      `${name.padEnd(12)} ${String(count).padStart(7)}  ${ndcg.toFixed(3)}    ${recall.toFixed(3)}      ${useful.toFixed(2)}    ${empty}`,
    );
  }
}

if (!values.corpus || !values.queries || !["embedded", "meilisearch"].includes(values.engine)) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  await main(values.corpus, values.queries);
}

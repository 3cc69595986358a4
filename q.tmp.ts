import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { learnLexicon } from "#search/analyser/learn-lexicon.ts";
import { searchDocuments } from "#search/document.ts";
import { buildIndex } from "#search/embedded/build-index.ts";
import { openEmbeddedEngine } from "#search/engine.embedded.ts";
import { EMPTY_QUESTION } from "#search/question.ts";
import { holidaysByTown } from "#domain/guide.ts";
import { readFileSync } from "node:fs";
const content = process.env.C ?? "content";
const { catalog } = await loadCatalogFromDisk(content);
const docs = searchDocuments(catalog.activities, "2026-11-25", holidaysByTown(catalog));
const lexicon = learnLexicon(await loadSearchVocabulary("content"), docs);
const e = openEmbeddedEngine(buildIndex(docs, lexicon), () => new Date("2026-11-25T13:30"));
for (const q of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { plan, read, situations, left, corrected } = e.planner.plan({ ...EMPTY_QUESTION, text: q + " " });
  console.log(q, "|", read.map((r) => r.label + (r.denied ? "(not)" : "")).join(", "), "|", situations.map((s) => lexicon.data.situations![s.index]!.key + "<" + s.typed + ">").join(", "), "|", JSON.stringify(left), "|", corrected.map((c) => c.from + "→" + c.to).join(","));
}

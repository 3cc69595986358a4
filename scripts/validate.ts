import { parseArgs } from "node:util";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import { checkSearchVocabulary } from "#catalog/search-vocabulary.ts";

/** Checks all of content/ and prints file, key, problem and remedy, in Dutch, for the editor. Exit code 1 on problems. */
const { values } = parseArgs({ options: { content: { type: "string", default: "content" } } });
const { catalog, problems } = await loadCatalogFromDisk(values.content);
problems.push(...(await checkSearchVocabulary(values.content)));
for (const { file, key, problem, remedy } of problems)
  console.log(`${file}\n  ${key}: ${problem}\n  ${remedy}\n`);
const counted = `${catalog.activities.length} activiteiten, ${catalog.organizations.length} aanbieders, ${catalog.locations.length} plekken`;
console.log(
  problems.length === 0
    ? `In orde: ${counted}.`
    : `${problems.length} ${problems.length === 1 ? "probleem" : "problemen"} gevonden.`,
);
if (problems.length > 0) process.exitCode = 1;

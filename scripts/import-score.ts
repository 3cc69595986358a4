import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { localDateOf } from "#domain/when/local-time.ts";
import { DISGUISES } from "../tests/judge/import/disguise/disguises.ts";
import { printDisguised } from "../tests/judge/import/disguise/print-disguised.ts";
import { scoreDisguised } from "../tests/judge/import/disguise/score-disguised.ts";
import { pairsIn, scoreSheets } from "../tests/judge/import/score-sheets.ts";
import { importAlone } from "../tests/judge/import/import-alone.ts";
import { printFacts } from "../tests/judge/import/print-facts.ts";
import { printScore } from "../tests/judge/import/print-score.ts";
import { scoreImport } from "../tests/judge/import/score-import.ts";
import { truth as truthSchema } from "../tests/judge/import/truth.ts";

const USAGE = `npm run import:score -- --sheet <file> --truth <file.json> [--municipality slug] [--organization name] [--mapping file] [--today 2026-04-15] [--content dir] [--show]
       npm run import:score -- --facts <truth.jsonl> [--sheet <file>] [the same options]
       npm run import:score -- --facts <folder> [--only name,name] [--show]
       npm run import:score -- --facts <folder>[,<folder>] --disguise all|<kind>[,<kind>] [--only name,name] [--show]`;

/**
 * Imports a sheet into nothing and prints how it compares with what a careful reader took from it: per field
 * of the guide (`--truth`), or per fact that a row states (`--facts`), of one sheet or of a folder with many; with
 * `--disguise` the sheets of a folder are laid out and named in another way first.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sheet: { type: "string" },
      truth: { type: "string" },
      facts: { type: "string" },
      only: { type: "string" },
      disguise: { type: "string" },
      municipality: { type: "string" },
      organization: { type: "string" },
      mapping: { type: "string" },
      today: { type: "string" },
      content: { type: "string", default: "content" },
      show: { type: "boolean", default: false },
    },
  });
  const {
    facts,
    disguise,
    sheet,
    show,
    only,
    truth: truthFile,
    today = localDateOf(new Date()),
    ...options
  } = values;
  if (facts && disguise) {
    const kinds = disguise === "all" ? Object.keys(DISGUISES) : disguise.split(",");
    const pairs = (await Promise.all(facts.split(",").map(pairsIn))).flat();
    const chosen = pairs.filter(({ name }) => !only || only.split(",").includes(name));
    console.log(printDisguised(await scoreDisguised(chosen, kinds, { ...options, today }), { show }));
    return;
  }
  if (facts) {
    const scores = await scoreSheets(facts, { ...options, today, sheet, only: only?.split(",") });
    console.log(printFacts(scores, { show }));
    return;
  }
  if (!sheet || !truthFile) throw new Error(`usage: ${USAGE}`);
  const truth = truthSchema.parse(JSON.parse(await readFile(truthFile, "utf8")));
  const dated = truth.referenceDate ?? /referenceDate (\d{4}-\d{2}-\d{2})/.exec(truth.note ?? "")?.[1];
  const { result, municipality, groups } = await importAlone({
    ...options,
    sheet,
    today: values.today ?? dated ?? today,
  });
  console.log(printScore(scoreImport(result, truth, municipality, groups), { show }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

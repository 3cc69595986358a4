import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { localDateOf } from "#domain/when/local-time.ts";
import { importSheet } from "#import/import-sheet.ts";
import { readSheet } from "#import/sheet/read-sheet.ts";
import { municipalityOfSheet } from "#import/fill-municipality.ts";
import { printScore } from "../tests/judge/import/print-score.ts";
import { scoreImport } from "../tests/judge/import/score-import.ts";
import { truth as truthSchema } from "../tests/judge/import/truth.ts";
import { municipality as municipalitySchema } from "#schema/municipality.ts";
import { audienceGroups, interests } from "#schema/vocabulary.ts";

const USAGE =
  "npm run import:score -- --sheet <file> --truth <file.json> [--municipality slug] [--organization name] [--today 2026-04-15] [--content dir] [--show]";

/** Imports a sheet into nothing and prints, per field, how it compares with what a careful reader took from it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sheet: { type: "string" },
      truth: { type: "string" },
      municipality: { type: "string" },
      organization: { type: "string" },
      today: { type: "string" },
      content: { type: "string", default: "content" },
      show: { type: "boolean" },
    },
  });
  if (!values.sheet || !values.truth) throw new Error(`usage: ${USAGE}`);
  const json = async (path: string) => JSON.parse(await readFile(path, "utf8")) as unknown;
  const truth = truthSchema.parse(await json(values.truth));
  const tables = await readSheet(values.sheet);
  const municipality = values.municipality
    ? municipalitySchema.parse(await json(`${values.content}/municipalities/${values.municipality}.json`))
    : municipalityOfSheet(tables);
  const groups = audienceGroups.parse(await json(`${values.content}/vocabulary/groups.json`));
  const result = importSheet({
    tables,
    municipality: { slug: values.municipality ?? "sheet", value: municipality },
    existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set() },
    groups,
    ...(values.organization ? { organizationName: values.organization } : {}),
    interests: interests.parse(await json(`${values.content}/vocabulary/interests.json`)),
    today:
      values.today ??
      truth.referenceDate ??
      /referenceDate (\d{4}-\d{2}-\d{2})/.exec(truth.note ?? "")?.[1] ??
      localDateOf(new Date()),
  });
  console.log(printScore(scoreImport(result, truth, municipality, groups), { show: values.show ?? false }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { localDateOf } from "#domain/when/local-time.ts";
import { activitySlugs, readFolder, writeChanges, type ContentFile } from "#catalog/content-folder.ts";
import { UnreadableSheet } from "#import/sheet/decode-text.ts";
import { ImportRefused, importSheet } from "#import/import-sheet.ts";
import { questionsFile } from "#import/ask/questions-file.ts";
import { printReport } from "#import/print-report.ts";
import { readMapping } from "#import/sheet/read-mapping.ts";
import { readSheet } from "#import/sheet/read-sheet.ts";
import { slug as slugSchema } from "#schema/identifiers.ts";
import { municipality as municipalitySchema } from "#schema/municipality.ts";
import { audienceGroups, interests as interestsSchema } from "#schema/vocabulary.ts";

const USAGE =
  "npm run import -- <sheet> --municipality <slug> [--organization <name or slug>] [--mapping file] [--sheet-name name | --new-sheet] [--content dir] [--dry-run] [--all] [--report file.json] [--questions file.json]";

/** Reads a sheet into content/. Exit code 1 and nothing written when the sheet as a whole cannot be used. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      municipality: { type: "string" },
      organization: { type: "string" },
      mapping: { type: "string" },
      "sheet-name": { type: "string" },
      "new-sheet": { type: "boolean" },
      content: { type: "string", default: "content" },
      today: { type: "string" },
      "dry-run": { type: "boolean" },
      all: { type: "boolean" },
      report: { type: "string" },
      questions: { type: "string" },
    },
  });
  const [path] = positionals;
  if (!path || !values.municipality || positionals.length > 1) throw new ImportRefused(`usage: ${USAGE}`);
  const { content } = values;
  const json = async (file: string) => JSON.parse(await readFile(`${content}/${file}`, "utf8")) as unknown;

  const mapping = values.mapping ? await readMapping(values.mapping) : undefined;
  const tables = (await readSheet(path, mapping)).map((table) => ({
    ...table,
    name: values["sheet-name"] ? table.name.replace(basename(path), values["sheet-name"]) : table.name,
  }));
  const file = `municipalities/${values.municipality}.json`;
  const municipality = await json(file).catch(() => {
    throw new ImportRefused(`there is no ${content}/${file}; make it first with "npm run areas"`);
  });
  const [activities, organizations, locations, takenSlugs] = await Promise.all([
    readFolder(content, `activities/${values.municipality}`),
    readFolder(content, "organizations"),
    readFolder(content, `locations/${values.municipality}`),
    activitySlugs(content),
  ]);
  const result = importSheet({
    tables,
    municipality: { slug: values.municipality, value: municipalitySchema.parse(municipality) },
    existing: { activities, organizations, locations, takenSlugs },
    groups: audienceGroups.parse(await json("vocabulary/groups.json")),
    interests: interestsSchema.parse(await json("vocabulary/interests.json")),
    today: values.today ?? localDateOf(new Date()),
    ...(mapping ? { mapping } : {}),
    ...(values.organization ? { organizationName: nameOf(values.organization, organizations) } : {}),
    ...(values["new-sheet"] ? { newSheet: true } : {}),
    progress: progress("Rijen lezen"),
  });
  if (!values["dry-run"])
    await writeChanges(content, result.changes, (done) => progress("Schrijven")(done, result.changes.length));
  if (values.report) await writeFile(values.report, `${JSON.stringify(result.report, null, 2)}\n`);
  if (values.questions) await writeFile(values.questions, questionsFile(result.report, mapping));
  console.log(
    printReport(result.report, {
      ...(values.all ? { all: true } : {}),
      ...(values["dry-run"] ? { dryRun: true } : {}),
    }),
  );
}

/** A counter on stderr, only where somebody watches and only when it takes long enough to wonder. */
function progress(label: string): (done: number, total: number) => void {
  return (done, total) => {
    if (!process.stderr.isTTY || total < 200) return;
    if (done % 50 === 0 || done === total)
      process.stderr.write(`\r${label}: ${done} van ${total}${done === total ? "\n" : ""}`);
  };
}

/** A name as it is written; a slug is that of an organisation in the guide, else its words with a capital. */
function nameOf(said: string, organizations: readonly ContentFile[]): string {
  const known = organizations.find(({ slug }) => slug === said)?.value["name"];
  if (typeof known === "string") return known;
  const isSlug = slugSchema.safeParse(said).success;
  return isSlug ? said.replace(/-/g, " ").replace(/^./, (letter) => letter.toUpperCase()) : said.trim();
}

main().catch((error: unknown) => {
  const expected = error instanceof UnreadableSheet || error instanceof ImportRefused;
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    expected || !(error instanceof Error) ? `Cannot import: ${message}.` : `Cannot import: ${message}`,
  );
  process.exitCode = 1;
});

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fillMunicipality } from "#import/fill-municipality.ts";
import { writeChanges } from "#catalog/content-folder.ts";
import { readSheet } from "#import/sheet/read-sheet.ts";

const USAGE =
  "npm run areas -- --postcodes <pc4 table.csv> --municipality <slug> [--name name] [--sheet sheet] [--content dir]";

/** Fills a municipality's file from a table of postcodes, and its neighbourhoods from a sheet that names them. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      postcodes: { type: "string" },
      municipality: { type: "string" },
      name: { type: "string" },
      sheet: { type: "string" },
      content: { type: "string", default: "content" },
    },
  });
  if (!values.postcodes || !values.municipality) throw new Error(`usage: ${USAGE}`);
  const path = `municipalities/${values.municipality}.json`;
  const present = await readFile(`${values.content}/${path}`, "utf8").then(
    (text) => JSON.parse(text) as Record<string, unknown>,
    () => undefined,
  );
  const result = fillMunicipality({
    table: await readFile(values.postcodes, "utf8"),
    slug: values.municipality,
    ...(values.name ? { name: values.name } : {}),
    ...(present ? { present } : {}),
    sheets: values.sheet ? await readSheet(values.sheet) : [],
  });
  await writeChanges(values.content, [{ path, value: result.value, kind: "changed" }], () => {});
  console.log(`${path}: ${result.postcodes} postcodes, ${result.neighbourhoods} wijken.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

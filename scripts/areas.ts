import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { z } from "zod";
import { fillMunicipality } from "#import/fill-municipality.ts";
import { jsonText, writeChanges } from "#catalog/content-folder.ts";
import { drawMunicipality } from "#import/outlines/draw-municipality.ts";
import { drawRegion } from "#import/outlines/draw-region.ts";
import { tableOfGeoNames } from "#import/outlines/geonames-table.ts";
import { readOutlines } from "#import/outlines/read-outlines.ts";
import { readSheet } from "#import/sheet/read-sheet.ts";
import { municipality } from "#schema/municipality.ts";
import { region } from "#schema/prescribing/region.ts";

const USAGE = `usage:
  npm run areas -- --municipality <slug> --postcodes <pc4 table.csv> [--name <name>] [--sheet <sheet>] [--real]
  npm run areas -- --municipality <slug> --postcodes <NL.txt of GeoNames> --outlines <gemeenten> [as above]
  npm run areas -- --municipality <slug> --outlines <gemeenten, wijken or buurten .geojson or .topojson>
  npm run areas -- --region <slug> --outlines <gemeenten .geojson or .topojson> [--name <name>] [--with "Town, Town"]
and with each: [--content <dir>]`;

const OPTIONS = {
  postcodes: { type: "string" },
  municipality: { type: "string" },
  region: { type: "string" },
  outlines: { type: "string" },
  name: { type: "string" },
  with: { type: "string" },
  sheet: { type: "string" },
  real: { type: "boolean" },
  content: { type: "string", default: "content" },
} as const;

const values = chosen();

function chosen() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(1);
  }
}

/** Fills a municipality's file from a table of postcodes and a sheet, and draws it or a region from CBS outlines. */
async function main(): Promise<void> {
  if (values.region && values.outlines) return fillRegion(values.region, values.outlines);
  if (!values.municipality || (!values.postcodes && !values.outlines)) throw new Error(USAGE);
  if (values.postcodes) await fillPlaces(values.municipality, values.postcodes);
  if (values.outlines) await draw(values.municipality, values.outlines);
}

async function fillPlaces(slug: string, postcodes: string): Promise<void> {
  const path = `municipalities/${slug}.json`;
  const present = await jsonAt(path);
  const result = fillMunicipality({
    table: await tableIn(postcodes),
    slug,
    ...(values.name ? { name: values.name } : {}),
    ...(values.real ? { real: true } : {}),
    ...(present ? { present } : {}),
    sheets: values.sheet ? await readSheet(values.sheet) : [],
  });
  await write(path, result.value);
  console.log(`${path}: ${result.postcodes} postcodes, ${result.neighbourhoods} wijken.`);
}

/** The table of postcodes; GeoNames does not say in which municipality one lies, the outlines do. */
async function tableIn(file: string): Promise<string> {
  const text = await textOf(file);
  if (!text.startsWith("NL\t")) return text;
  if (!values.outlines)
    throw new Error(
      `${file} is the table of GeoNames: add --outlines with a file of gemeenten, which says what lies where`,
    );
  return tableOfGeoNames(text, await outlinesIn(values.outlines));
}

async function draw(slug: string, file: string): Promise<void> {
  const path = `municipalities/${slug}.json`;
  const present = await jsonAt(path);
  if (!present)
    throw new Error(`${values.content}/${path} is not there yet; run this command with --postcodes first`);
  const shapes = await outlinesIn(file);
  const { value, drawn, without } = drawMunicipality(fitting(path, municipality, present), shapes);
  await write(path, value);
  const known = value.outline
    ? "with its own outline"
    : "without an outline of its own (take a file of gemeenten)";
  console.log(`${path}: ${known}, ${drawn.length} wijken with a shape, ${without.length} without.`);
  if (drawn.length > 0 && without.length > 0) console.log(`Without a shape: ${without.join(", ")}.`);
}

async function fillRegion(slug: string, file: string): Promise<void> {
  const path = `regions/${slug}.json`;
  const present = await jsonAt(path);
  const value = drawRegion({
    ...(present ? { present: fitting(path, region, present) } : {}),
    ...(values.name ? { name: values.name } : {}),
    wanted: (values.with ?? "").split(",").flatMap((name) => name.trim() || []),
    shapes: await outlinesIn(file),
  });
  await write(path, value);
  const { municipalities, drawing } = value;
  console.log(
    `${path}: ${municipalities.length} municipalities, ${(drawing?.areas.length ?? 0) - municipalities.length} neighbours, ${jsonText(drawing).length} bytes of outlines.`,
  );
}

async function outlinesIn(file: string): Promise<ReturnType<typeof readOutlines>> {
  const text = await textOf(file);
  try {
    return readOutlines(text);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

const textOf = (file: string): Promise<string> =>
  readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Error(
      error.code === "ENOENT" ? `there is no file ${file}` : `${file} cannot be read (${error.code})`,
    );
  });

async function jsonAt(path: string): Promise<Record<string, unknown> | undefined> {
  const text = await readFile(`${values.content}/${path}`, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Error(
      `${values.content}/${path} is not valid JSON; run "npm run validate" and repair it first`,
    );
  }
}

/** What stands in a file of content/, which `npm run validate` knows more of when it is not in order. */
function fitting<S extends z.ZodType>(path: string, schema: S, value: unknown): z.infer<S> {
  const { success, data } = schema.safeParse(value);
  if (!success)
    throw new Error(`${values.content}/${path} is not in order; run "npm run validate" and repair it first`);
  return data;
}

const write = (path: string, value: object): Promise<void> =>
  writeChanges(values.content, [{ path, value: { ...value }, kind: "changed" }], () => {});

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

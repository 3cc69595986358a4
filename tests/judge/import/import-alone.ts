import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { slugOf } from "#domain/slug-of.ts";
import { importSheet } from "#import/import-sheet.ts";
import { municipalityOfSheet } from "#import/fill-municipality.ts";
import type { ImportResult } from "#import/report.ts";
import { readMapping } from "#import/sheet/read-mapping.ts";
import { readGrids, readSheet } from "#import/sheet/read-sheet.ts";
import { municipality as municipalitySchema, type Municipality } from "#schema/municipality.ts";
import { audienceGroups, interests, type AudienceGroup } from "#schema/vocabulary.ts";

export interface AloneInput {
  sheet: string;
  content: string;
  today: string;
  municipality?: string | undefined;
  organization?: string | undefined;
  mapping?: string | undefined;
}
export interface ImportedAlone {
  result: ImportResult;
  municipality: Municipality;
  groups: AudienceGroup[];
  /** The rows of the sheet by the number the spreadsheet program shows, less one. */
  cells: string[][];
}

/** Imports a sheet as if there were no content yet. Writes nothing. */
export async function importAlone(input: AloneInput): Promise<ImportedAlone> {
  const json = async (path: string) =>
    JSON.parse(await readFile(`${input.content}/${path}`, "utf8")) as unknown;
  const mapping = input.mapping ? await readMapping(input.mapping) : undefined;
  const tables = await readSheet(input.sheet, mapping);
  const file = `municipalities/${input.municipality}.json`;
  // One for which there is no file yet is made of the sheet.
  const municipality =
    input.municipality && existsSync(`${input.content}/${file}`)
      ? municipalitySchema.parse(await json(file))
      : municipalityOfSheet(tables);
  const groups = audienceGroups.parse(await json("vocabulary/groups.json"));
  const result = importSheet({
    tables,
    municipality: { slug: slugOf(input.municipality ?? "sheet"), value: municipality },
    existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set() },
    groups,
    ...(input.organization ? { organizationName: input.organization } : {}),
    ...(mapping ? { mapping } : {}),
    interests: interests.parse(await json("vocabulary/interests.json")),
    today: input.today,
  });
  const cells: string[][] = [];
  for (const { lines } of await readGrids(input.sheet, await readFile(input.sheet)))
    for (const one of lines) cells[one.line - 1] = one.cells;
  return { result, municipality, groups, cells };
}

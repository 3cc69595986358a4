import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importSheet } from "#import/import-sheet.ts";
import { municipalityOfSheet } from "#import/fill-municipality.ts";
import { readSheet } from "#import/sheet/read-sheet.ts";
import { scoreImport, type ImportScore } from "../judge/import/score-import.ts";
import { truth as truthSchema } from "../judge/import/truth.ts";
import { audienceGroups, interests } from "#schema/vocabulary.ts";
import { writeApeldoornWorkbook } from "../fixtures/sheets/apeldoorn-workbook.ts";
import { needs } from "../support/needs.ts";

const CONTENT = join(import.meta.dirname, "../../content");
const SHEETS = join(import.meta.dirname, "../fixtures/sheets");
const ALMERE = join(import.meta.dirname, "../../../shared/data/sheets");
const json = async (path: string) => JSON.parse(await readFile(path, "utf8")) as unknown;

async function score(sheet: string, truthPath: string): Promise<ImportScore> {
  const truth = truthSchema.parse(await json(truthPath));
  const tables = await readSheet(sheet);
  const municipality = municipalityOfSheet(tables);
  const groups = audienceGroups.parse(await json(join(CONTENT, "vocabulary/groups.json")));
  const result = importSheet({
    tables,
    municipality: { slug: "sheet", value: municipality },
    existing: { activities: [], organizations: [], locations: [], takenSlugs: new Set() },
    groups,
    interests: interests.parse(await json(join(CONTENT, "vocabulary/interests.json"))),
    today: "2026-04-15",
    organizationName: "Dorpshuis De Meent",
  });
  return scoreImport(result, truth, municipality, groups);
}

function nothingWrong(result: ImportScore): void {
  expect(result.missingRows).toEqual([]);
  for (const { field, wrong, misses } of result.fields)
    expect({ field, wrong, misses: misses.filter(({ verdict }) => verdict === "wrong") }).toEqual({
      field,
      wrong: 0,
      misses: [],
    });
  for (const { what, missing, extra } of result.named)
    expect({ what, missing, extra }).toEqual({ what, missing: [], extra: 0 });
}

describe("sheets of other organisations", () => {
  test.each(["deventer.csv", "zutphen.tsv", "wageningen.csv", "emmen.csv", "gorinchem.csv", "vorden.tsv"])(
    "%s: nothing is understood wrongly, and every defect is named",
    async (name) => {
      nothingWrong(await score(join(SHEETS, name), join(SHEETS, name.replace(/\.\w+$/, ".truth.json"))));
    },
  );

  test("a workbook with a sheet per category, merged cells, real dates and times", async () => {
    const dir = await mkdtemp(join(tmpdir(), "workbook-"));
    await writeApeldoornWorkbook(join(dir, "apeldoorn.xlsx"));
    nothingWrong(await score(join(dir, "apeldoorn.xlsx"), join(SHEETS, "apeldoorn.truth.json")));
    await rm(dir, { recursive: true });
  });
});

const needsAlmere = needs(
  existsSync(join(ALMERE, "almere.csv")),
  "the sheet of Almere does not lie beside the repository",
);

describe("the sheet of Almere", needsAlmere, () => {
  test("at most one in a hundred wrong per field, 97 right where it matters, every defect named", async () => {
    const result = await score(join(ALMERE, "almere.csv"), join(ALMERE, "almere-truth.json"));
    const decisive = [
      "categorie",
      "weekdag",
      "dagdeel",
      "frequentie",
      "kosten",
      "leeftijd",
      "rolstoel",
      "taal",
      "soort plek",
      "postcode",
      "wijk",
    ];
    for (const { field, right, wrong } of result.fields) {
      expect(wrong / result.rows, `${field} wrong`).toBeLessThanOrEqual(0.01);
      if (decisive.includes(field))
        expect(right / result.rows, `${field} right`).toBeGreaterThanOrEqual(0.97);
    }
    for (const { what, missing } of result.named) expect({ what, missing }).toEqual({ what, missing: [] });
  });
});

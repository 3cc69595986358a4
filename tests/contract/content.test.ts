import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { loadCatalogFromDisk } from "#catalog/from-disk.ts";
import type { Catalog } from "#domain/catalog.ts";
import { hasHtml } from "#import/sheet/clean-cell.ts";
import { isPersonalEmail } from "#import/row/people/personal-email.ts";
import { withoutPersonalData } from "#import/row/people/without-people.ts";
import { importSheet } from "#import/import-sheet.ts";
import { readFolder } from "#catalog/content-folder.ts";
import { readSheet } from "#import/sheet/read-sheet.ts";
import { municipality as municipalitySchema } from "#schema/municipality.ts";
import { easyTextsOf } from "../judge/quality/content-quality.ts";
import { needs } from "../support/needs.ts";

const CONTENT = join(import.meta.dirname, "../../content");
const SHEET = join(import.meta.dirname, "../../../shared/data/sheets/almere.csv");

let catalog: Catalog;
let problems: string[];
beforeAll(async () => {
  const loaded = await loadCatalogFromDisk(CONTENT);
  catalog = loaded.catalog;
  problems = loaded.problems.map(({ file, key, problem }) => `${file} ${key}: ${problem}`);
});

describe("content/", () => {
  test("fits its schemas, and every reference leads somewhere", () => {
    expect(problems).toEqual([]);
    expect(catalog.activities.length).toBeGreaterThan(0);
  });

  test("every easy text is whole sentences without the words we never use", () => {
    const faults = catalog.activities.filter(
      ({ easyText }) => !/[.!?]$/.test(easyText) || /eenzaam|doelgroep|n\.v\.t\.|onbekend/i.test(easyText),
    );
    expect(faults.map(({ slug, easyText }) => `${slug}: ${easyText}`)).toEqual([]);
  });

  test("of the easy texts of Almere at least 95 in 100 are at the easiest level of Flesch-Douma, and none is harder than easy", () => {
    const { texts, easiest, levels } = easyTextsOf(
      catalog.activities.filter(({ municipality }) => municipality === "almere"),
    );
    expect(easiest / texts).toBeGreaterThanOrEqual(0.95);
    expect(Object.keys(levels).toSorted()).toEqual(["easy", "very-easy"]);
  });

  test("no easy text only repeats its description, and none has a sentence of more than fifteen words", () => {
    const sentences = (text: string) => text.split(/(?<=[.!?])\s+/);
    const faults = catalog.activities.filter(({ easyText, description = "" }) => {
      const told = new Set(sentences(description));
      const own = sentences(easyText);
      return own.every((one) => told.has(one)) || own.some((one) => one.split(" ").length > 15);
    });
    expect(faults.map(({ slug, easyText }) => `${slug}: ${easyText}`)).toEqual([]);
  });

  test("no person's number, mail address or name is in it", async () => {
    const faults: string[] = [];
    for (const folder of ["activities", "organizations", "locations"]) {
      for (const name of await readdir(join(CONTENT, folder), { recursive: true })) {
        if (!name.endsWith(".json")) continue;
        const text = await readFile(join(CONTENT, folder, name), "utf8");
        const emails = text.match(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g) ?? [];
        if (/\+316\d{8}/.test(text) || emails.some((email) => isPersonalEmail(email))) faults.push(name);
      }
    }
    for (const { slug, description = "", easyText } of catalog.activities) {
      const { found } = withoutPersonalData(`${easyText} ${description}`);
      if (found.length > 0) faults.push(`${slug}: ${found.join(", ")}`);
    }
    expect(faults).toEqual([]);
  });

  test("no markup came in from a sheet", () => {
    const faults = catalog.activities.filter(({ title, description = "", easyText }) =>
      hasHtml(`${title} ${easyText} ${description}`),
    );
    expect(faults.map(({ slug }) => slug)).toEqual([]);
  });

  test(
    "importing the sheet of Almere once more changes nothing, and keeps every easy text",
    needs(existsSync(SHEET), "the sheet of Almere does not lie beside the repository"),
    async () => {
      const municipality = municipalitySchema.parse(
        JSON.parse(await readFile(join(CONTENT, "municipalities/almere.json"), "utf8")),
      );
      const [activities, organizations, locations] = await Promise.all(
        ["activities/almere", "organizations", "locations/almere"].map((folder) =>
          readFolder(CONTENT, folder),
        ),
      );
      const { changes, report } = importSheet({
        tables: await readSheet(SHEET),
        municipality: { slug: "almere", value: municipality },
        existing: {
          activities: activities ?? [],
          organizations: organizations ?? [],
          locations: locations ?? [],
          takenSlugs: new Set(activities?.map(({ slug }) => slug)),
        },
        groups: catalog.groups,
        interests: catalog.interests,
        today: "2026-11-25",
      });
      expect(changes.map(({ path }) => path)).toEqual([]);
      expect(report.files.same).toBe(260);
      expect(report.rows.flatMap(({ remarks }) => remarks).filter(({ kind }) => kind === "task")).toEqual([]);
    },
  );
});

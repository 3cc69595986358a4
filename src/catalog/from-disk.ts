import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { joinCatalog, type Catalog, type CatalogFiles } from "#domain/catalog.ts";
import { activity } from "#schema/activity.ts";
import { categories } from "#schema/category.ts";
import { location } from "#schema/location.ts";
import { municipality } from "#schema/municipality.ts";
import { organization } from "#schema/organization.ts";
import { settings } from "#schema/settings.ts";
import { audienceGroups, interests, schoolHolidays } from "#schema/vocabulary.ts";
import { checkCatalog } from "./check-catalog.ts";
import { contentProblemsOf, type ContentProblem } from "./content-problem.ts";

export type { ContentProblem } from "./content-problem.ts";

/**
 * Everything under a content directory, joined, with all that is wrong with it. A file with problems is left
 * out of the catalog and named; nothing is thrown for what an editor can repair.
 */
export async function loadCatalogFromDisk(
  contentDir: string,
): Promise<{ catalog: Catalog; problems: ContentProblem[] }> {
  const problems: ContentProblem[] = [];
  const single = async <S extends z.ZodType>(file: string, schema: S): Promise<z.infer<S> | undefined> =>
    read(contentDir, file, schema, problems);
  const folder = async <S extends z.ZodType>(path: string, schema: S) => {
    const files = await jsonFiles(contentDir, path, problems);
    const values = await Promise.all(
      files.map(async (slug) => ({
        slug,
        value: await read(contentDir, `${path}/${slug}.json`, schema, problems),
      })),
    );
    return values.flatMap(({ slug, value }) => (value === undefined ? [] : [{ slug, value }]));
  };
  const perMunicipality = async <S extends z.ZodType>(path: string, schema: S) => {
    const names = await directories(contentDir, path);
    const lists = await Promise.all(
      names.map(async (name) =>
        (await folder(`${path}/${name}`, schema)).map((file) => ({ ...file, municipality: name })),
      ),
    );
    return lists.flat();
  };

  const [activities, organizations, locations, municipalities] = await Promise.all([
    perMunicipality("activities", activity),
    folder("organizations", organization),
    perMunicipality("locations", location),
    folder("municipalities", municipality),
  ]);
  const files: CatalogFiles = {
    activities,
    organizations,
    locations,
    municipalities,
    categories: (await single("categories.json", categories)) ?? [],
    groups: (await single("vocabulary/groups.json", audienceGroups)) ?? [],
    interests: (await single("vocabulary/interests.json", interests)) ?? [],
    schoolHolidays: (await single("vocabulary/school-holidays.json", schoolHolidays))?.holidays ?? [],
  };
  const settled = await single("settings.json", settings);
  const { catalog, dangling } = joinCatalog(files);
  if (settled && !municipalities.some(({ slug }) => slug === settled.municipality)) {
    dangling.push({
      file: "settings.json",
      key: "municipality",
      value: settled.municipality,
      expected: `municipalities/${settled.municipality}.json`,
    });
  }
  const broken = new Set(problems.map(({ file }) => file));
  for (const { file, key, value, expected } of dangling) {
    if (broken.has(expected)) continue;
    problems.push({
      file,
      key,
      problem: `"${value}" bestaat niet.`,
      remedy: `Verwacht: ${key === "neighbourhood" ? "een wijk in " : ""}${expected}. Maak dat, of verwijs naar een ander.`,
    });
  }
  problems.push(...checkCatalog(files));
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { catalog, problems };
}

async function read<S extends z.ZodType>(
  contentDir: string,
  file: string,
  schema: S,
  problems: ContentProblem[],
): Promise<z.infer<S> | undefined> {
  let text: string;
  try {
    text = await readFile(join(contentDir, file), "utf8");
  } catch {
    problems.push({ file, key: "(bestand)", problem: "Dit bestand ontbreekt.", remedy: "Zet het terug." });
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    problems.push({
      file,
      key: "(bestand)",
      problem: `Dit is geen goed JSON-bestand: ${(error as Error).message}`,
      remedy: "Kijk naar komma's, haakjes en aanhalingstekens, of zet de vorige versie terug.",
    });
    return undefined;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(...contentProblemsOf(file, result.error.issues, value));
  return undefined;
}

async function jsonFiles(contentDir: string, folder: string, problems: ContentProblem[]): Promise<string[]> {
  const entries = await readdir(join(contentDir, folder), { withFileTypes: true }).catch(() => []);
  const slugs: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory() || entry.name.startsWith(".")) continue;
    const slug = entry.name.replace(/\.json$/, "");
    if (entry.name.endsWith(".json") && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) slugs.push(slug);
    else {
      problems.push({
        file: `${folder}/${entry.name}`,
        key: "(bestandsnaam)",
        problem: "Deze naam kan niet.",
        remedy: "Alleen kleine letters, cijfers en losse streepjes, en .json aan het eind.",
      });
    }
  }
  return slugs.sort();
}

async function directories(contentDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(contentDir, folder), { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { isReserved } from "#domain/slug-of.ts";
import { slug as slugSchema } from "#schema/identifiers.ts";
import { joinCatalog, type Catalog, type CatalogFiles } from "#domain/catalog.ts";
import { activity } from "#schema/activity.ts";
import { categories } from "#schema/category.ts";
import { location } from "#schema/location.ts";
import { municipality } from "#schema/municipality.ts";
import { organization } from "#schema/organization.ts";
import { settings, type Settings } from "#schema/settings.ts";
import { targets } from "#schema/targets.ts";
import { tallies } from "#schema/tallies.ts";
import { audienceGroups, interests, schoolHolidays } from "#schema/vocabulary.ts";
import { checkCatalog } from "./check-catalog.ts";
import { contentProblemsOf, isHindrance, type ContentProblem } from "./content-problem.ts";

export type { ContentProblem } from "./content-problem.ts";

/** The files as they were read, each by its own schema; what is wrong with single files stands in `problems`. */
interface ReadContent {
  files: CatalogFiles;
  settled: Settings | undefined;
  problems: ContentProblem[];
}

async function readContent(contentDir: string): Promise<ReadContent> {
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

  const [activities, organizations, locations, municipalities, held, counted] = await Promise.all([
    perMunicipality("activities", activity),
    folder("organizations", organization),
    perMunicipality("locations", location),
    folder("municipalities", municipality),
    folder("targets", targets),
    folder("tallies", tallies),
  ]);
  const files: CatalogFiles = {
    activities,
    organizations,
    locations,
    municipalities,
    targets: held,
    tallies: counted,
    categories: (await single("categories.json", categories)) ?? [],
    groups: (await single("vocabulary/groups.json", audienceGroups)) ?? [],
    interests: (await single("vocabulary/interests.json", interests)) ?? [],
    schoolHolidays: (await single("vocabulary/school-holidays.json", schoolHolidays))?.holidays ?? [],
  };
  return { files, settled: await single("settings.json", settings), problems };
}

/** Joins what was read. `problems` are those of the files together; a file that is broken itself is named once. */
function joined({ files, settled, problems: broken }: ReadContent): {
  catalog: Catalog;
  problems: ContentProblem[];
} {
  const { catalog, dangling } = joinCatalog(files);
  if (settled && !files.municipalities.some(({ slug }) => slug === settled.municipality)) {
    dangling.push({
      file: "settings.json",
      key: "municipality",
      value: settled.municipality,
      expected: `municipalities/${settled.municipality}.json`,
    });
  }
  const named = new Set(broken.map(({ file }) => file));
  const problems = dangling
    .filter(({ expected }) => !named.has(expected))
    .map(({ file, key, value, expected }) => ({
      file,
      key,
      problem: `"${value}" bestaat niet.`,
      remedy: `Verwacht: ${key === "neighbourhood" ? "een wijk in " : ""}${expected}. Maak dat, of verwijs naar een ander.`,
    }));
  return { catalog, problems: [...problems, ...checkCatalog(files)] };
}

const byFile = (problems: ContentProblem[]) =>
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

/**
 * Everything under a content directory, joined, with all that is wrong with it. A file with problems is left
 * out of the catalog and named; nothing is thrown for what an editor can repair.
 */
export async function loadCatalogFromDisk(
  contentDir: string,
): Promise<{ catalog: Catalog; problems: ContentProblem[] }> {
  const content = await readContent(contentDir);
  const { catalog, problems } = joined(content);
  return { catalog, problems: byFile([...content.problems, ...problems]) };
}

/** Files of which each is one entry: one that is wrong can be left out, and the others do without. */
const ENTRY = /^(activities|organizations|locations|targets|tallies)\//;

/** What a release can be made of. */
export interface Publishable {
  catalog: Catalog;
  /** What is wrong with the entries that are left out, first those that are wrong themselves. */
  leftOut: ContentProblem[];
  /** What no entry can be left out for: then there is no release. */
  problems: ContentProblem[];
}

/**
 * The content without the entries that are wrong, and without those that lean on them. `without`: paths that are
 * left out as well, such as entries whose pages were refused.
 */
export async function loadPublishable(
  contentDir: string,
  without: ReadonlySet<string> = new Set(),
): Promise<Publishable> {
  const content = await readContent(contentDir);
  const leftOut = content.problems.filter(({ file }) => ENTRY.test(file));
  const rest = content.problems.filter(({ file }) => !ENTRY.test(file));
  const out = new Set([...without, ...leftOut.map(({ file }) => file)]);
  for (;;) {
    const files = withoutFiles(content.files, out);
    // What leans on a file that is left out is named for itself: it is left out as well.
    const { catalog, problems } = joined({ ...content, files, problems: [] });
    const hindering = problems.filter(isHindrance);
    const more = hindering.filter(({ file }) => ENTRY.test(file));
    if (more.length === 0) return { catalog, leftOut, problems: byFile([...rest, ...hindering]) };
    for (const problem of more) out.add(problem.file);
    leftOut.push(...more);
  }
}

function withoutFiles(files: CatalogFiles, out: ReadonlySet<string>): CatalogFiles {
  const stays = (path: string) => !out.has(`${path}.json`);
  return {
    ...files,
    activities: files.activities.filter((one) => stays(`activities/${one.municipality}/${one.slug}`)),
    organizations: files.organizations.filter(({ slug }) => stays(`organizations/${slug}`)),
    locations: files.locations.filter((one) => stays(`locations/${one.municipality}/${one.slug}`)),
    targets: (files.targets ?? []).filter(({ slug }) => stays(`targets/${slug}`)),
    tallies: (files.tallies ?? []).filter(({ slug }) => stays(`tallies/${slug}`)),
  };
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
    const name = entry.name.replace(/\.json$/, "");
    const add = (problem: string, remedy: string) =>
      problems.push({ file: `${folder}/${entry.name}`, key: "(bestandsnaam)", problem, remedy });
    if (isReserved(name)) add(`De naam "${name}" is al van iets anders.`, `Maak er "${name}-2" van.`);
    else if (entry.name.endsWith(".json") && slugSchema.safeParse(name).success) slugs.push(name);
    else
      add(
        "Deze naam kan niet.",
        "Alleen kleine letters, cijfers en losse streepjes, hooguit 80 samen, en .json aan het eind.",
      );
  }
  return slugs.sort();
}

async function directories(contentDir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(contentDir, folder), { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

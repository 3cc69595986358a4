import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import { importSheet } from "#import/import-sheet.ts";
import type { ImportInput, ImportResult } from "#import/report.ts";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";
import type { RowRemark } from "#import/words/remark.ts";
import type { Municipality } from "#schema/municipality.ts";
import { root } from "./copy-guide.ts";

const content = <T>(path: string) => JSON.parse(readFileSync(join(root, "content", path), "utf8")) as T;

export const ALMERE = content<Municipality>("municipalities/almere.json");

export const NOTHING: ImportInput["existing"] = {
  activities: [],
  organizations: [],
  locations: [],
  takenSlugs: new Set(),
};

/** Imports what stands in a file, into Almere and an empty guide unless `options` says otherwise. */
export async function importText(
  text: string,
  { name = "blad.csv", ...options }: Partial<ImportInput> & { name?: string } = {},
): Promise<ImportResult> {
  return importSheet({
    tables: await readSheetBytes(name, Buffer.from(text)),
    municipality: { slug: "almere", value: ALMERE },
    existing: NOTHING,
    groups: content("vocabulary/groups.json"),
    interests: content("vocabulary/interests.json"),
    today: "2026-04-15",
    organizationName: "Stichting Voorbeeld",
    ...options,
  });
}

/** What stands in the guide after these changes: what a second import finds. */
export function guideAfter(
  changes: readonly FileChange[],
  before: ImportInput["existing"] = NOTHING,
): ImportInput["existing"] {
  const after = (folder: string, files: readonly ContentFile[]): ContentFile[] => {
    const all = new Map(files.map((file) => [file.path, file]));
    for (const { path, value } of changes)
      if (path.startsWith(folder))
        all.set(path, { path, slug: path.replace(/^.*\/|\.json$/g, ""), value: structuredClone(value) });
    return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  };
  const activities = after("activities/", before.activities);
  return {
    activities,
    organizations: after("organizations/", before.organizations),
    locations: after("locations/", before.locations),
    takenSlugs: new Set([...before.takenSlugs, ...activities.map(({ slug }) => slug)]),
  };
}

/** The activities among the changes, by title. */
export const activitiesIn = ({ changes }: ImportResult): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    changes
      .filter(({ path }) => path.startsWith("activities/"))
      .map(({ value }) => [String(value["title"]), value]),
  );

/** What is asked about what a row says: of its cells, and of what its texts may say. */
export const askedCodes = (remarks: readonly RowRemark[]): string[] =>
  remarks.flatMap(({ kind, code, key }) => (kind === "question" || key?.startsWith("~ ") ? [code] : []));

import { location as locationSchema } from "#schema/location.ts";
import { organization as organizationSchema } from "#schema/organization.ts";
import { collectLocations, locationKey, samePlace } from "./collect-locations.ts";
import { collectOrganizations, organizationKey } from "./collect-organizations.ts";
import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { settleRecord, type Settled } from "./settle-record.ts";
import { shareWheelchairOfBuilding } from "./wheelchair-of-building.ts";
import { freeSlug } from "#domain/slug-of.ts";

export interface RowReferences {
  organizationOf: Map<UnderstoodRow, string>;
  locationOf: Map<UnderstoodRow, string>;
  changes: FileChange[];
  /** Conflicts in the shared files, with the first row that speaks of them. */
  conflicts: { path: string; row: UnderstoodRow; conflicts: Settled["conflicts"] }[];
}

/** Finds or makes the organisation and the location of every draft. Existing files keep their slug. */
export function assignReferences(
  drafts: readonly UnderstoodRow[],
  municipality: string,
  existing: { organizations: readonly ContentFile[]; locations: readonly ContentFile[] },
): RowReferences {
  const result: RowReferences = {
    organizationOf: new Map(),
    locationOf: new Map(),
    changes: [],
    conflicts: [],
  };
  const organizationSlugs = new Set(existing.organizations.map(({ slug }) => slug));
  for (const { record, drafts: rows } of collectOrganizations(drafts)) {
    const key = organizationKey(record.name);
    const file = existing.organizations.find(({ value }) => organizationKey(String(value["name"])) === key);
    const slug = file?.slug ?? freeSlug(record.name, organizationSlugs);
    rows.forEach((row) => result.organizationOf.set(row, slug));
    keep(
      result,
      `organizations/${slug}.json`,
      rows,
      settleRecord(file, record, origin(rows), organizationSchema, { shared: true }),
    );
  }
  const locationSlugs = new Set(existing.locations.map(({ slug }) => slug));
  for (const { record, drafts: rows } of collectLocations(drafts)) {
    shareWheelchairOfBuilding(rows);
    const key = locationKey(record);
    const file = existing.locations.find(({ value }) =>
      samePlace(locationKey(value as { name: string; street?: string }), key),
    );
    const slug = file?.slug ?? freeSlug(record.name, locationSlugs);
    rows.forEach((row) => result.locationOf.set(row, slug));
    keep(
      result,
      `locations/${municipality}/${slug}.json`,
      rows,
      settleRecord(file, record, origin(rows), locationSchema, { shared: true }),
    );
  }
  return result;
}

function origin(rows: readonly UnderstoodRow[]): { sheet: string; row: number } {
  return { sheet: rows[0]?.sheet ?? "", row: rows[0]?.row ?? 1 };
}

function keep(result: RowReferences, path: string, rows: readonly UnderstoodRow[], settled: Settled): void {
  if (settled.kind !== "same") result.changes.push({ path, value: settled.value, kind: settled.kind });
  const row = rows[0];
  if (settled.conflicts.length > 0 && row) result.conflicts.push({ path, row, conflicts: settled.conflicts });
}

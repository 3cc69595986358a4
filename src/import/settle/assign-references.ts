import type { Contact } from "#schema/contact.ts";
import { location as locationSchema } from "#schema/location.ts";
import { organization as organizationSchema } from "#schema/organization.ts";
import type { Location } from "#schema/location.ts";
import { collectLocations, placeKey, samePlace } from "./collect-locations.ts";
import { collectOrganizations, organizationKey } from "./collect-organizations.ts";
import type { Answers } from "#import/ask/answers.ts";
import type { ImportInput } from "#import/report.ts";
import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import type { UnderstoodRow } from "#import/row/understand-row.ts";
import { sourceOf } from "./match-rows.ts";
import { settleRecord, type Settled } from "./settle-record.ts";
import { freeSlug } from "#domain/slug-of.ts";
import { isAboutBuilding } from "#import/row/read-access.ts";
import { aboutTakingPart } from "#import/words/about-taking-part.ts";

const OUTSIDE =
  /\b(fiets|auto|bus|km|pad|paden|bos|strand|gras|verhard|water|boot|wandel\w*|buiten|route)\b/i;

/** Says of itself that it is not simply so, whatever the building is. */
const DOUBT =
  /\b(niet|geen|maar|deels|gedeeltelijk|beperkt|drempel\w*|trap|trapje|trede\w*|treden|boven|zolder|verdieping|lastig|moeilijk|zwaar|smal\w*)\b/i;

/**
 * When a row leaves the wheelchair open and at least two other rows say the building is accessible, and none
 * says it is not, that holds for this row too, with a question. Never the other way round, and not when the
 * activity goes outside.
 */
export function shareWheelchairOfBuilding(rows: readonly UnderstoodRow[]): void {
  const building = rows
    .map(({ values }) => values.accessibility)
    .filter(({ note }) => note === undefined || isAboutBuilding(note))
    .flatMap(({ wheelchair }) => wheelchair ?? []);
  if (building.filter((one) => one === "yes").length < 2 || building.includes("no")) return;
  for (const { values, remarks } of rows) {
    const open = remarks.findIndex(({ code }) => code === "wheelchair-unclear");
    const before = remarks[open];
    const { note, wheelchair } = values.accessibility;
    if (!before || wheelchair || !note || DOUBT.test(note) || OUTSIDE.test(note)) continue;
    values.accessibility.wheelchair = "yes";
    remarks[open] = { ...before, ...aboutTakingPart.wheelchairOfBuilding(before.write ?? "") };
  }
}

export interface RowReferences {
  organizationOf: Map<UnderstoodRow, string>;
  locationOf: Map<UnderstoodRow, string>;
  changes: FileChange[];
  /** Rows whose organisation or location cannot be kept as it is written. */
  odd: Set<UnderstoodRow>;
  /** Conflicts in the shared files, with the first row that speaks of them. */
  conflicts: { path: string; row: UnderstoodRow; conflicts: Settled["conflicts"] }[];
}

type Existing = Pick<ImportInput["existing"], "activities" | "organizations" | "locations" | "takenByOthers">;

/**
 * Finds or makes the organisation and the location of every row. Existing files keep their slug. A row that spoils
 * what it shares with others is left out, and theirs is made without it.
 */
export function assignReferences(
  all: readonly UnderstoodRow[],
  municipality: string,
  existing: Existing,
  answers?: Answers,
): RowReferences {
  const result = assignAll(all, municipality, existing, answers);
  if (result.odd.size === 0) return result;
  const guilty = [...result.odd].filter((row) => assignAll([row], municipality, existing).odd.size > 0);
  const odd = guilty.length > 0 ? new Set(guilty) : result.odd;
  const others = assignReferences(
    all.filter((row) => !odd.has(row)),
    municipality,
    existing,
    answers,
  );
  return { ...others, odd: odd.union(others.odd) };
}

function assignAll(
  all: readonly UnderstoodRow[],
  municipality: string,
  existing: Existing,
  answers?: Answers,
): RowReferences {
  const result: RowReferences = {
    organizationOf: new Map(),
    locationOf: new Map(),
    changes: [],
    odd: new Set(),
    conflicts: [],
  };
  const organizationSlugs = new Set(
    existing.takenByOthers?.organizations ?? existing.organizations.map(({ slug }) => slug),
  );
  const fileOf = (key: string) =>
    existing.organizations.find(({ value }) => organizationKey(String(value["name"])) === key);
  const sheets = new Set(all.map(({ sheet }) => sheet));
  const elsewhere = (key: string) => contactsElsewhere(existing.activities, fileOf(key)?.slug, sheets);
  for (const { record, rows } of collectOrganizations(
    all.filter(({ organizationName }) => organizationName),
    elsewhere,
  )) {
    const file = fileOf(organizationKey(record.name));
    const slug = file?.slug ?? freeSlug(record.name, organizationSlugs);
    rows.forEach((row) => result.organizationOf.set(row, slug));
    keep(result, `organizations/${slug}.json`, rows, () =>
      settleRecord(file, record, origin(rows), organizationSchema, { shared: true }),
    );
  }
  const locationSlugs = new Set(
    existing.takenByOthers?.locations ?? existing.locations.map(({ slug }) => slug),
  );
  for (const { record, rows } of collectLocations(all, answers)) {
    shareWheelchairOfBuilding(rows);
    const key = placeKey(record);
    const keyOf = ({ value }: ContentFile) => placeKey(value as unknown as Location);
    const fitting = existing.locations.filter((one) => samePlace(keyOf(one), key));
    // An address without a name, of two houses that share it, is neither of them.
    const isUnnamed = key.name === "" && fitting.length > 1;
    const file = isUnnamed ? fitting.find((one) => keyOf(one).name === "") : fitting[0];
    const slug = file?.slug ?? freeSlug(record.name, locationSlugs);
    rows.forEach((row) => result.locationOf.set(row, slug));
    keep(result, `locations/${municipality}/${slug}.json`, rows, () =>
      settleRecord(file, record, origin(rows), locationSchema, { shared: true }),
    );
  }
  return result;
}

/** The contacts of the activities of an organisation that came from elsewhere than these sheets. */
function contactsElsewhere(
  activities: readonly ContentFile[],
  organization: string | undefined,
  sheets: ReadonlySet<string>,
): Contact[] {
  return activities
    .filter(({ value }) => organization !== undefined && value["organization"] === organization)
    .filter((file) => ![...sheets].some((sheet) => sourceOf(file, sheet)))
    .map(({ value }) => (value["contact"] ?? {}) as Contact);
}

function origin(rows: readonly UnderstoodRow[]): { sheet: string; row: number } {
  return { sheet: rows[0]?.sheet ?? "", row: rows[0]?.row ?? 1 };
}

function keep(
  result: RowReferences,
  path: string,
  rows: readonly UnderstoodRow[],
  settle: () => Settled,
): void {
  let settled: Settled;
  try {
    settled = settle();
  } catch {
    for (const row of rows) result.odd.add(row);
    return;
  }
  if (settled.kind !== "same") result.changes.push({ path, value: settled.value, kind: settled.kind });
  const row = rows[0];
  if (settled.conflicts.length > 0 && row) result.conflicts.push({ path, row, conflicts: settled.conflicts });
}

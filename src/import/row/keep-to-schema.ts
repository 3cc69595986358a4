import type { z } from "zod";
import { activity as activitySchema } from "#schema/activity.ts";
import { location as locationSchema } from "#schema/location.ts";
import { organization as organizationSchema } from "#schema/organization.ts";
import { aboutRow } from "#import/words/about-row.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { RowCells } from "./row-cells.ts";
import type { RefusedRow, UnderstoodRow } from "./understand-row.ts";

type Json = Record<string, unknown>;

/** Which cells a key of a record is read from, the likeliest first. */
const CELLS_OF: Record<string, readonly SheetField[]> = {
  "contact.role": ["contactRole", "contact"],
  "contact.phone": ["phone", "mobile", "contact"],
  "contact.email": ["email", "contact"],
  "contact.website": ["website", "contact"],
  schedule: ["when", "days", "time", "date", "startTime", "frequency"],
  costs: ["cost"],
  audience: ["audience", "age", "minAge"],
  accessibility: ["access"],
  threshold: ["groupSize"],
  verification: ["verifiedOn"],
  point: ["point", "lat"],
  street: ["street", "address", "venue"],
  pc4: ["postcode"],
  town: ["city", "address", "venue"],
  name: ["venue", "address"],
};

/** What holds for a row until its organisation and place are known. */
const LATER = { organization: "later", easyText: "x".repeat(40), status: "published", sources: [] };

/**
 * The row as far as it may stand in the guide. A fact that breaks the schema is left out and asked about, with its
 * cell; a row without a usable name, or of a provider without one, is refused. Nothing that a sheet says reaches
 * the files unseen, and nothing in it stops the sheet.
 */
export function keepToSchema(cells: RowCells, row: UnderstoodRow): UnderstoodRow | RefusedRow {
  const refuse = (field: SheetField, remark: (typeof aboutRow)["titleShort"]): RefusedRow => {
    cells.remark(field, remark);
    return { row: row.row, line: row.line, title: cells.text("title") ?? "", remarks: row.remarks };
  };
  const { title } = row.values;
  if (!activitySchema.shape.title.safeParse(title).success) return refuse("title", aboutRow.titleShort);
  const provider = row.organizationName?.slice(0, 120);
  if (provider !== undefined && !organizationSchema.shape.name.safeParse(provider).success)
    return refuse("organization", aboutRow.organizationShort);
  const facts = fitting({ ...row.values, ...LATER }, activitySchema);
  const venue = row.venue && fitting({ ...row.venue }, locationSchema);
  for (const key of [...facts.left, ...(venue?.left ?? [])]) {
    const fields = CELLS_OF[key] ?? CELLS_OF[key.split(".")[0] ?? ""] ?? [key as SheetField];
    cells.remark(
      fields.find((field) => cells.text(field) !== undefined) ?? fields[0] ?? "remarks",
      aboutRow.unfit,
    );
  }
  for (const key of Object.keys(LATER)) delete facts.value[key];
  const { venue: _, place, ...rest } = row;
  const kept = venue && typeof venue.value["name"] === "string" ? venue.value : undefined;
  return {
    ...rest,
    values: facts.value as unknown as UnderstoodRow["values"],
    ...(place && (place !== "venue" || kept) ? { place } : {}),
    ...(kept ? { venue: kept as unknown as NonNullable<UnderstoodRow["venue"]> } : {}),
  };
}

/** What an activity has when a fact of it is not known. */
const EMPTY: Json = {
  schedule: { type: "unknown" },
  costs: [],
  tags: [],
  audience: {},
  firstVisit: {},
  threshold: {},
  language: {},
  accessibility: {},
  signUp: {},
  contact: {},
};

/** The record without what breaks the schema, and the keys that were left out: of a nested fact only the part. */
function fitting(record: Json, schema: z.ZodType): { value: Json; left: string[] } {
  const whole = schema.safeParse(record);
  if (whole.success) return { value: whole.data as Json, left: [] };
  const value = structuredClone(record);
  const left = new Set<string>();
  // Each round takes at least one key away or empties it, so the rounds come to an end.
  for (let round = 0; round < 50; round += 1) {
    const result = schema.safeParse(value);
    if (result.success) return { value: result.data as Json, left: [...left] };
    for (const { path } of result.error.issues) {
      const [key, inner] = path.map(String);
      if (key === undefined) continue;
      const nested = value[key];
      const name = inner === undefined ? key : `${key}.${inner}`;
      if (inner !== undefined && isRecord(nested) && key !== "schedule" && !left.has(name)) {
        delete nested[inner];
        left.add(name);
      } else {
        if (key in EMPTY) value[key] = structuredClone(EMPTY[key]);
        else delete value[key];
        left.add(key);
      }
    }
  }
  return { value, left: [...left] };
}

const isRecord = (value: unknown): value is Json =>
  value !== null && typeof value === "object" && !Array.isArray(value);

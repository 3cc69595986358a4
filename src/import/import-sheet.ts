import type { ContentFile } from "#catalog/content-folder.ts";
import { freeSlug } from "#domain/slug-of.ts";
import type { z } from "zod";
import { activity as activitySchema, type Activity } from "#schema/activity.ts";
import { location as locationSchema } from "#schema/location.ts";
import { organization as organizationSchema } from "#schema/organization.ts";
import { isSetAside, type Answers } from "./ask/answers.ts";
import { oneQuestionPerCell } from "./ask/one-question.ts";
import type { ImportInput, ImportResult } from "./report.ts";
import { summarise, type SettledRow } from "./summarise-import.ts";
import type { UnderstoodRow } from "./row/understand-row.ts";
import { oddRow, understandTables } from "./row/understand-tables.ts";
import { assignReferences, type RowReferences } from "./settle/assign-references.ts";
import { easyTextFor } from "./settle/easy-text.ts";
import { earlierName, matchRows, type IncomingRow } from "./settle/match-rows.ts";
import { fingerprints, settleRecord } from "./settle/settle-record.ts";
import { aboutRow } from "./words/about-row.ts";

/** The sheet as a whole cannot be imported this way; `message` is one English sentence saying what to add. */
export class ImportRefused extends Error {
  override name = "ImportRefused";
}

type Incoming = IncomingRow & { understood: UnderstoodRow; record: Record<string, unknown> };

/** Sheet and present content in, changed files and report out. Writes nothing and reads no clock. */
export function importSheet(given: ImportInput): ImportResult {
  const input = { ...given, existing: readable(given.existing) };
  const { slug: place, value: municipality } = input.municipality;
  const { existing } = input;
  const understood = understandTables(input.tables, { ...input, municipality }, input);
  if (understood.needsOrganization) {
    throw new ImportRefused(
      "no column names the provider; add --organization <slug> to say whose sheet this is",
    );
  }
  const references = assignReferences(understood.rows, place, existing);
  const rows = understood.rows.map((row) => incoming(row, references));
  const earlier = earlierName(rows, existing.activities);
  if (earlier && !input.newSheet) {
    throw new ImportRefused(
      `most rows were imported before from "${earlier}"; add --sheet-name "${earlier}" to update those, or --new-sheet`,
    );
  }
  const matches = matchRows(rows, existing.activities);
  const taken = new Set(existing.takenSlugs);
  const refused = [...understood.refused];
  const settled = rows.flatMap((row) => {
    try {
      if (references.odd.has(row.understood)) throw new Error("its organisation or place cannot be kept");
      const file = matches.get(row);
      const slug = file?.slug ?? freeSlug(row.understood.values.title, taken);
      return [settleRow(row, file, `activities/${place}/${slug}.json`, input.mapping?.answers)];
    } catch {
      // One odd row, or a file that somebody spoilt, costs that row and no other.
      refused.push({ ...oddRow({ ...row.understood, ...row.understood.values }), sheet: row.sheet });
      return [];
    }
  });
  for (const { path, row, conflicts } of references.conflicts) {
    const report = settled.find(({ report: one }) => one.row === row.row && one.sheet === row.sheet)?.report;
    report?.conflicts.push(
      ...conflicts.map((conflict) => ({ ...conflict, key: `${path}: ${conflict.key}` })),
    );
  }
  const changes = [...references.changes, ...settled.flatMap(({ change }) => change ?? [])];
  const report = summarise(
    input,
    { ...understood, refused },
    { settled, changes, matched: matches.values() },
  );
  return { changes, report, withheld: Object.fromEntries(understood.withheld) };
}

/** Files that somebody spoilt by hand are left alone: their addresses stay taken, and nothing is compared with them. */
function readable(existing: ImportInput["existing"]): ImportInput["existing"] {
  const good = (files: readonly ContentFile[], schema: z.ZodType) =>
    files.filter(({ value }) => schema.safeParse(value).success);
  return {
    activities: good(existing.activities, activitySchema),
    organizations: good(existing.organizations, organizationSchema),
    locations: good(existing.locations, locationSchema),
    takenSlugs: new Set([...existing.takenSlugs, ...existing.activities.map(({ slug }) => slug)]),
    takenByOthers: {
      organizations: existing.organizations.map(({ slug }) => slug),
      locations: existing.locations.map(({ slug }) => slug),
    },
  };
}

function incoming(understood: UnderstoodRow, references: RowReferences): Incoming {
  const location = references.locationOf.get(understood);
  const record = {
    ...understood.values,
    organization: references.organizationOf.get(understood),
    ...(understood.place ? { place: understood.place } : {}),
    ...(location ? { location } : {}),
    status: understood.ended ? "ended" : "published",
  };
  return { sheet: understood.sheet, row: understood.row, understood, record, prints: fingerprints(record) };
}

/** What the file of a row must hold, and what the report says of the row. */
function settleRow(
  row: Incoming,
  file: ContentFile | undefined,
  path: string,
  answers: Answers | undefined,
): SettledRow {
  const { sheet, understood } = row;
  const { line, values } = understood;
  const easyText = easyTextFor(row, understood, file);
  const { value, kind, conflicts } = settleRecord(
    file,
    { ...row.record, ...(easyText ? { easyText } : {}) },
    { sheet, row: row.row },
    activitySchema,
    { untouchable: easyText ? [] : ["easyText"] },
  );
  const remarks = oneQuestionPerCell(understood.remarks.filter((remark) => !isSetAside(answers, remark)));
  if (conflicts.length > 0) {
    const keys = conflicts.map(({ key }) => key).join(", ");
    remarks.push({ ...aboutRow.conflict, column: "", value: keys });
  }
  return {
    activity: value as unknown as Activity,
    ...(kind === "same" ? {} : { change: { path, value, kind } }),
    report: {
      sheet,
      row: row.row,
      line,
      title: values.title,
      outcome: remarks.some((remark) => remark.kind === "question") ? "questions" : "taken",
      file: path,
      change: kind,
      remarks,
      conflicts,
    },
  };
}

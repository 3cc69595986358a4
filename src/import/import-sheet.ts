import { activity as activitySchema, type Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { AudienceGroup, Interest } from "#schema/vocabulary.ts";
import { assignReferences, type RowReferences } from "./settle/assign-references.ts";
import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import type { UnderstoodRow } from "./row/understand-row.ts";
import { draftEasyText } from "./row/draft-easy-text.ts";
import type { Comparable } from "./settle/find-duplicates.ts";
import { fingerprint } from "#domain/fingerprint.ts";
import { earlierName, matchRows, sourceOf, type IncomingRow } from "./settle/match-rows.ts";
import { fingerprints } from "./settle/merge-record.ts";
import type { SheetMapping } from "./sheet/read-mapping.ts";
import type { SheetTable } from "./sheet/read-sheet.ts";
import type { ImportReport, DuplicateSide, RowReport } from "./report.ts";
import { settleRecord } from "./settle/settle-record.ts";
import { freeSlug } from "#domain/slug-of.ts";
import { comparable, summarise } from "./summarise-import.ts";
import { understandTables } from "./row/understand-tables.ts";
import { aboutRow } from "#import/words/about-row.ts";

export interface ImportInput {
  tables: SheetTable[];
  municipality: { slug: string; value: Municipality };
  existing: {
    activities: ContentFile[];
    organizations: ContentFile[];
    locations: ContentFile[];
    takenSlugs: ReadonlySet<string>;
  };
  groups: readonly AudienceGroup[];
  interests: readonly Interest[];
  today: LocalDate;
  mapping?: SheetMapping;
  /** Name of the provider for rows that do not name one. */
  organizationName?: string;
  /** Import although most rows were imported before from a sheet with another name. */
  newSheet?: boolean;
  progress?: (done: number, total: number) => void;
}
export interface ImportResult {
  changes: FileChange[];
  report: ImportReport;
}

/** The sheet as a whole cannot be imported this way; `message` is one English sentence saying what to add. */
export class ImportRefused extends Error {
  override name = "ImportRefused";
}

type Incoming = IncomingRow & { draft: UnderstoodRow; record: Record<string, unknown> };

/** Sheet and present content in, changed files and report out. Writes nothing and reads no clock. */
export function importSheet(input: ImportInput): ImportResult {
  const { slug: place, value: municipality } = input.municipality;
  const { today, groups, interests } = input;
  const understood = understandTables(
    input.tables,
    {
      today,
      municipality,
      groups,
      interests,
      ...(input.organizationName ? { organizationName: input.organizationName } : {}),
    },
    {
      ...(input.mapping ? { mapping: input.mapping } : {}),
      ...(input.progress ? { progress: input.progress } : {}),
    },
  );
  if (understood.needsOrganization) {
    throw new ImportRefused(
      "no column names the provider; add --organization <slug> to say whose sheet this is",
    );
  }
  const references = assignReferences(understood.drafts, place, input.existing);
  const rows = understood.drafts.map((draft): Incoming => {
    const record = recordOf(draft, references);
    return { sheet: draft.sheet, row: draft.row, draft, record, prints: fingerprints(record) };
  });
  const earlier = earlierName(rows, input.existing.activities);
  if (earlier && !input.newSheet) {
    throw new ImportRefused(
      `most rows were imported before from "${earlier}"; add --sheet-name "${earlier}" to update those, or --new-sheet`,
    );
  }

  const matches = matchRows(rows, input.existing.activities);
  const taken = new Set(input.existing.takenSlugs);
  const changes = [...references.changes];
  const reports: RowReport[] = [];
  const comparables: (Comparable & DuplicateSide)[] = [];
  for (const row of rows) {
    const file = matches.get(row);
    const slug = file?.slug ?? freeSlug(row.draft.values.title, taken);
    const path = `activities/${place}/${slug}.json`;
    const easyText = easyTextFor(row, file);
    const settled = settleRecord(
      file,
      { ...row.record, ...(easyText ? { easyText } : {}) },
      { sheet: row.sheet, row: row.row },
      activitySchema,
      { untouchable: easyText ? [] : ["easyText"] },
    );
    if (settled.kind !== "same") changes.push({ path, value: settled.value, kind: settled.kind });
    const { draft } = row;
    if (settled.conflicts.length > 0)
      draft.remarks.push(conflictRemark(settled.conflicts.map(({ key }) => key)));
    const outcome = draft.remarks.some(({ kind }) => kind === "question") ? "questions" : "taken";
    reports.push({
      sheet: row.sheet,
      row: row.row,
      line: draft.line,
      title: draft.values.title,
      outcome,
      file: path,
      change: settled.kind,
      remarks: draft.remarks,
      conflicts: settled.conflicts,
    });
    comparables.push(comparable(path, settled.value as unknown as Activity, row.row));
  }
  for (const { path, row, conflicts } of references.conflicts) {
    const report = reports.find((one) => one.row === row.row && one.sheet === row.sheet);
    report?.conflicts.push(
      ...conflicts.map((conflict) => ({ ...conflict, key: `${path}: ${conflict.key}` })),
    );
  }
  return {
    changes,
    report: summarise(input, understood, {
      reports,
      comparables,
      changes,
      matched: new Set(matches.values()),
    }),
  };
}

function recordOf(draft: UnderstoodRow, references: RowReferences): Record<string, unknown> {
  const location = references.locationOf.get(draft);
  return {
    ...draft.values,
    organization: references.organizationOf.get(draft),
    place: draft.place,
    ...(location ? { location } : {}),
    status: draft.ended ? "ended" : "published",
  };
}

/**
 * The easy text is drafted once from the description and then belongs to the editor: it is drafted again only
 * when the description changed and nobody touched the draft. Nothing: the one in the content stays.
 */
function easyTextFor(row: Incoming, file: ContentFile | undefined): string | undefined {
  const { title, description } = row.draft.values;
  const draft = draftEasyText(title, description ?? "", row.draft.organizationName ?? "");
  const seen = file ? (sourceOf(file, row.sheet)?.seen ?? {}) : {};
  const sameText = seen["description"] === row.prints["description"] && seen["title"] === row.prints["title"];
  if (!file || (!sameText && fingerprint(file.value["easyText"]) === seen["easyText"])) {
    row.draft.remarks.push({ ...aboutRow.easyTextDrafted, column: "", value: draft });
    return draft;
  }
  if (!sameText) {
    row.draft.remarks.push({
      ...aboutRow.easyTextOutdated,
      column: "",
      value: String(file.value["easyText"]),
    });
  }
  return undefined;
}

function conflictRemark(keys: string[]): RowReport["remarks"][number] {
  return {
    ...aboutRow.conflict,
    column: "",
    value: keys.join(", "),
  };
}

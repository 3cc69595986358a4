import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import { OWN_COLUMN } from "./words/about-own-export.ts";
import { freeSlug } from "#domain/slug-of.ts";
import { activity as activitySchema, type Activity } from "#schema/activity.ts";
import { location as locationSchema } from "#schema/location.ts";
import { organization as organizationSchema } from "#schema/organization.ts";
import { isSetAside, type Answers } from "./ask/answers.ts";
import { oneQuestionPerCell } from "./ask/one-question.ts";
import { importOwnExport } from "./own-export.ts";
import type { ImportInput, ImportResult, RowReport } from "./report.ts";
import { summarise, type SettledRow } from "./summarise-import.ts";
import type { UnderstoodRow } from "./row/understand-row.ts";
import { oddRow, understandTables } from "./understand-tables.ts";
import { assignReferences, type RowReferences } from "./settle/assign-references.ts";
import { easyTextFor } from "./settle/easy-text.ts";
import { foldDates, type FoldedRow } from "./settle/fold-dates.ts";
import { earlierName, matchRows, type IncomingRow } from "./settle/match-rows.ts";
import { fingerprints, settleRecord } from "./settle/settle-record.ts";
import { aboutRow } from "./words/about-row.ts";

/** The sheet as a whole cannot be imported this way; `message` is one English sentence saying what to add. */
export class ImportRefused extends Error {
  override name = "ImportRefused";
}

type Incoming = IncomingRow & {
  understood: UnderstoodRow;
  /** Rows that only give it more dates. */
  others: readonly UnderstoodRow[];
  record: Record<string, unknown>;
};

/** Sheet and present content in, changed files and report out. Writes nothing and reads no clock. */
export function importSheet(given: ImportInput): ImportResult {
  const input = { ...given, existing: shareable(given.existing) };
  const { slug: place, value: municipality } = input.municipality;
  const { existing } = input;
  const own = input.tables.filter(({ header }) => header.includes(OWN_COLUMN));
  if (own.length > 0) return importOwnExport(input, own);
  const understood = understandTables(input.tables, { ...input, municipality }, input);
  const folded = foldDates(understood.rows);
  const references = assignReferences(
    folded.map(({ lead }) => lead),
    place,
    existing,
    input.mapping?.answers,
  );
  const rows = folded.map((row) => incoming(row, references));
  const earlier = earlierName(rows, existing.activities);
  if (earlier && !input.newSheet) {
    throw new ImportRefused(
      `most rows were imported before from "${earlier}"; add --sheet-name "${earlier}" to update those, or --new-sheet`,
    );
  }
  const matches = matchRows(rows, existing.activities);
  const taken = new Set(existing.takenSlugs);
  const refused = [...understood.refused];
  const settled = rows.flatMap((row): SettledRow[] => {
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
    const found = settled.find(({ reports: [one] }) => one.row === row.row && one.sheet === row.sheet);
    found?.reports[0].conflicts.push(
      ...conflicts.map((conflict) => ({ ...conflict, key: `${path}: ${conflict.key}` })),
    );
  }
  const { changes, held } = apart(references.changes, settled, place);
  const report = summarise(
    input,
    { ...understood, refused },
    { settled, changes, matched: matches.values() },
  );
  return { changes, held, report, withheld: Object.fromEntries(understood.withheld) };
}

/** Nobody knows who offers it, neither by the sheet nor by what stands in the guide. */
const isHeld = ({ reports: [{ outcome }] }: SettledRow): boolean => outcome === "held";

/** What can be written, and what waits for a provider: rows without one, and the places that only they are at. */
function apart(
  shared: readonly FileChange[],
  settled: readonly SettledRow[],
  municipality: string,
): Pick<ImportResult, "changes" | "held"> {
  const placesOf = (rows: readonly SettledRow[]) =>
    new Set(rows.map(({ activity: { location } }) => `locations/${municipality}/${location}.json`));
  const waiting = placesOf(settled.filter(isHeld)).difference(
    placesOf(settled.filter((row) => !isHeld(row))),
  );
  return {
    changes: [
      ...shared.filter(({ path }) => !waiting.has(path)),
      ...settled.flatMap((row) => (isHeld(row) ? [] : (row.change ?? []))),
    ],
    held: [
      ...shared.filter(({ path }) => waiting.has(path)),
      ...settled.flatMap((row) => (isHeld(row) ? (row.change ?? []) : [])),
    ],
  };
}

/** What a row says of which nobody knows who offers it; its short text names who does. */
const withoutProvider = activitySchema.partial({ organization: true, easyText: true });

/** An organisation or a place that somebody spoilt by hand is left alone: its address stays taken, and nobody gets it. */
function shareable(existing: ImportInput["existing"]): ImportInput["existing"] {
  const { organizations, locations } = existing;
  return {
    ...existing,
    organizations: organizations.filter(({ value }) => organizationSchema.safeParse(value).success),
    locations: locations.filter(({ value }) => locationSchema.safeParse(value).success),
    takenByOthers: {
      organizations: organizations.map(({ slug }) => slug),
      locations: locations.map(({ slug }) => slug),
    },
  };
}

function incoming({ lead: understood, others }: FoldedRow, references: RowReferences): Incoming {
  const location = references.locationOf.get(understood);
  const record = {
    ...understood.values,
    organization: references.organizationOf.get(understood),
    ...(understood.place ? { place: understood.place } : {}),
    ...(location ? { location } : {}),
    status: understood.hidden ?? "published",
  };
  const { sheet, row } = understood;
  return { sheet, row, understood, others, record, prints: fingerprints(record) };
}

/** What the file of a row must hold, and what the report says of the row. */
function settleRow(
  row: Incoming,
  file: ContentFile | undefined,
  path: string,
  answers: Answers | undefined,
): SettledRow {
  const { sheet, understood } = row;
  const isKnown = understood.organizationName !== undefined;
  const easyText = isKnown ? easyTextFor(row, understood, file) : undefined;
  const { value, kind, conflicts, unfit } = settleRecord(
    file,
    { ...row.record, ...(easyText ? { easyText } : {}) },
    { sheet, row: row.row },
    isKnown ? activitySchema : withoutProvider,
    { untouchable: [...(easyText ? [] : ["easyText"]), ...(isKnown ? [] : ["organization"])] },
  );
  // An earlier import may have said whose it is: then nothing waits.
  const change = value["organization"] === undefined ? "held" : kind;
  const settled = (one: UnderstoodRow): UnderstoodRow => ({
    ...one,
    remarks: oneQuestionPerCell(one.remarks.filter((remark) => !isSetAside(answers, remark))),
  });
  const lead = settled(understood);
  const { remarks } = lead;
  if (unfit) remarks.push({ ...aboutRow.fileUnfit, column: "", value: path });
  if (conflicts.length > 0) {
    const keys = conflicts.map(({ key }) => key).join(", ");
    remarks.push({ ...aboutRow.conflict, column: "", value: keys });
  }
  return {
    activity: value as unknown as Activity,
    ...(kind === "same" ? {} : { change: { path, value, kind } }),
    reports: [
      reportOf(lead, path, change, conflicts),
      ...row.others.map((other) => reportOf(settled(other), path, change, [])),
    ],
  };
}

function reportOf(
  { sheet, row, line, values, remarks }: UnderstoodRow,
  file: string,
  change: NonNullable<RowReport["change"]> | "held",
  conflicts: RowReport["conflicts"],
): RowReport {
  if (change === "held")
    return { sheet, row, line, title: values.title, outcome: "held", file, remarks, conflicts };
  const outcome = remarks.some((remark) => remark.kind === "question") ? "questions" : "taken";
  return { sheet, row, line, title: values.title, outcome, file, change, remarks, conflicts };
}

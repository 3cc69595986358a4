import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import { isOver } from "#domain/when/when-of.ts";
import { activity as activitySchema, type Activity } from "#schema/activity.ts";
import { groupQuestions } from "./ask/group-questions.ts";
import type { ImportInput, ImportReport, ReadTable, RowReport } from "./report.ts";
import { oneQuestionPerCell } from "./ask/one-question.ts";
import { findDuplicates, type Comparable } from "./settle/find-duplicates.ts";
import { sourceOf } from "./settle/match-rows.ts";

/** An activity of the sheet with what its file holds after this import, and the change when there is one. */
export interface SettledRow {
  activity: Activity;
  change?: FileChange;
  /** Of the row that speaks for it, then of the rows that only give it more dates. */
  reports: [RowReport, ...RowReport[]];
}

/** The report of an import: rows in order, pairs, what is over, what is gone. */
export function summarise(
  input: ImportInput,
  understood: {
    tables: ReadTable[];
    refused: readonly Omit<RowReport, "outcome" | "conflicts">[];
  },
  found: {
    settled: readonly SettledRow[];
    changes: readonly FileChange[];
    matched: Iterable<ContentFile>;
  },
): ImportReport {
  const { settled, changes } = found;
  const matched = new Set(found.matched);
  const others = input.existing.activities.filter((file) => !matched.has(file));
  const rows = [
    ...settled.flatMap(({ reports }) => reports),
    ...understood.refused.map((one): RowReport => ({
      ...one,
      remarks: oneQuestionPerCell(one.remarks),
      outcome: "refused",
      conflicts: [],
    })),
  ].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row);
  const count = (outcome: RowReport["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
  const paths = (kind: FileChange["kind"]) =>
    changes.filter((change) => change.kind === kind).map(({ path }) => path);
  return {
    municipality: input.municipality.slug,
    sheets: understood.tables,
    totals: {
      taken: count("taken"),
      questions: count("questions"),
      held: count("held"),
      refused: count("refused"),
    },
    files: {
      new: paths("new"),
      changed: paths("changed"),
      same: settled.filter(({ change }) => !change).length,
    },
    unread: settled.filter(({ activity }) => activity.suits === undefined).length,
    rows,
    questions: groupQuestions(rows),
    duplicates: duplicatesAmong(
      settled.filter(({ activity }) => fits(activity)),
      others.filter(({ value }) => fits(value)),
    ),
    expired: settled.flatMap(({ activity, reports: [{ row, title }] }) =>
      fits(activity) && isOver(activity, input.today)
        ? [{ row, title, ...(activity.validUntil ? { on: activity.validUntil } : {}) }]
        : [],
    ),
    disappeared: disappearedFrom(new Set(input.tables.map(({ name }) => name)), others),
  };
}

/** A file that somebody spoilt by hand is named, and compared with nothing. */
const fits = (value: unknown): boolean => activitySchema.safeParse(value).success;

/** Pairs of which at least one comes from this sheet. */
function duplicatesAmong(
  settled: readonly SettledRow[],
  others: readonly ContentFile[],
): ImportReport["duplicates"] {
  const incoming = settled.map(({ activity, reports: [{ file = "", row }] }) =>
    comparable(file, activity, row),
  );
  const all = [
    ...others.map(({ path, value }) => comparable(path, value as unknown as Activity)),
    ...incoming,
  ];
  const sides = new Map(all.map(({ id, title, row }) => [id, { file: id, title, ...(row ? { row } : {}) }]));
  const fromSheet = new Set(incoming.map(({ id }) => id));
  return findDuplicates(all)
    .filter(({ first, second }) => fromSheet.has(first) || fromSheet.has(second))
    .map(({ first, second, why }) => ({
      first: sides.get(first) as ImportReport["duplicates"][number]["first"],
      second: sides.get(second) as ImportReport["duplicates"][number]["first"],
      why,
    }));
}

/** What duplicates are judged on, with the row that the report names. */
function comparable(path: string, value: Activity, row?: number): Comparable & { row?: number } {
  const { title, description = "", organization, schedule, location, place } = value;
  return {
    id: path,
    title,
    description,
    organization,
    schedule,
    place: location ?? place ?? "",
    ...(row ? { row } : {}),
  };
}

function disappearedFrom(
  sheets: ReadonlySet<string>,
  files: readonly ContentFile[],
): ImportReport["disappeared"] {
  return files.flatMap((file) =>
    [...sheets].flatMap((sheet) => {
      const source = sourceOf(file, sheet);
      return source ? [{ file: file.path, row: source.row, title: String(file.value["title"]) }] : [];
    }),
  );
}

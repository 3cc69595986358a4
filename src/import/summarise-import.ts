import { isOver } from "#domain/standing.ts";
import type { Activity } from "#schema/activity.ts";
import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import { findDuplicates, type Comparable } from "./settle/find-duplicates.ts";
import type { ImportInput } from "./import-sheet.ts";
import { sourceOf } from "./settle/match-rows.ts";
import type { ImportReport, DuplicateSide, RowReport } from "./report.ts";
import type { Understood } from "./row/understand-tables.ts";

/** What duplicates are judged on, with how the report names it. */
export function comparable(path: string, value: Activity, row?: number): Comparable & DuplicateSide {
  const { title, description = "", organization, schedule, location, place } = value;
  return {
    id: path,
    file: path,
    title,
    description,
    organization,
    schedule,
    place: location ?? place,
    ...(row ? { row } : {}),
  };
}

/** The report of an import: rows in order, pairs, what is over, what is gone. */
export function summarise(
  input: ImportInput,
  { sheets, refusals }: Understood,
  found: {
    reports: RowReport[];
    comparables: (Comparable & DuplicateSide)[];
    changes: FileChange[];
    matched: Set<ContentFile>;
  },
): ImportReport {
  const names = new Set(input.tables.map(({ name }) => name));
  const others = input.existing.activities.filter((file) => !found.matched.has(file));
  const gone = others.flatMap((file) =>
    [...names].flatMap((name) =>
      sourceOf(file, name)
        ? [{ file: file.path, row: sourceOf(file, name)?.row ?? 0, title: String(file.value["title"]) }]
        : [],
    ),
  );
  const all = [
    ...others.map((file) => comparable(file.path, file.value as unknown as Activity)),
    ...found.comparables,
  ];
  const sides = new Map(
    all.map((one) => [one.id, { file: one.file, title: one.title, ...(one.row ? { row: one.row } : {}) }]),
  );
  const side = (id: string) => sides.get(id) as DuplicateSide;
  const pairs = findDuplicates(all).filter(({ first, second }) =>
    found.comparables.some(({ id }) => id === first || id === second),
  );
  const refused = refusals.map((one): RowReport => ({ ...one, outcome: "refused", conflicts: [] }));
  const rows = [...found.reports, ...refused].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row);
  const current = new Map([
    ...input.existing.activities.map(({ path, value }) => [path, value] as const),
    ...found.changes.map(({ path, value }) => [path, value] as const),
  ]);
  return {
    municipality: input.municipality.slug,
    sheets,
    totals: {
      taken: count(rows, "taken"),
      questions: count(rows, "questions"),
      refused: count(rows, "refused"),
    },
    files: {
      new: found.changes.filter(({ kind }) => kind === "new").map(({ path }) => path),
      changed: found.changes.filter(({ kind }) => kind === "changed").map(({ path }) => path),
      same: found.reports.filter(({ change }) => change === "same").length,
    },
    rows,
    duplicates: pairs.map(({ first, second, why }) => ({ first: side(first), second: side(second), why })),
    expired: found.reports.flatMap(({ row, title, file }) => {
      const value = current.get(file ?? "") as Activity | undefined;
      return value && isOver(value, input.today)
        ? [{ row, title, ...(value.validUntil ? { on: value.validUntil } : {}) }]
        : [];
    }),
    disappeared: gone,
  };
}

function count(rows: readonly RowReport[], outcome: RowReport["outcome"]): number {
  return rows.filter((row) => row.outcome === outcome).length;
}

import type { Activity } from "#schema/activity.ts";
import type { Location } from "#schema/location.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";
import type { ImportResult } from "#import/report.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { RowReport } from "#import/report.ts";
import { isAsked } from "#import/words/remark.ts";
import { codesOf } from "./asks-about.ts";
import { FIELDS, type Imported, type Verdict } from "./compare-fields.ts";
import { DEFECTS } from "./defects.ts";
import type { Truth, TruthRow } from "./truth.ts";

interface FieldScore {
  field: string;
  right: number;
  wrong: number;
  open: number;
  /** Rows that were not right, with what the truth holds. */
  misses: { row: number; verdict: Verdict; title: string }[];
}
interface NamedScore {
  what: string;
  named: number;
  of: number;
  /** Named by the import, but not in the truth. */
  extra: number;
  missing: string[];
}
export interface ImportScore {
  rows: number;
  missingRows: number[];
  fields: FieldScore[];
  named: NamedScore[];
}

/** Holds an import of a sheet into empty content against the truth about that sheet. */
export function scoreImport(
  result: ImportResult,
  truth: Truth,
  municipality: Municipality,
  groups: readonly AudienceGroup[],
): ImportScore {
  const files = new Map(result.changes.map(({ path, value }) => [path, value]));
  const reports = (row: TruthRow) =>
    result.report.rows.find(
      (one) => one.row === row.row && (!row.sheet || one.sheet.endsWith(`#${row.sheet}`)),
    );
  const fields = Object.keys(FIELDS).map((field): FieldScore => ({
    field,
    right: 0,
    wrong: 0,
    open: 0,
    misses: [],
  }));
  const missingRows: number[] = [];
  for (const row of truth.rows) {
    const report = reports(row);
    const imported = report && importedOf(report, files, result.report.municipality, municipality);
    if (!imported) missingRows.push(row.row);
    for (const score of fields) {
      const verdict = imported
        ? (FIELDS[score.field] as (typeof FIELDS)[string])(imported, row, groups)
        : "open";
      score[verdict] += 1;
      if (verdict !== "right") score.misses.push({ row: row.row, verdict, title: row.name });
    }
  }
  return {
    rows: truth.rows.length,
    missingRows,
    fields,
    named: [
      duplicates(result, truth),
      expired(result, truth),
      defects(reports, truth),
      refused(result, truth),
    ],
  };
}

function importedOf(
  report: RowReport,
  files: Map<string, Record<string, unknown>>,
  place: string,
  municipality: Municipality,
): Imported | undefined {
  const activity = files.get(report.file ?? "") as unknown as Activity | undefined;
  if (!activity) return undefined;
  const location = files.get(`locations/${place}/${activity.location}.json`) as unknown as
    Location | undefined;
  const neighbourhood = municipality.neighbourhoods.find(
    ({ slug }) => slug === location?.neighbourhood,
  )?.name;
  const asked = new Set(report.remarks.filter(isAsked).flatMap(codesOf));
  return { activity, asked, ...(location ? { location } : {}), ...(neighbourhood ? { neighbourhood } : {}) };
}

function duplicates({ report }: ImportResult, truth: Truth): NamedScore {
  const byId = new Map(truth.rows.map((row) => [row.id, row.row]));
  const wanted = truth.rows.flatMap((row) =>
    row.duplicateOf ? [pair(row.row, byId.get(row.duplicateOf) ?? 0)] : [],
  );
  return named(
    "dubbele rijen",
    wanted,
    report.duplicates.map(({ first, second }) => pair(first.row ?? 0, second.row ?? 0)),
  );
}

function pair(a: number, b: number): string {
  return a < b ? `${a} en ${b}` : `${b} en ${a}`;
}

function expired({ report }: ImportResult, truth: Truth): NamedScore {
  return named(
    "verlopen rijen",
    truth.rows.filter((row) => row.expired).map(({ row }) => String(row)),
    report.expired.map(({ row }) => String(row)),
  );
}

/** Each defect put into the sheet must have a remark about that very thing in its row. */
function defects(reports: (row: TruthRow) => RowReport | undefined, truth: Truth): NamedScore {
  const missing = truth.rows.flatMap((row: TruthRow) => {
    const codes = new Set(reports(row)?.remarks.flatMap(codesOf));
    return row.injected
      .filter((defect) => !(DEFECTS[defect] ?? [defect]).some((code) => codes.has(code)))
      .map((defect) => `${row.row} (${defect})`);
  });
  const of = truth.rows.reduce((sum, { injected }) => sum + injected.length, 0);
  return { what: "gebreken", named: of - missing.length, of, extra: 0, missing };
}

function refused({ report }: ImportResult, truth: Truth): NamedScore {
  return named(
    "geweigerde rijen",
    (truth.refused ?? []).map(String),
    report.rows.filter(({ outcome }) => outcome === "refused").map(({ row }) => String(row)),
  );
}

function named(what: string, wanted: readonly string[], found: readonly string[]): NamedScore {
  const missing = wanted.filter((one) => !found.includes(one));
  return {
    what,
    named: wanted.length - missing.length,
    of: wanted.length,
    extra: found.filter((one) => !wanted.includes(one)).length,
    missing,
  };
}

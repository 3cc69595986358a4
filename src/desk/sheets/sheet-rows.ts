import { joinEntry, type ActivityEntry, type OrganizationEntry } from "#domain/catalog.ts";
import type { Activity } from "#schema/activity.ts";
import { COLUMN_QUESTIONS } from "#import/words/column-questions.ts";
import type { RowRemark } from "#import/words/remark.ts";
import { publishedEntry, referencesIn } from "#desk/listing/published-entry.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { compareValues, type ChangedField } from "#desk/review/compare-values.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import type { Visit } from "#desk/gate/route.ts";
import type { DryRun } from "./sheet-imports.ts";

/** A row of the sheet and what we made of it. */
export interface ReadRow {
  line: number;
  title: string;
  outcome: "taken" | "questions" | "held" | "refused";
  change: "new" | "changed" | "same" | undefined;
  remarks: string[];
  /** What stays open on the page, in words. */
  open: string[];
  /** What is chosen; nothing when there is nothing to choose. */
  slug: string | undefined;
  /** As readers would see it; for the first rows only, a page has an end. */
  entry: ActivityEntry | undefined;
  changes: ChangedField[];
}

/** Drawn with all that readers would see. */
const MOST_CARDS = 60;

export function rowsOf(visit: Visit, { report, changes, held = [] }: DryRun, isOpen: boolean): ReadRow[] {
  const byPath = new Map([...changes, ...held].map((change) => [change.path, change]));
  let cards = 0;
  return report.rows.map((row): ReadRow => {
    const change = isOpen ? byPath.get(row.file ?? "") : undefined;
    const entry = change && cards++ < MOST_CARDS ? entryOf(visit, change, byPath) : undefined;
    const before = entry && row.change === "changed" ? publishedEntry(visit, entry.slug) : undefined;
    return {
      line: row.line,
      title: row.title,
      outcome: row.outcome,
      change: row.change,
      slug: !row.change || row.change === "same" || !row.file ? undefined : slugIn(row.file),
      remarks: row.remarks
        .filter((remark) => !leftOpen(remark))
        .map(({ why, value }) => (value ? `${why} Er staat: “${value.slice(0, 120)}”.` : why)),
      open: openIn(row.remarks),
      entry,
      changes: before && entry ? compareValues(valuesOfActivity(before), valuesOfActivity(entry)) : [],
    };
  });
}

const leftOpen = ({ kind, code }: RowRemark): string | undefined =>
  kind === "open" ? COLUMN_QUESTIONS[code]?.left : undefined;
/** What nobody said, each once. */
const openIn = (remarks: readonly RowRemark[]): string[] => [
  ...new Set(remarks.flatMap((remark) => leftOpen(remark) ?? [])),
];

/** Of a row that waits until somebody says who offers it. */
const NOBODY_YET: OrganizationEntry = { slug: "", name: "Aanbieder nog niet bekend", contact: {} };

const slugIn = (path: string): string => path.replace(/^.*\/|\.json$/g, "");

function entryOf(
  { guide, intake }: Visit,
  { path, value }: { path: string; value: Record<string, unknown> },
  byPath: ReadonlyMap<string, { value: Record<string, unknown> }>,
): ActivityEntry | undefined {
  const references = referencesIn(
    guide.catalog,
    (file) => byPath.get(file)?.value ?? currentContent(intake, file),
  );
  return joinEntry(
    {
      slug: slugIn(path),
      municipality: path.split("/")[1] ?? "",
      value: value as unknown as Activity,
    },
    value["organization"] === undefined ? { ...references, organization: () => NOBODY_YET } : references,
  );
}

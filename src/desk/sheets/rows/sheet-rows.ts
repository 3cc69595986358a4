import { joinEntry, type ActivityEntry, type OrganizationEntry } from "#domain/catalog.ts";
import type { Activity } from "#schema/activity.ts";
import { plain } from "#domain/plain.ts";
import type { RowReport } from "#import/report.ts";
import { COLUMN_QUESTIONS } from "#import/words/column-questions.ts";
import { isAsked, type RowRemark } from "#import/words/remark.ts";
import { publishedEntry, referencesIn } from "#desk/listing/published-entry.ts";
import { currentContent } from "#desk/publish/current-content.ts";
import { compareValues } from "#desk/review/compare-values.ts";
import { valuesOfActivity } from "#desk/form/values-of-activity.ts";
import type { Visit } from "#desk/gate/route.ts";
import type { DryRun } from "../sheet-imports.ts";
import type { OfRow, ReadRow, RowGroup, RowsPage } from "./rows-page.ts";
import { isTakenAlong, mayTake, rowKey, type SheetChoice } from "./sheet-choice.ts";

/** The rows one can look at together; by the word in the address. Most urgent first: that one is open by itself. */
const GROUPS = {
  verandert: ({ change }: RowReport) => change === "changed",
  nieuw: ({ change }: RowReport) => change === "new",
  wacht: ({ outcome }: RowReport) => outcome === "held",
  geweigerd: ({ outcome }: RowReport) => outcome === "refused",
  zelfde: ({ change }: RowReport) => change === "same",
  vraag: ({ outcome }: RowReport) => outcome === "questions",
} satisfies Record<OfRow, (row: RowReport) => boolean>;

const PER_PAGE = 20;

/** A page of the rows of one kind, drawn with all that readers would see. */
export function rowsPage(visit: Visit, result: DryRun, choice: SheetChoice, isOpen: boolean): RowsPage {
  const { rows } = result.report;
  const isLeftOut = (row: RowReport) => isOpen && mayTake(row) && !isTakenAlong(row, choice);
  const inGroup = (group: RowGroup) =>
    rows.filter((row) => (group === "weg" ? isLeftOut(row) : GROUPS[group](row)));
  const kinds = [...(Object.keys(GROUPS) as OfRow[]), "weg" as const];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, inGroup(kind).length])) as RowsPage["counts"];
  const asked = visit.query.get("rijen");
  const group = kinds.find((kind) => kind === asked) ?? kinds.find((kind) => counts[kind] > 0) ?? "nieuw";
  const sought = (visit.query.get("zoek") ?? "").trim().slice(0, 60);
  const found = inGroup(group).filter(({ title }) => plain(title).includes(plain(sought)));
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(visit.query.get("bladzijde"))) || 1));
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return {
    counts,
    total: rows.length,
    group,
    sought,
    found: found.length,
    page,
    pages,
    rows: readRows(visit, result, shown, isOpen).map((row, at) => {
      const report = shown[at] as RowReport;
      return { ...row, along: isOpen && mayTake(report) ? isTakenAlong(report, choice) : undefined };
    }),
  };
}

function readRows(
  visit: Visit,
  { changes, held = [] }: DryRun,
  rows: readonly RowReport[],
  isOpen: boolean,
): Omit<ReadRow, "along">[] {
  const byPath = new Map([...changes, ...held].map((change) => [change.path, change]));
  return rows.map((row) => {
    const change = isOpen ? byPath.get(row.file ?? "") : undefined;
    const published = row.file ? publishedEntry(visit, slugIn(row.file)) : undefined;
    const entry = change ? entryOf(visit, change, byPath) : published;
    const before = change && row.change === "changed" ? published : undefined;
    return {
      key: rowKey(row),
      line: row.line,
      title: row.title,
      outcome: row.outcome,
      change: row.change,
      remarks: row.remarks
        .filter((remark) => !leftOpen(remark))
        .map(({ why, value }) => (value ? `${why} Er staat: “${value.slice(0, 120)}”.` : why)),
      asks: row.remarks.filter((remark) => remark.kind === "question" && isAsked(remark)).length,
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

import { z } from "zod";
import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { canonical, fingerprint } from "#domain/fingerprint.ts";
import { activity as activitySchema, type Activity } from "#schema/activity.ts";
import { slug } from "#schema/identifiers.ts";
import { location } from "#schema/location.ts";
import { organization } from "#schema/organization.ts";
import type { ImportInput, ImportResult, RowReport } from "./report.ts";
import type { SheetTable, SheetTableRow } from "./sheet/read-sheet.ts";
import type { Conflict } from "./settle/settle-record.ts";
import { summarise, type SettledRow } from "./summarise-import.ts";
import { aboutOwnExport, OWN_COLUMN } from "./words/about-own-export.ts";
import type { Remark } from "./words/remark.ts";

/** One activity of our own export, with the files it refers to: all of them whole, so that nothing is lost. */
const ownRecord = activitySchema.extend({
  slug,
  municipality: slug,
  organizationEntry: organization.extend({ slug }),
  locationEntry: location.extend({ slug, municipality: slug }).optional(),
});
/** In a sheet: also what the other cells of its row said, so that a changed cell is seen. */
const ownCell = ownRecord.extend({ cells: z.string().optional() });

/** What the export holds of an activity. */
export function ownRecordOf({ neighbourhoodEntry: _, nearPoint: __, ...entry }: ActivityEntry): object {
  return entry;
}

/** The last cell of its row in the export; `cells` are the others. */
export function ownCellOf(entry: ActivityEntry, cells: readonly string[]): string {
  return JSON.stringify({ cells: printOf(cells), ...ownRecordOf(entry) });
}

/** The mark that keeps a spreadsheet from running a formula, and spaces that it adds, say nothing. */
function printOf(cells: readonly string[]): string {
  return fingerprint(
    cells.map((cell) =>
      cell
        .replace(/^'(?=[=+\-@\t\r＝＋－＠])/, "")
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );
}

interface OwnFile {
  path: string;
  value: Record<string, unknown>;
}

/**
 * Our own export read back: a file that is gone comes back as it was, one that is the same stays, and one that says
 * something else now stays too, and is asked. A row whose cells were changed in the sheet is asked, for the form
 * knows what a changed answer means and a sheet does not.
 */
export function importOwnExport(input: ImportInput, tables: readonly SheetTable[]): ImportResult {
  const present = new Map(
    [...input.existing.activities, ...input.existing.organizations, ...input.existing.locations].map(
      (file) => [file.path, file],
    ),
  );
  const changes = new Map<string, FileChange>();
  const settled: SettledRow[] = [];
  const refused: (Omit<RowReport, "outcome" | "conflicts"> & { sheet: string })[] = [];
  const matched: ContentFile[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      const read = readRow(table, row, input);
      const at = { sheet: table.name, row: row.row, line: row.line, title: read.title };
      if ("why" in read) {
        const remark = { ...read.why, column: OWN_COLUMN, value: read.title };
        refused.push({ ...at, remarks: [remark] });
        continue;
      }
      const [own, ...others] = read.files;
      const conflicts = [own, ...others].flatMap((file) => conflictsWith(present.get(file.path), file));
      for (const { path, value } of read.files)
        if (!present.has(path)) changes.set(path, { path, value, kind: "new" });
      const before = present.get(own.path);
      if (before) matched.push(before);
      const change = changes.get(own.path);
      settled.push({
        activity: (before?.value ?? own.value) as unknown as Activity,
        ...(change ? { change } : {}),
        reports: [
          {
            ...at,
            outcome: conflicts.length > 0 ? "questions" : "taken",
            file: own.path,
            change: change ? "new" : "same",
            conflicts,
            remarks:
              conflicts.length > 0
                ? [
                    {
                      ...aboutOwnExport.differs,
                      column: "",
                      value: conflicts.map(({ key }) => key).join(", "),
                    },
                  ]
                : [],
          },
        ],
      });
    }
  }
  const all = [...changes.values()];
  const read = tables.map(({ name, rows, notes }) => ({
    name,
    rows: rows.length,
    columns: {},
    evidence: {},
    unused: [],
    questions: [],
    shape: "list" as const,
    notes,
  }));
  return {
    changes: all,
    held: [],
    report: summarise(input, { tables: read, refused }, { settled, changes: all, matched }),
    withheld: {},
  };
}

function readRow(
  { header }: SheetTable,
  { cells }: SheetTableRow,
  { municipality, existing }: ImportInput,
): { title: string; files: [OwnFile, ...OwnFile[]] } | { title: string; why: Remark } {
  const at = header.indexOf(OWN_COLUMN);
  const parsed = ownCell.safeParse(jsonOf(cells[at] ?? ""));
  if (!parsed.success) return { title: cells[1] ?? "", why: aboutOwnExport.unreadable };
  const {
    cells: print,
    slug: own,
    municipality: place,
    organizationEntry,
    locationEntry,
    ...activity
  } = parsed.data;
  const { title } = activity;
  if (print !== undefined && print !== printOf(cells.slice(0, at)))
    return { title, why: aboutOwnExport.changed };
  if (place !== municipality.slug) return { title, why: aboutOwnExport.elsewhere(place) };
  const path = `activities/${place}/${own}.json`;
  if (existing.takenSlugs.has(own) && !existing.activities.some((file) => file.path === path))
    return { title, why: aboutOwnExport.taken(own) };
  const { slug: organizationSlug, ...organizationValue } = organizationEntry;
  const files: [OwnFile, ...OwnFile[]] = [
    { path, value: activity },
    { path: `organizations/${organizationSlug}.json`, value: organizationValue },
  ];
  if (locationEntry) {
    const { slug: locationSlug, municipality: town, ...value } = locationEntry;
    files.push({ path: `locations/${town}/${locationSlug}.json`, value });
  }
  return { title, files };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function conflictsWith(present: ContentFile | undefined, { path, value }: OwnFile): Conflict[] {
  if (!present) return [];
  const keys = [...new Set([...Object.keys(present.value), ...Object.keys(value)])];
  return keys
    .filter((key) => canonical(present.value[key]) !== canonical(value[key]))
    .map((key) => ({
      key: path.startsWith("activities/") ? key : `${path}: ${key}`,
      inContent: present.value[key] ?? null,
      inSheet: value[key] ?? null,
    }));
}

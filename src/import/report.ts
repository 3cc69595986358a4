import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { AudienceGroup, Interest } from "#schema/vocabulary.ts";
import type { Conflict } from "./settle/settle-record.ts";
import type { SheetMapping } from "./sheet/read-mapping.ts";
import type { SheetTable } from "./sheet/read-sheet.ts";
import type { RowRemark } from "./words/remark.ts";

export interface ImportInput {
  tables: SheetTable[];
  municipality: { slug: string; value: Municipality };
  existing: {
    activities: ContentFile[];
    organizations: ContentFile[];
    locations: ContentFile[];
    takenSlugs: ReadonlySet<string>;
    /** Addresses of organisations and locations, also of files that cannot be read. */
    takenByOthers?: { organizations: string[]; locations: string[] };
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

type RowOutcome = "taken" | "questions" | "refused";

export interface RowReport {
  sheet: string;
  /** Counted from below the header; `line` is the number the spreadsheet program shows. */
  row: number;
  line: number;
  title: string;
  outcome: RowOutcome;
  /** "activities/almere/taart-taal.json"; absent when the row was refused. */
  file?: string;
  change?: "new" | "changed" | "same";
  remarks: RowRemark[];
  conflicts: Conflict[];
}

/** Everything an import has to tell, as it is written to --report. Texts are Dutch. */
export interface ImportReport {
  municipality: string;
  sheets: ReadTable[];
  totals: Record<RowOutcome, number>;
  files: { new: string[]; changed: string[]; same: number };
  rows: RowReport[];
  duplicates: { first: DuplicateSide; second: DuplicateSide; why: string }[];
  expired: { row: number; title: string; on?: string }[];
  disappeared: { file: string; row: number; title: string }[];
}
/** What was read of a table, for the report: which column holds which field, and which hold none. */
export interface ReadTable {
  name: string;
  rows: number;
  columns: Record<string, string>;
  unused: string[];
  notes: string[];
}
interface DuplicateSide {
  file: string;
  title: string;
  row?: number;
}

import type { ContentFile, FileChange } from "#catalog/content-folder.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Municipality } from "#schema/municipality.ts";
import type { AudienceGroup, Interest } from "#schema/vocabulary.ts";
import type { Conflict } from "./settle/settle-record.ts";
import type { SheetMapping } from "./sheet/read-mapping.ts";
import type { SheetTable } from "./sheet/read-sheet.ts";
import type { ColumnQuestion } from "./sheet/columns/recognise-columns.ts";
import type { ColumnEvidence } from "./sheet/columns/taken-column.ts";
import type { SheetShape } from "./words/about-shape.ts";
import type { SheetField } from "./words/headers.ts";
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
  /** What was read of rows of which nobody said who offers them. Not to be written: an answer makes changes of it. */
  held: FileChange[];
  report: ImportReport;
  /** What cells that seem to name a person really say, by the key of the question: for the editor, in no report. */
  withheld: Record<string, string>;
}

/** "held": read, and not to be taken before somebody says who offers it. */
type RowOutcome = "taken" | "questions" | "held" | "refused";

export interface RowReport {
  sheet: string;
  /** Counted from below the header; `line` is the number the spreadsheet program shows. */
  row: number;
  line: number;
  title: string;
  outcome: RowOutcome;
  /** "activities/almere/taart-taal.json", also where it will stand; absent when the row was refused. */
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
  /** Of how many of its activities nobody said whom they suit. */
  unread: number;
  rows: RowReport[];
  /** What is asked, once per column or per column and value: of columns first, then by how many rows it settles. */
  questions: SheetQuestion[];
  duplicates: { first: DuplicateSide; second: DuplicateSide; why: string }[];
  expired: { row: number; title: string; on?: string }[];
  disappeared: { file: string; row: number; title: string }[];
}
/** What was read of a table, for the report: which column holds which field, and which hold none. */
export interface ReadTable {
  name: string;
  rows: number;
  columns: Record<string, string>;
  /** By what each of them was recognised. */
  evidence: Record<string, ColumnEvidence>;
  /** Every column that is not read; those that could be something have a question too. */
  unused: string[];
  /** What somebody has to say about a column, once for the whole table. */
  questions: ColumnQuestion[];
  /** How its rows stand on the sheet. */
  shape: SheetShape;
  notes: string[];
}
/** What is asked of a column. An answer is kept by the column and the key of a value, and holds for all its rows. */
export interface SheetQuestion {
  /** Its header; the name of a field where the sheet has no such column; empty for a row as a whole. */
  column: string;
  /** What the missing column would hold. */
  field?: SheetField;
  code: string;
  /** Asked of the column as a whole: its rows are taken without an answer. */
  ofColumn?: true;
  /** Each of its values has an answer of its own. */
  each?: true;
  why: string;
  write?: string;
  /** The same for every row. */
  proposal?: string;
  /** The field in which the answer is read, where that is not this cell. */
  into?: SheetField;
  /** It can be answered with: these rows do not belong in the guide. */
  mayDrop?: true;
  /** It can be answered with: this is no person. */
  withheld?: true;
  values: AskedValue[];
}
export interface AskedValue {
  /** As the cell shows it; empty for an empty cell, and for what may name a person. */
  value: string;
  key: string;
  /** Where it differs from that of the others. */
  why?: string;
  /** What would be taken; more than one when the rows differ. */
  proposals: string[];
  rows: number[];
  /** The same rows as the spreadsheet program numbers them. */
  lines: number[];
}
interface DuplicateSide {
  file: string;
  title: string;
  row?: number;
}

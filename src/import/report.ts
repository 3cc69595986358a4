import type { Conflict } from "./settle/merge-record.ts";
import type { RowRemark } from "./row/row-cells.ts";

export type RowOutcome = "taken" | "questions" | "refused";

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
  sheets: {
    name: string;
    rows: number;
    columns: Record<string, string>;
    unused: string[];
    notes: string[];
  }[];
  totals: Record<RowOutcome, number>;
  files: { new: string[]; changed: string[]; same: number };
  rows: RowReport[];
  duplicates: { first: DuplicateSide; second: DuplicateSide; why: string }[];
  expired: { row: number; title: string; on?: string }[];
  disappeared: { file: string; row: number; title: string }[];
}
export interface DuplicateSide {
  file: string;
  title: string;
  row?: number;
}

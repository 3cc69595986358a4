import type { SheetField } from "#import/words/headers.ts";
import type { Remark } from "#import/words/remark.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** By what a column was recognised; "guess": its cells could be something else too. */
export type ColumnEvidence = "mapping" | "shape" | "header" | "values" | "guess";

/** A column of the sheet while it is found out what it holds. */
export interface Column {
  index: number;
  name: string;
  profile: ColumnProfile;
  field?: SheetField;
  evidence?: ColumnEvidence;
  /** How well its header fits, where it was taken by that. */
  score?: number;
  says?: (cell: string) => string;
  /** It would keep nearly all rows from readers: asked, and not read meanwhile. */
  hides?: true;
  /** What is asked of all its filled cells at once, and under which key the answer is kept. */
  doubt?: Remark & { key: string };
  /** Its cells say whether somebody gets in, and nowhere who. */
  isVague?: true;
  /** Known to be of nobody's interest: no question about it. */
  aside?: boolean;
}

export function takeColumn(column: Column, field: SheetField, evidence: ColumnEvidence): void {
  column.field = field;
  column.evidence = evidence;
}

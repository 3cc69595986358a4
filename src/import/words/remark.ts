import type { SheetField } from "./headers.ts";

/**
 * A remark about one cell. `question`: something was said and somebody has to decide; until then the value is left out
 * or the most careful reading stands. `open`: nobody said it, or it is left out as it should be; the row stands as it
 * is, and its column is asked once. `repair`: the cell was unmistakable but not neat, and was put right. `task`: the
 * sheet is fine, the editor has something to do in the guide.
 */
export interface Remark {
  kind: "question" | "open" | "repair" | "task";
  /** Stable name of the kind of remark, for counting and for the scorer: "formula", "coordinates-swapped". */
  code: string;
  /** In Dutch, for the person who keeps the sheet. */
  why: string;
  /** What to write in the cell instead; only where somebody can answer. */
  write?: string;
  /** What we would take, as it is written in the cell: the answer that is one press away. Only with a question. */
  proposal?: string;
  /** Where the answer belongs when that is not the cell which is shown: a day that only the description tells. */
  into?: SheetField;
  /** The words of a text that may say it: what is asked is asked of what they say, and not of the cell they stand in. */
  heard?: string;
  /** What is asked is whether the row belongs in the guide at all: it can be answered with no. */
  mayDrop?: true;
  /** Words that may name a person were left out of a text; whoever knows better gives them back. */
  withheld?: true;
}

/** A remark with the place it is about, as the person who keeps the sheet sees it. */
export interface RowRemark extends Remark {
  column: string;
  value: string;
  /** What the column holds; names it where the sheet has none. */
  field?: SheetField;
  /** What an answer is kept under, where that is not the value as it is shown. */
  key?: string;
  /** Other things that are wrong with the same cell: one cell is asked about once. */
  also?: string[];
}

/** What a reader took from a text. No value means: not said, or not certain enough to say. */
export interface Reading<T> {
  value?: T;
  remarks: Remark[];
}

export function understood<T>(value: T, ...remarks: Remark[]): Required<Reading<T>> {
  return { value, remarks };
}

export function leftOpen<T>(...remarks: Remark[]): Reading<T> {
  return { remarks };
}

export function ask(code: string, why: string, write: string): Remark {
  return { kind: "question", code, why, write };
}

/** Not said, or left out as it should be: open in the row, and asked once of the column. */
export function unsaid(code: string, why: string, write: string): Remark {
  return { kind: "open", code, why, write };
}

/** Not said, and each row would need an answer of its own: shown with the row, and asked of nobody. */
export function leftUnsaid(code: string, why: string): Remark {
  return { kind: "open", code, why };
}

/** Somebody can answer it: for the row, or once for its column. */
export const isAsked = ({ kind, write }: Pick<Remark, "kind" | "write">): boolean =>
  kind === "question" || (kind === "open" && write !== undefined);

export function repaired(code: string, why: string): Remark {
  return { kind: "repair", code, why };
}

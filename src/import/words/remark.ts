/**
 * A remark about one cell. `question`: somebody has to decide, and until then the value is left out or
 * the most careful reading stands. `repair`: the cell was unmistakable but not neat, and was put right.
 * `task`: the sheet is fine, the editor has something to do in the guide.
 */
export interface Remark {
  kind: "question" | "repair" | "task";
  /** Stable name of the kind of remark, for counting and for the scorer: "formula", "coordinates-swapped". */
  code: string;
  /** In Dutch, for the person who keeps the sheet. */
  why: string;
  /** What to write in the cell instead; only with a question. */
  write?: string;
}

export function ask(code: string, why: string, write: string): Remark {
  return { kind: "question", code, why, write };
}

export function repaired(code: string, why: string): Remark {
  return { kind: "repair", code, why };
}

import type { Remark } from "#import/words/remark.ts";

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

import type { FieldName } from "./fields/form-table.ts";

/** What is wrong, by field: one Dutch sentence that says what happened and what to do. */
export type Problems = Partial<Record<FieldName, string>>;

/** Collects problems; the first of a field is the one that is shown. */
export class ProblemList {
  readonly problems: Problems = {};
  add(field: FieldName, sentence: string): undefined {
    this.problems[field] ??= sentence;
    return undefined;
  }
}

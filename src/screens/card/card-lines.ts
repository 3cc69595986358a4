import type { Moment } from "#domain/when/moment.ts";

/** A sentence with the moment before which it is true; in order, each true from where the one before ends. */
export type Line = [before: Moment, text: string];

/** What a shipped card says of time; see `ResultCard`. */
export interface TimedLines {
  /** Lines only where it has loose dates: of those that have passed nothing is said. The last one is for good. */
  when: string | Line[];
  /** The line under the rhythm. After the last one nothing is said. */
  next?: Line[];
  /** From then on it is over and not offered; absent when nobody said until when it is. */
  overFrom?: Moment;
}

const lineAt = (lines: readonly Line[] | undefined, now: Moment) =>
  lines?.find(([before]) => now < before)?.[1] || undefined;

export const isOverAt = ({ overFrom }: Pick<TimedLines, "overFrom">, now: Moment): boolean =>
  overFrom !== undefined && overFrom <= now;

/** What it says at a moment; a bare day is its first minute. */
export const linesAt = (
  { when, next }: Pick<TimedLines, "when" | "next">,
  now: Moment,
): { when: string; next: string | undefined } => ({
  when: Array.isArray(when) ? (lineAt(when, now) ?? "") : when,
  next: lineAt(next, now),
});

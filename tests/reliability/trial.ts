/** How long a trial is: `full` reaches the figures that are promised, `short` is part of every test run. */
export type Size = "full" | "short";

/** Where a trial only has to be right, a guide of few activities does as well. */
export const contentFor = (size: Size): "whole" | "few" => (size === "full" ? "whole" : "few");

export interface Outcome {
  /** What was measured, in one line with its figures. */
  figure: string;
  /** What is wrong; empty when the promise holds. */
  problems: string[];
}

export interface Trial {
  name: string;
  promise: string;
  /** `kills`: another number of kills than the full size has, for a trial that takes more time than there is. */
  run: (size: Size, say: (line: string) => void, kills?: number) => Promise<Outcome>;
}

/** The value below which this share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

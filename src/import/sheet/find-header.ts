import { headerScore } from "./recognise-columns.ts";

/**
 * The row with the headers, as an index, among the first thirty: the one with the most recognised column names.
 * `known`: names that a mapping file gives. Titles and explanations above it have none. Nothing when no row has three.
 */
export function findHeader(
  rows: readonly (readonly string[])[],
  known: readonly string[] = [],
): number | undefined {
  const named = new Set(known);
  let best = -1;
  let bestScore = 2;
  for (const [index, row] of rows.slice(0, 30).entries()) {
    const score =
      headerScore(row.filter((cell) => !named.has(cell.trim()))) +
      row.filter((cell) => named.has(cell.trim())).length;
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best < 0 ? undefined : best;
}

import { headerScore } from "./columns.ts";

/**
 * The row with the headers, as an index, among the first thirty: the one with the most recognised column names.
 * Titles and explanations above it have none. Nothing when no row has three.
 */
export function findHeader(rows: readonly (readonly string[])[]): number | undefined {
  let best = -1;
  let bestScore = 2;
  for (const [index, row] of rows.slice(0, 30).entries()) {
    const score = headerScore(row);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best < 0 ? undefined : best;
}

/**
 * Fewer than this is not shown as a figure. Of one or two people in one month of one town, a neighbour knows who they are;
 * five is the least that national statistics of health and welfare usually show of a group.
 */
export const LEAST_SHOWN = 5;

/** A figure as a public page may show it. `few`: from 1 up to and including 4. `unknown`: nobody counted. */
export type ShownCount =
  | { kind: "exact"; n: number }
  | { kind: "few" }
  | { kind: "between"; least: number; most: number }
  | { kind: "unknown" };

const isFew = (n: number): boolean => n > 0 && n < LEAST_SHOWN;

export function shownCount(n: number | undefined): ShownCount {
  if (n === undefined) return { kind: "unknown" };
  return isFew(n) ? { kind: "few" } : { kind: "exact", n };
}

/**
 * A sum beside the figures it is made of. When some of those are hidden, the sum less the others would tell them: it is
 * then said from what it can be to what it can be, each hidden one being 1 to 4.
 */
export function shownSum(counts: readonly (number | undefined)[]): ShownCount {
  const known = counts.filter((n) => n !== undefined);
  if (known.length === 0) return { kind: "unknown" };
  const hidden = known.filter(isFew).length;
  const rest = known.filter((n) => !isFew(n)).reduce((sum, n) => sum + n, 0);
  if (hidden === 0) return shownCount(rest);
  if (hidden === 1 && rest === 0) return { kind: "few" };
  return { kind: "between", least: rest + hidden, most: rest + hidden * (LEAST_SHOWN - 1) };
}

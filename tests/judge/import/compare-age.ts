import type { Audience } from "#schema/audience.ts";
import type { AudienceGroup } from "#schema/vocabulary.ts";
import type { Verdict } from "./compare-fields.ts";
import type { TruthRow } from "./truth.ts";

/** The three ages the guide asks a visitor for. */
const BANDS = [
  [18, 29],
  [30, 64],
  [65, 99],
] as const;

/**
 * Compared as what it means for a visitor: for which of the guide's three ages is it? The truth has a figure in
 * every row, also where the sheet states none ("ouders": 18-60); the content has a limit only when it is
 * stated. Where none is, the usual age of the group counts for the comparison, as the vocabulary gives it.
 */
export function compareAge(audience: Audience, truth: TruthRow, groups: readonly AudienceGroup[]): Verdict {
  const usual = groups
    .filter(({ key, usualAge }) => usualAge && audience.groups?.includes(key))
    .map(({ usualAge }) => usualAge);
  const stated = audience.minAge !== undefined || audience.maxAge !== undefined;
  const min = audience.minAge ?? (stated ? 0 : Math.max(0, ...usual.map((range) => range?.[0] ?? 0)));
  const max = audience.maxAge ?? (stated ? 120 : Math.min(120, ...usual.map((range) => range?.[1] ?? 120)));
  const said = bandsOf(min, max);
  const wanted = bandsOf(truth.ageMin, truth.ageMax);
  if (said === wanted) return "right";
  const withTruth = bandsOf(audience.minAge ?? truth.ageMin, audience.maxAge ?? truth.ageMax);
  return usual.length === 0 && withTruth === wanted ? "open" : "wrong";
}

function bandsOf(min: number, max: number): string {
  return BANDS.map(([from, to]) => (max >= from && min <= to ? "1" : "0")).join("");
}

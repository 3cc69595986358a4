import { LEAST_LIVING } from "#domain/arrangements/arrangement-steps.ts";
import { stillPaths } from "#domain/still-paths.ts";
import type { Asked } from "#matching/ask/asked.ts";
import { brokenLimit } from "#matching/choose/limits.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import type { MatchArrangement } from "#matching/offer/match-arrangements.ts";
import { codesOfBits } from "#matching/offer/slot-bits.ts";
import { THEME_AS_SAID } from "#text/arrangement-text.ts";

/** A bundle to be shown beside the proposals: never instead of them. */
export interface ShownArrangement {
  path: string;
  title: string;
  /** "Past bij wat u zei: iemand missen.": stands on an answer or on somebody's own words. */
  because: string;
}

/** Only what was said counts: a moment that an answer or a word speaks of, or times that are all in the evening. */
function wasSaid({ theme, moments }: MatchArrangement, asked: Asked): boolean {
  if (theme !== "evenings") return moments.some((moment) => asked.moments.has(moment));
  const times = codesOfBits(asked.times);
  return times.length > 0 && times.every((code) => code.endsWith("-a"));
}

/**
 * The one bundle of this municipality whose moment was said, if at least three of what is in it are within the limits
 * of who asks. Nothing otherwise.
 */
export function fittingArrangement(
  arrangements: readonly MatchArrangement[],
  candidates: readonly Candidate[],
  asked: Asked,
  municipality: string | undefined,
): ShownArrangement | undefined {
  const open = new Set(
    candidates.flatMap((candidate) =>
      // Whoever spoke of this moment is among those whom a closed group is for.
      brokenLimit({ ...candidate, closedFor: [] }, asked) === undefined ? [candidate.slug] : [],
    ),
  );
  const found = arrangements.find(
    (one) =>
      one.municipality === municipality &&
      wasSaid(one, asked) &&
      one.activities.filter((slug) => open.has(slug)).length >= LEAST_LIVING,
  );
  return (
    found && {
      path: stillPaths.arrangements(found.municipality, found.slug),
      title: found.title,
      because: `${THEME_AS_SAID.lead} ${THEME_AS_SAID[found.theme]}.`,
    }
  );
}

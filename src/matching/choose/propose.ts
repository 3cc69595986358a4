import type { Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { changesFor, type Change } from "./changes.ts";
import { brokenLimit, OWN_LIMITS, type Limit } from "./limits.ts";
import { inOrder, scoreOf, type Scored } from "./score.ts";
import { unmetWishes, type Unmet } from "./unmet.ts";
import { WEIGHTS } from "#matching/weights.ts";
import {
  contentWishes,
  fits,
  holdsOne,
  missing,
  type PracticalWish,
  type Wish,
} from "#matching/ask/wishes.ts";
import { diversify } from "./diversify.ts";
import { isLanguageUnknown } from "#matching/explain/unknowns.ts";

/** What is proposed, best first. Everything in it is within the limits; one of each offer. */
export function rank(candidates: readonly Candidate[], asked: Asked, count = 20): Scored[] {
  const within = candidates.filter((candidate) => brokenLimit(candidate, asked) === undefined);
  const scored = oneOfEach(within).map((candidate) => scoreOf(candidate, asked));
  return arrange(scored, asked, count);
}

/** In order and varied. Where somebody may understand nobody, that comes after everything where they do. */
function arrange(scored: readonly Scored[], asked: Asked, count: number): Scored[] {
  const ordered = inOrder(scored, asked);
  const isUnsure = ({ candidate }: Scored): boolean => isLanguageUnknown(candidate, asked);
  const sure = ordered.filter((one) => !isUnsure(one));
  const first = diversify(sure, asked, count);
  if (sure.length === ordered.length) return first;
  return [...first, ...diversify(ordered.filter(isUnsure), asked, count - first.length)];
}

/** Leaves out an offer under a second name, unless only that one is within the limits. */
function oneOfEach(candidates: readonly Candidate[]): Candidate[] {
  const present = new Set(candidates.map(({ slug }) => slug));
  return candidates.filter(({ sameAs }) => sameAs === undefined || !present.has(sameAs));
}

/** An activity that misses little of what somebody wished, and what that is. */
export interface Nearly {
  scored: Scored;
  misses: PracticalWish[];
}

/** What there is for somebody, and honestly what there is not. */
interface Proposal {
  /** Best first, in the order of `rank`; without what has too little to do with the question. */
  matches: Scored[];
  /** How many activities meet every practical wish and hold something that was asked for. */
  fitting: number;
  /** What is not in the guide, not with these limits, or not with this need. */
  unmet: Unmet[];
  /** When little fits: what letting go of one wish would bring, the smallest change first. */
  changes: Change[];
  /** When little fits: at most three that miss least, to be shown under a heading of their own. */
  nearly: Nearly[];
}

export function propose(candidates: readonly Candidate[], asked: Asked, count = 20): Proposal {
  const judged = candidates.map((candidate) => ({ candidate, limit: brokenLimit(candidate, asked) }));
  const within = oneOfEach(
    judged.flatMap(({ candidate, limit }) => (limit === undefined ? [candidate] : [])),
  );
  const scored = within.map((candidate) => scoreOf(candidate, asked));
  const wishes = contentWishes(asked);
  const fitting = within.filter((candidate) => fits(candidate, wishes, asked)).length;
  const isLittle = fitting < WEIGHTS.little.below;
  return {
    matches: arrange(scored, asked, count).filter(({ score }) => score >= WEIGHTS.proposed),
    fitting,
    unmet: unmetWishes(judged, asked),
    changes: isLittle ? changesFor(oneOfEach(candidates), asked, fitting) : [],
    nearly: isLittle ? nearlyFitting(judged, wishes, asked) : [],
  };
}

/** Fewest wishes missed first. One's own "echt niet" may be what is missed: it is told, never let go of for somebody. */
function nearlyFitting(
  judged: readonly { candidate: Candidate; limit: Limit | undefined }[],
  wishes: readonly Wish[],
  asked: Asked,
): Nearly[] {
  const found = judged.flatMap(({ candidate, limit }) => {
    if (limit !== undefined && !OWN_LIMITS.includes(limit)) return [];
    const misses = missing(candidate, asked);
    if (
      misses.length === 0 ||
      misses.length > WEIGHTS.little.mostMissed ||
      !holdsOne(candidate, wishes, asked)
    )
      return [];
    return [{ scored: scoreOf(candidate, asked), misses }];
  });
  const order = inOrder(
    found.map(({ scored }) => scored),
    asked,
  );
  const shown = new Set(oneOfEach(order.map(({ candidate }) => candidate)));
  const ranked = order
    .filter(({ candidate }) => shown.has(candidate))
    .map((scored) => found.find((one) => one.scored === scored)!);
  return ranked.sort((a, b) => a.misses.length - b.misses.length).slice(0, WEIGHTS.little.nearly);
}

import type { Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { diversify } from "./diversify.ts";
import { brokenLimit } from "./limits.ts";
import { inOrder, scoreOf, type Scored } from "./score.ts";
import { isLanguageUnknown } from "#matching/explain/unknowns.ts";

/** What is proposed, best first. Everything in it is within the limits; one of each offer. */
export function rank(candidates: readonly Candidate[], asked: Asked, count = 20): Scored[] {
  const within = candidates.filter((candidate) => brokenLimit(candidate, asked) === undefined);
  const scored = oneOfEach(within).map((candidate) => scoreOf(candidate, asked));
  return arrange(scored, asked, count);
}

/** In order and varied. Where somebody may understand nobody, that comes after everything where they do. */
export function arrange(scored: readonly Scored[], asked: Asked, count: number): Scored[] {
  const ordered = inOrder(scored, asked);
  const isUnsure = ({ candidate }: Scored): boolean => isLanguageUnknown(candidate, asked);
  const sure = ordered.filter((one) => !isUnsure(one));
  const first = diversify(sure, asked, count);
  if (sure.length === ordered.length) return first;
  return [...first, ...diversify(ordered.filter(isUnsure), asked, count - first.length)];
}

/** Leaves out an offer under a second name, unless only that one is within the limits. */
export function oneOfEach(candidates: readonly Candidate[]): Candidate[] {
  const present = new Set(candidates.map(({ slug }) => slug));
  return candidates.filter(({ sameAs }) => sameAs === undefined || !present.has(sameAs));
}

import type { Asked } from "./asked.ts";
import type { Candidate } from "./candidate.ts";
import { diversify } from "./diversify.ts";
import { brokenLimit } from "./limits.ts";
import { inOrder, scoreOf, type Scored } from "./score.ts";

/** What is proposed, best first. Everything in it is within the limits; one of each offer. */
export function rank(candidates: readonly Candidate[], asked: Asked, count = 20): Scored[] {
  const within = candidates.filter((candidate) => brokenLimit(candidate, asked) === undefined);
  const scored = oneOfEach(within).map((candidate) => scoreOf(candidate, asked));
  return diversify(inOrder(scored, asked), asked, count);
}

/** Leaves out an offer under a second name, unless only that one is within the limits. */
export function oneOfEach(candidates: readonly Candidate[]): Candidate[] {
  const present = new Set(candidates.map(({ slug }) => slug));
  return candidates.filter(({ sameAs }) => sameAs === undefined || !present.has(sameAs));
}

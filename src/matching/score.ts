import { kilometresTo, type Asked } from "./asked.ts";
import type { Candidate } from "./candidate.ts";
import { correctionsFor, sumOf, type Correction } from "./corrections.ts";
import { feasibilityOf, type Feasibility } from "./feasibility.ts";
import { meanOf, preferenceFor, type Preference } from "./preference.ts";
import { WEIGHTS } from "./weights.ts";

/** One activity with what moved it. The score is for the order only: never shown. */
export interface Scored {
  candidate: Candidate;
  score: number;
  preference: Preference;
  feasibility: Feasibility;
  corrections: Correction[];
  km: number | undefined;
}

export function scoreOf(candidate: Candidate, asked: Asked): Scored {
  const preference = preferenceFor(candidate, asked);
  const feasibility = feasibilityOf(candidate, asked);
  const corrections = correctionsFor(candidate, asked);
  const feasible = Object.values(feasibility).reduce((product, factor) => product * factor, 1);
  // Nobody asked for anything: what is near, affordable and on time comes first.
  const liked = Object.keys(preference).length > 0 ? meanOf(preference) : 1;
  return {
    candidate,
    score: liked * feasible + sumOf(corrections),
    preference,
    feasibility,
    corrections,
    km: kilometresTo(candidate, asked),
  };
}

const QUARTER = 90;

/**
 * Best first. Where scores hardly differ: a first visit together, checked lately, nearer; and then a different
 * one every day, so that no organisation is always first. Never clicks, never the alphabet.
 */
export function inOrder(scored: readonly Scored[], { today }: Asked): Scored[] {
  const day = Date.parse(`${today}T00:00:00Z`) / 86_400_000;
  const keyed = scored.map((one) => ({
    one,
    step: Math.round(one.score / WEIGHTS.tie),
    together: one.candidate.together ? 0 : 1,
    checked: one.candidate.verification
      ? Math.floor((day - Date.parse(`${one.candidate.verification.on}T00:00:00Z`) / 86_400_000) / QUARTER)
      : Infinity,
    km: one.km ?? Infinity,
    turn: turnOf(one.candidate.slug, day),
  }));
  keyed.sort(
    (a, b) =>
      b.step - a.step ||
      a.together - b.together ||
      less(a.checked, b.checked) ||
      less(a.km, b.km) ||
      a.turn - b.turn,
  );
  return keyed.map(({ one }) => one);
}

const less = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** A number that changes with the day and tells nothing else (FNV-1a). */
function turnOf(slug: string, day: number): number {
  let hash = 2166136261 ^ day;
  for (let i = 0; i < slug.length; i++) hash = Math.imul(hash ^ slug.charCodeAt(i), 16777619);
  return hash >>> 0;
}

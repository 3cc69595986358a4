import { dayNumberOf } from "#domain/when/day-number.ts";
import { kilometresTo, type Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { correctionsFor, gainsOf, lossesOf, type Correction } from "./corrections.ts";
import { feasibilityOf, type Feasibility } from "./feasibility.ts";
import { meanOf, preferenceFor, type Preference } from "#matching/ask/preference.ts";
import { WEIGHTS } from "#matching/weights.ts";

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
    // What is far or at the wrong time gains as little by being for somebody's own group as by their taste.
    score: (liked + gainsOf(corrections)) * feasible + lossesOf(corrections),
    preference,
    feasibility,
    corrections,
    km: kilometresTo(candidate, asked),
  };
}

/**
 * Best first. Where scores hardly differ: a first visit together, checked lately, nearer; and then a different
 * one every day, so that no organisation is always first. Never clicks, never the alphabet.
 */
export function inOrder(scored: readonly Scored[], { today }: Asked): Scored[] {
  const day = dayNumberOf(today);
  const keys = new Map<Scored, number[]>();
  // Only equals are looked at more closely: dates are slow to read, and few activities are equal.
  const keysOf = (one: Scored): number[] => {
    let known = keys.get(one);
    if (!known) keys.set(one, (known = tieKeys(one, day)));
    return known;
  };
  const stepped = scored.map((one) => ({ one, step: Math.round(one.score / WEIGHTS.tie) }));
  stepped.sort((a, b) => b.step - a.step || compare(keysOf(a.one), keysOf(b.one)));
  return stepped.map(({ one }) => one);
}

function tieKeys({ candidate, km }: Scored, day: number): number[] {
  const { accompaniment, verification, slug } = candidate;
  return [
    (accompaniment ?? "none") === "none" ? 1 : 0,
    verification ? Math.floor((day - dayNumberOf(verification.on)) / WEIGHTS.checkStep) : Infinity,
    km ?? Infinity,
    turnOf(slug, day),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

/** A number that changes with the day and tells nothing else (FNV-1a). */
function turnOf(slug: string, day: number): number {
  let hash = 2166136261 ^ day;
  for (let i = 0; i < slug.length; i++) hash = Math.imul(hash ^ slug.charCodeAt(i), 16777619);
  return hash >>> 0;
}

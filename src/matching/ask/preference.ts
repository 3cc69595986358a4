import { groupKindOf } from "#domain/group-size.ts";
import type { Asked } from "./asked.ts";
import { isOnlyHelped, shelvesOf, type Candidate } from "#matching/offer/candidate.ts";
import type { Goal } from "#schema/suits.ts";
import { SERVES, WEIGHTS } from "#matching/weights.ts";

type PreferencePart = "interest" | "goals" | "start" | "size";
/** 0 to 1 per part that was asked about; a part nobody answered is absent. */
export type Preference = Partial<Record<PreferencePart, number>>;

/** How much somebody would like it, over what they answered. */
export function preferenceFor(candidate: Candidate, asked: Asked): Preference {
  const { profile, ownWords, interests } = asked;
  const parts: Preference = {};
  if (interests.length > 0 || ownWords.isAsked) {
    // Help with letters is needed, not liked: who asks for it first and likes coffee is helped no less without.
    const needed = isHelpNeeded(candidate, asked) ? WEIGHTS.interest.needed : 0;
    parts.interest = Math.max(interestIn(candidate, asked), needed);
  }
  if (profile.goals.length > 0) parts.goals = goalsServed(candidate, profile.goals);
  if (profile.company === "samen") {
    const { yes, no, unknown } = WEIGHTS.start;
    const { accompaniment, place } = candidate;
    // Who comes to your home is who you meet first.
    const isMet = place === "home" && isOnlyHelped(candidate);
    parts.start = isMet ? yes : accompaniment === undefined ? unknown : accompaniment === "none" ? no : yes;
  }
  const size = sizeFit(candidate, asked);
  if (size !== undefined) parts.size = size;
  return parts;
}

/** Practical help is what was asked for first, and this gives it. */
export const isHelpNeeded = (candidate: Candidate, { profile: { goals } }: Asked): boolean =>
  goals[0] === "praktisch" &&
  isOnlyHelped(candidate) &&
  serves(candidate, "praktisch") >= WEIGHTS.goals.served;

/** The weighted mean of the parts; 0 when nothing was asked, so that feasibility and ties decide. */
export function meanOf(parts: Preference): number {
  const { interest, goals } = parts;
  const mean = weightedMean(parts);
  if (interest === undefined || goals === undefined) return mean;
  const either = 1 - (1 - interest) * (1 - goals);
  return (1 - WEIGHTS.preference.either) * mean + WEIGHTS.preference.either * either;
}

function weightedMean(parts: Preference): number {
  let sum = 0;
  let weights = 0;
  for (const key of Object.keys(parts) as PreferencePart[]) {
    sum += WEIGHTS.preference[key] * (parts[key] ?? 0);
    weights += WEIGHTS.preference[key];
  }
  return weights === 0 ? 0 : sum / weights;
}

export function strengthOf(candidate: Candidate, interest: string): number {
  const found = candidate.tags[interest];
  return found ? WEIGHTS.interest.strength[found] : 0;
}

/** What it holds of an interest, or of one that comes near. */
function likingOf(candidate: Candidate, interest: string, related: Asked["related"]): number {
  const near = (related.get(interest) ?? []).map((key) => strengthOf(candidate, key));
  return Math.max(strengthOf(candidate, interest), WEIGHTS.interest.related * Math.max(0, ...near));
}

function interestIn(candidate: Candidate, { interests, ownWords, related }: Asked): number {
  const { later, second, third, full } = WEIGHTS.interest;
  const values = interests
    .map((interest, i) => likingOf(candidate, interest, related) * (1 - later * i))
    .sort((a, b) => b - a);
  const sum = (values[0] ?? 0) + second * (values[1] ?? 0) + third * (values[2] ?? 0);
  const chosen = Math.min(1, sum / full);
  if (!ownWords.isAsked) return chosen;
  const { share, name } = WEIGHTS.interest.ownWords;
  const hit = ownWords.hits.get(candidate.slug);
  const said = hit ? name * hit.name + (1 - name) * hit.any : 0;
  return interests.length > 0 ? (1 - share) * chosen + share * said : said;
}

/** How well an activity serves a goal: what its shelf does, and what its words add. */
export function serves(candidate: Candidate, goal: Goal): number {
  if (candidate.serves) {
    const level = candidate.serves[goal];
    return level ? WEIGHTS.goals.confirmed[level as 1 | 2 | 3] : 0;
  }
  const shelf = Math.max(0, ...shelvesOf(candidate).map((category) => SERVES[category][goal]));
  const found = candidate.goals[goal];
  return Math.min(1, shelf + (found ? WEIGHTS.goals.evidence[found] : 0));
}

function goalsServed(candidate: Candidate, goals: readonly Goal[]): number {
  const { order, mean, best } = WEIGHTS.goals;
  let sum = 0;
  let weights = 0;
  let most = 0;
  goals.forEach((goal, i) => {
    const value = serves(candidate, goal);
    const weight = order[i] ?? order[order.length - 1]!;
    sum += weight * value;
    weights += weight;
    most = Math.max(most, value);
  });
  return (mean * sum) / weights + best * most;
}

function sizeFit({ size, place }: Candidate, { profile }: Asked): number | undefined {
  const { small, oneToOne, large } = WEIGHTS.size;
  const isPair = size !== undefined && groupKindOf(size) === "pair";
  const isLarge = size !== undefined && groupKindOf(size) === "large";
  if (profile.group === "een-op-een") {
    if (place === "online" && size !== 1) return oneToOne.online;
    if (size === undefined) return oneToOne.unknown;
    return isPair ? oneToOne.fits : size <= oneToOne.nearlyUntil ? oneToOne.nearly : oneToOne.larger;
  }
  if (profile.group === "klein" || profile.needs.includes("prikkelarm")) {
    if (size === undefined) return small.unknown;
    return !isLarge ? small.fits : size <= small.nearlyUntil ? small.nearly : small.larger;
  }
  if (profile.group === "groot") {
    if (size === undefined) return large.unknown;
    return size >= large.fullFrom ? large.fits : isLarge ? large.nearly : large.smaller;
  }
  return undefined;
}

import { asksFromHome, kilometresTo, type Asked } from "#matching/ask/asked.ts";
import { isFromHome } from "#domain/door.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { isLanguageUnknown } from "#matching/explain/unknowns.ts";
import { WEIGHTS } from "#matching/weights.ts";

type FeasibilityFactor = "time" | "distance" | "cost" | "age" | "home" | "audience" | "unknown";
/** Factors of at most 1 that take something off; a question nobody answered takes nothing. */
export type Feasibility = Partial<Record<FeasibilityFactor, number>>;

const F = WEIGHTS.feasibility;

/** How well somebody can get there, be in time, pay it, and is who it is meant for. */
export function feasibilityOf(candidate: Candidate, asked: Asked): Feasibility {
  const { times, maxPrice } = asked;
  const factors: Feasibility = {};
  if (times !== 0) {
    const { shared, flexible, none } = F.time;
    factors.time = candidate.slots === 0 ? flexible : candidate.slots & times ? shared : none;
  }
  const distance = distanceFactor(candidate, asked);
  if (distance !== undefined) factors.distance = distance;
  if (maxPrice !== undefined) factors.cost = costFactor(candidate, maxPrice);
  const age = ageFactor(candidate, asked);
  if (age !== undefined) factors.age = age;
  const home = homeFactor(candidate, asked);
  if (home < 1) factors.home = home;
  const audience = audienceFactor(candidate, asked);
  if (audience < 1) factors.audience = audience;
  const unknown = unknownFactor(candidate, asked);
  if (unknown < 1) factors.unknown = unknown;
  return factors;
}

/** Who can hardly go out is helped by what comes to them or fetches them; for others what is at home is no outing. */
function homeFactor(candidate: Candidate, { profile }: Asked): number {
  if (isFromHome(candidate)) return asksFromHome(profile) ? 1 : F.atHome;
  const stays = profile.needs.includes("thuis") && !candidate.cares.includes("vervoer");
  return stays ? F.goingOut : 1;
}

function distanceFactor(candidate: Candidate, asked: Asked): number | undefined {
  const maxKm = asked.profile.place?.maxKm;
  if (maxKm === undefined || !asked.home) return undefined;
  const km = kilometresTo(candidate, asked);
  const { near, steepness, floor } = F.distance;
  if (km === undefined) return isFromHome(candidate) ? 1 : F.distance.unknown;
  const beyond = Math.max(0, km - near * maxKm) / maxKm;
  return Math.max(floor, 2 ** (-steepness * beyond ** 2));
}

function costFactor({ price, passPrice }: Candidate, most: number): number {
  const { within, unknown, steepness, floor, smallestBudget } = F.cost;
  // Who asks for something free may have a discount pass: then its price counts.
  const asked = most === 0 ? (passPrice ?? price) : price;
  if (asked === undefined) return unknown;
  if (asked <= most + 0.01) return within;
  return Math.max(floor, 1 - (steepness * (asked - most)) / Math.max(smallestBudget, most));
}

/** The share of the age band an activity is for, counting from the age its people usually have. */
function ageShare(candidate: Candidate, { ages }: Asked): number | undefined {
  if (!ages) return undefined;
  const [from, end] = ages;
  const until = Math.min(end, F.age.oldestUsual);
  const [usualFrom, usualUntil] = candidate.usualAge ?? [0, Infinity];
  const shared =
    Math.min(until, candidate.maxAge ?? usualUntil) - Math.max(from, candidate.minAge ?? usualFrom);
  return Math.max(0, shared) / (until - from);
}

function ageFactor(candidate: Candidate, asked: Asked): number | undefined {
  const share = ageShare(candidate, asked);
  return share === undefined ? undefined : F.age.floor + (1 - F.age.floor) * Math.min(1, share / F.age.full);
}

function audienceFactor({ meantFor, teachesDutch }: Candidate, asked: Asked): number {
  const { groups } = asked;
  const { languages } = asked.profile;
  const stranger = meantFor.length > 0 && !meantFor.some((key) => groups.includes(key));
  const notNeeded = teachesDutch && languages[0] === "nl" && !groups.includes("nieuwkomers");
  return (stranger ? F.meantForOthers : 1) * (notNeeded ? F.lessonNotNeeded : 1);
}

/** What nobody said about a need counts for less than a yes. */
function unknownFactor(candidate: Candidate, asked: Asked): number {
  const { needs } = asked.profile;
  const wheels = needs.includes("rolstoel") || needs.includes("rollator");
  return (
    (wheels && candidate.wheelchair === undefined && !isFromHome(candidate) ? F.unknown.wheelchair : 1) *
    (isLanguageUnknown(candidate, asked) ? F.unknown.language : 1)
  );
}

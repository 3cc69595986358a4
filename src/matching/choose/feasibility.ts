import { AGE_GROUPS } from "#matching/ask/asked-groups.ts";
import { isHelpNeeded } from "#matching/ask/preference.ts";
import { asksFromHome, kilometresTo, type Asked } from "#matching/ask/asked.ts";
import { isFromHome } from "#domain/door.ts";
import type { Candidate, TagStrength } from "#matching/offer/candidate.ts";
import { isLanguageUnknown } from "#matching/explain/unknowns.ts";
import type { Demand } from "#schema/suits.ts";
import { WEIGHTS } from "#matching/weights.ts";

type FeasibilityFactor =
  "time" | "distance" | "cost" | "age" | "home" | "crowd" | "audience" | "demand" | "unknown";
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
  const isCrowd = asked.profile.needs.includes("prikkelarm") && (candidate.size ?? 0) >= F.crowd.from;
  if (isCrowd) factors.crowd = F.crowd.factor;
  const audience = audienceFactor(candidate, asked);
  if (audience < 1) factors.audience = audience;
  const demand = demandFactor(candidate, asked);
  if (demand < 1) factors.demand = demand;
  const unknown = unknownFactor(candidate, asked);
  if (unknown < 1) factors.unknown = unknown;
  return factors;
}

/** Who can hardly go out is helped by what comes to them or fetches them; for others what is at home is no outing. */
function homeFactor(candidate: Candidate, asked: Asked): number {
  const { profile } = asked;
  if (isFromHome(candidate))
    return asksFromHome(candidate, profile) || isHelpNeeded(candidate, asked) ? 1 : F.atHome;
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
  const { within, steepness, floor, smallestBudget } = F.cost;
  // Who asks for something free may have a discount pass: then its price counts.
  const asked = most === 0 ? (passPrice ?? price) : price;
  // Nobody said what it costs: that is asked, and takes nothing off.
  if (asked === undefined || asked <= most + 0.01) return within;
  return Math.max(floor, 1 - (steepness * (asked - most)) / Math.max(smallestBudget, most));
}

/** How far somebody is from the age that the people there usually have. What is a limit, `brokenLimit` heeds. */
function ageFactor(candidate: Candidate, { age }: Asked): number | undefined {
  const { usualAge } = candidate;
  if (age === undefined) return isForFewAges(candidate) ? F.age.unsaid : undefined;
  if (!usualAge) return 1;
  const years = Math.max(0, usualAge[0] - age, age - usualAge[1]);
  return F.age.floor + (1 - F.age.floor) * 2 ** -((years / F.age.halfAt) ** 2);
}

/** "16 tot en met 27", "vanaf 65": who did not say how old they are is seldom one of them. */
function isForFewAges({ minAge = 0, maxAge = F.age.last }: Candidate): boolean {
  const years = Math.min(maxAge, F.age.last) - Math.max(minAge, F.age.first);
  return years <= F.age.few;
}

function audienceFactor(candidate: Candidate, asked: Asked): number {
  const { groups } = asked;
  const { languages } = asked.profile;
  const meantFor = candidate.meantFor.filter((key) => !AGE_GROUPS.has(key));
  const stranger = meantFor.length > 0 && !meantFor.some((key) => groups.includes(key));
  const isLesson = candidate.tags["taal"] === "main" || candidate.tags["taal"] === "name";
  const asksLesson = asked.profile.goals.includes("leren") || asked.interests.includes("taal");
  const speaks = languages[0] === "nl" || (languages.includes("nl") && !asksLesson);
  const isNew = languages[0] === "nl" && groups.includes("nieuwkomers");
  const notNeeded = isLesson && candidate.teachesDutch && speaks && !isNew;
  const isOfOthers = isMainlyInAnother(candidate, asked) || isOfOtherCulture(candidate, asked);
  return (
    (isOfOthers ? F.otherTongue : 1) * (stranger ? F.meantForOthers : 1) * (notNeeded ? F.lessonNotNeeded : 1)
  );
}

/** The provider had people in mind of which this person did not speak. */
export const isForOthers = ({ forWhom, moments, closedFor }: Candidate, asked: Asked): boolean =>
  forWhom !== undefined &&
  (closedFor.length > 0 || moments?.some((moment) => asked.moments.has(moment)) !== true);

/** What it demands of whoever comes, that this person cannot give or did not say they have. */
function demandFactor(candidate: Candidate, asked: Asked): number {
  return lackedDemands(candidate, asked).reduce((factor, key) => factor * (F.demand[key] ?? 1), 1);
}

/** In the order of the activity. A demand that nobody can be without, such as coming every time, is never lacked. */
export function lackedDemands({ demands = [], tags }: Candidate, asked: Asked): Demand[] {
  const { needs, languages, showGroups } = asked.profile;
  const has = (key: Demand): boolean => asked.ownWords.has.includes(key);
  const lacks: Partial<Record<Demand, () => boolean>> = {
    "own-dog": () => !has("own-dog"),
    "own-instrument": () => !has("own-instrument"),
    "driving-licence": () => !has("driving-licence") && asked.profile.place?.mode !== "auto",
    // Who names it as what they like, or did for years, may well have it.
    experience: () => !has("experience") && !asked.interests.some((key) => isWhatItIs(tags[key])),
    reading: () => needs.includes("laaggeletterd") || showGroups.includes("laaggeletterd"),
    "good-dutch": () => languages.length > 0 && !languages.includes("nl"),
    stamina: () =>
      needs.some((need) => need === "rolstoel" || need === "rollator" || need === "thuis") ||
      asked.moments.has("recovering") ||
      asked.moments.has("moving-again") ||
      (asked.age ?? 0) >= F.frailFrom,
  };
  return demands.filter((key) => lacks[key]?.() === true);
}

const isWhatItIs = (strength: TagStrength | undefined): boolean => strength === "main" || strength === "name";

/** "Turkse senioren", for somebody who speaks no Turkish; who answered nothing about languages may be one of them. */
const isOfOtherCulture = ({ culture }: Candidate, { profile: { languages } }: Asked): boolean =>
  culture !== undefined && languages.length > 0 && !culture.some((key) => languages.includes(key));

/** The language named first is the one that is spoken most. */
export const isMainlyInAnother = (
  { languages: [main] = [] }: Candidate,
  { profile: { languages } }: Asked,
): boolean => main !== undefined && main !== "nl" && languages.length > 0 && !languages.includes(main);

/** What nobody said about a need counts for less than a yes. */
function unknownFactor(candidate: Candidate, asked: Asked): number {
  const { needs } = asked.profile;
  const wheels = needs.includes("rolstoel") || needs.includes("rollator");
  return (
    (wheels && candidate.wheelchair === undefined && !isFromHome(candidate) ? F.unknown.wheelchair : 1) *
    (isLanguageUnknown(candidate, asked) ? F.unknown.language : 1)
  );
}

import { GENDER_GROUPS } from "#matching/ask/asked-groups.ts";
import { kilometresTo, type Asked } from "#matching/ask/asked.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import { LITTLE_DUTCH } from "#matching/ask/profile.ts";

/**
 * Why an activity is not proposed. The first kind says that it is not to be visited at all, the second what a
 * person cannot do or is not meant for; only the last three are somebody's own "echt niet".
 */
export type Limit =
  | "over"
  | "wheelchair"
  | "rollator"
  | "gender"
  | "age"
  | "language"
  | "group"
  | "avoid"
  | "time"
  | "cost"
  | "place";

export const OWN_LIMITS: readonly Limit[] = ["time", "cost", "place"];
/** Cents get lost in course prices divided by lessons. */
const CENT = 0.01;

/**
 * The first limit an activity breaks, undefined when it breaks none. Nothing is dropped for what is not known:
 * a value has to say no. The other code may rank what passes, and never brings back what does not.
 */
export function brokenLimit(candidate: Candidate, asked: Asked): Limit | undefined {
  const { profile } = asked;
  if (isGone(candidate, asked)) return "over";
  if (profile.needs.includes("rolstoel") && ["no", "rollator"].includes(candidate.wheelchair ?? ""))
    return "wheelchair";
  if (profile.needs.includes("rollator") && candidate.wheelchair === "no") return "rollator";
  if (candidate.gender && !choseGender(candidate.gender, asked.groups)) return "gender";
  if (isOutsideAge(candidate, asked)) return "age";
  if (!sharesLanguage(candidate, asked)) return "language";
  const { closedFor } = candidate;
  if (closedFor.length > 0 && !closedFor.some((key) => asked.groups.includes(key))) return "group";
  if (asked.avoid.some((tag) => candidate.tags[tag] === "name")) return "avoid";
  return brokenOwnLimit(candidate, asked);
}

/** Somebody's own "echt niet": dropped as strictly, but they may be told what it costs them. */
function brokenOwnLimit(candidate: Candidate, asked: Asked): Limit | undefined {
  const { profile, times } = asked;
  const { slots, price } = candidate;
  if (profile.timesHard && profile.times.length > 0 && slots !== 0 && (slots & times) === 0) return "time";
  if (profile.cost?.hard && price !== undefined && price > profile.cost.maxPerTime + CENT) return "cost";
  const { place } = profile;
  const km = place?.hard && place.maxKm !== undefined ? kilometresTo(candidate, asked) : undefined;
  return km !== undefined && km > place!.maxKm! ? "place" : undefined;
}

const isGone = ({ status, overFrom }: Candidate, { today }: Asked): boolean =>
  status !== "published" || (overFrom !== undefined && overFrom <= today);

const choseGender = (gender: "women" | "men", chosen: readonly string[]): boolean =>
  Object.entries(GENDER_GROUPS).some(([key, value]) => value === gender && chosen.includes(key));

/** Only what nobody in the band can join. What a part of them can join is ranked by that part. */
function isOutsideAge({ minAge = 0, maxAge = Infinity }: Candidate, { ages }: Asked): boolean {
  if (!ages) return false;
  const [from, until] = ages;
  return minAge > until || maxAge < from || ((minAge === until || maxAge === from) && minAge !== maxAge);
}

function sharesLanguage(candidate: Candidate, { profile }: Asked): boolean {
  const { languages, anyLanguage, teachesDutch, dutchNeeded } = candidate;
  const spoken = profile.languages;
  if (spoken.length === 0 || anyLanguage || teachesDutch || languages === undefined) return true;
  if (dutchNeeded === "none") return true;
  if (spoken.includes(LITTLE_DUTCH) && languages.includes("nl") && dutchNeeded !== "good") return true;
  return languages.some((language) => spoken.includes(language));
}

import { GENDER_GROUPS, WHO_NAMES_IT } from "#matching/ask/asked-groups.ts";
import { kilometresTo, type Asked } from "#matching/ask/asked.ts";
import { isSupportDesk, type Candidate } from "#matching/offer/candidate.ts";
import { asksForDesk } from "./support-desks.ts";
import { WEIGHTS } from "#matching/weights.ts";
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
  | "support"
  | "time"
  | "cost"
  | "place";

export const OWN_LIMITS: readonly Limit[] = ["time", "cost", "place"];
/** Cents get lost in course prices divided by lessons. */
const CENT = 0.01;

type Check = (candidate: Candidate, asked: Asked) => boolean;

/** In the order in which they are told. Nothing is dropped for what is not known: a value has to say no. */
const CHECKS: readonly (readonly [Limit, Check])[] = [
  ["over", (candidate, asked) => isGone(candidate, asked)],
  [
    "wheelchair",
    ({ wheelchair }, { profile }) =>
      profile.needs.includes("rolstoel") && ["no", "rollator"].includes(wheelchair ?? ""),
  ],
  ["rollator", ({ wheelchair }, { profile }) => profile.needs.includes("rollator") && wheelchair === "no"],
  ["gender", ({ gender }, { groups }) => gender !== undefined && !choseGender(gender, groups)],
  ["age", (candidate, asked) => isOutsideAge(candidate, asked)],
  [
    "language",
    (candidate, asked) => !sharesLanguage(candidate, asked) || isLessonForOthers(candidate, asked),
  ],
  [
    "group",
    (candidate, asked) =>
      candidate.closedFor.length > 0 && !candidate.closedFor.some((key) => opens(key, candidate, asked)),
  ],
  ["avoid", ({ tags }, { avoid }) => avoid.some((tag) => tags[tag] === "name" || tags[tag] === "main")],
  ["support", (candidate, asked) => isSupportDesk(candidate) && !asksForDesk(candidate, asked)],
];

/**
 * The first limit an activity breaks, undefined when it breaks none. The other code may rank what passes, and never
 * brings back what does not.
 */
export function brokenLimit(candidate: Candidate, asked: Asked): Limit | undefined {
  for (const [limit, isBroken] of CHECKS) if (isBroken(candidate, asked)) return limit;
  return brokenOwnLimit(candidate, asked);
}

/** All of them but somebody's own: what stands in the way is what stands in the way of most. */
export const brokenLimits = (candidate: Candidate, asked: Asked): Limit[] =>
  CHECKS.flatMap(([limit, isBroken]) => (isBroken(candidate, asked) ? [limit] : []));

/** Somebody's own "echt niet": dropped as strictly, but they may be told what it costs them. */
function brokenOwnLimit(candidate: Candidate, asked: Asked): Limit | undefined {
  const { profile, times } = asked;
  const { slots, price, paidFrom } = candidate;
  if (profile.timesHard && profile.times.length > 0 && slots !== 0 && (slots & times) === 0) return "time";
  if (profile.cost?.hard && (price ?? paidFrom ?? 0) > profile.cost.maxPerTime + CENT) return "cost";
  const { place } = profile;
  const km = place?.hard && place.maxKm !== undefined ? kilometresTo(candidate, asked) : undefined;
  return km !== undefined && km > place!.maxKm! ? "place" : undefined;
}

const isGone = ({ status, overFrom }: Candidate, { today }: Asked): boolean =>
  status !== "published" || (overFrom !== undefined && overFrom <= today);

/** A group that was asked for, what somebody needs, or what their own words find in the name. */
const opens = (key: string, { slug }: Candidate, { groups, profile, ownWords }: Asked): boolean =>
  groups.includes(key) ||
  isNeed(key, profile) ||
  (key === WHO_NAMES_IT && (ownWords.hits.get(slug)?.name ?? 0) > 0);

/** "Ik zie niet goed" opens the group for who sees badly, and lifts it no higher. Who has to be fetched goes nowhere alone. */
const isNeed = (key: string, { needs }: Asked["profile"]): boolean =>
  (needs as string[]).includes(key) || (key === "thuis" && needs.includes("vervoer"));

const choseGender = (gender: "women" | "men", chosen: readonly string[]): boolean =>
  Object.entries(GENDER_GROUPS).some(([key, value]) => value === gender && chosen.includes(key));

function isOutsideAge({ minAge = 0, maxAge = Infinity, generation }: Candidate, { age }: Asked): boolean {
  if (age === undefined) return false;
  const { apart } = WEIGHTS.madeFor;
  const isOfAnother =
    generation !== undefined && (age < generation[0] - apart || age > generation[1] + apart);
  return age < minAge || age > maxAge || isOfAnother;
}

/** "Voor wie Nederlands wil leren", for who speaks nothing else. */
function isLessonForOthers(
  { teachesDutch, tags }: Candidate,
  { profile, interests, groups }: Asked,
): boolean {
  const [first, ...others] = profile.languages;
  if (!teachesDutch || first !== "nl" || others.length > 0) return false;
  const isLesson = tags["taal"] === "main" || tags["taal"] === "name";
  return isLesson && !interests.includes("taal") && !LEARNERS.some((key) => groups.includes(key));
}
const LEARNERS = ["nieuwkomers", "laaggeletterd"];

function sharesLanguage(candidate: Candidate, { profile }: Asked): boolean {
  const { languages, anyLanguage, teachesDutch, dutchNeeded } = candidate;
  const spoken = profile.languages;
  if (spoken.length === 0 || anyLanguage || languages === undefined) return true;
  if (teachesDutch) return isTaughtTo(spoken, languages);
  if (dutchNeeded === "none") return true;
  if (spoken.includes(LITTLE_DUTCH) && languages.includes("nl") && dutchNeeded !== "good") return true;
  return languages.some((language) => spoken.includes(language));
}

/** A lesson is for who speaks no Dutch yet; where it says through which other languages, through one of those. */
const isTaughtTo = (spoken: readonly string[], languages: readonly string[]): boolean => {
  const through = languages.filter((language) => language !== "nl");
  const speaksSome = spoken.includes("nl") || spoken.includes(LITTLE_DUTCH);
  return speaksSome || through.length === 0 || through.some((language) => spoken.includes(language));
};

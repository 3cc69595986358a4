import { distanceMetres } from "#domain/distance.ts";
import { needsCallFirst } from "#domain/standing.ts";
import type { LocalDate, Point } from "#schema/identifiers.ts";
import { MOURNERS } from "./asked-groups.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import type { Interest } from "#schema/vocabulary.ts";
import type { LifeMoment } from "#schema/suits.ts";
import type { Profile } from "./profile.ts";
import { NO_OWN_WORDS, type OwnWords } from "./own-words.ts";
import { answeredWith } from "./said-answers.ts";
import { bitsOfCodes, type SlotBits } from "#matching/offer/slot-bits.ts";

/** A profile made ready to be compared with many activities. */
export interface Asked {
  /** The answers, with what the own words say where a question was left open. */
  profile: Profile;
  /** The answers alone, as they can be changed. */
  given: Profile;
  today: LocalDate;
  /** Where distances start: the middle of the postcode area. */
  home: Point | undefined;
  ownWords: OwnWords;
  /** Interests somebody would rather not have, ticked or said. */
  avoid: readonly string[];
  /** What was chosen, and what the own words add to it. */
  interests: readonly string[];
  groups: readonly string[];
  times: SlotBits;
  maxPrice: number | undefined;
  /** Whether somebody should call first, because the last check is long ago or there was none. */
  isOld: (candidate: Candidate) => boolean;
  /** In years. */
  age: number | undefined;
  /** What comes near an interest that was chosen: somebody who likes coffee and a chat may like to eat together. */
  related: ReadonlyMap<string, readonly string[]>;
  /** Moments in a life that somebody's answers speak of. */
  moments: ReadonlySet<LifeMoment>;
}

export function toAsked(
  given: Profile,
  today: LocalDate,
  {
    home,
    ownWords = NO_OWN_WORDS,
    related = new Map(),
  }: { home?: Point | undefined; ownWords?: OwnWords | undefined; related?: Asked["related"] } = {},
): Asked {
  const { answers } = ownWords;
  const profile = answeredWith(given, answers, ownWords.goals);
  const chosen = bitsOfCodes(profile.times);
  const avoid = [
    ...profile.avoid,
    ...ownWords.refused.filter((key) => ![...profile.interests, ...ownWords.interests].includes(key)),
  ];
  const groups = [...new Set([...profile.showGroups, ...groupsOfGoals(profile), ...ownWords.groups])];
  const named = ownWords.interests.filter((key) => !avoid.includes(key));
  return {
    profile,
    given,
    today,
    home,
    ownWords,
    avoid: [...new Set(avoid)],
    interests: [...new Set([...profile.interests, ...named])],
    groups,
    related,
    moments: new Set([...momentsOf(profile, groups), ...ownWords.moments]),
    times: chosen === 0 ? (answers.times ?? 0) : chosen,
    maxPrice: profile.cost?.maxPerTime ?? answers.maxPrice,
    isOld: ageReader(today),
    age: profile.ageYears ?? undefined,
  };
}

/** Per interest those that come near it. */
export const relatedIn = (interests: readonly Interest[]): Asked["related"] =>
  new Map(interests.map(({ key, related = [] }) => [key, related]));

/** Whoever wants to talk about somebody they miss has asked for those who do. */
const groupsOfGoals = ({ goals }: Profile): string[] => (goals.includes("rouw") ? [MOURNERS] : []);

/** The moment of a life that a group of question 7 or a need of question 6 is about. */
const MOMENT_OF: Record<string, LifeMoment> = {
  nabestaanden: "loss",
  gescheiden: "divorce",
  werkzoekend: "out-of-work",
  mantelzorgers: "caring",
  nieuwkomers: "new-in-country",
  thuis: "housebound",
  prikkelarm: "overloaded",
};

const momentsOf = ({ needs }: Profile, groups: readonly string[]): LifeMoment[] =>
  [...groups, ...needs].flatMap((key) => MOMENT_OF[key] ?? []);

/** Many activities were checked on the same days, and months are slow to count. */
function ageReader(today: LocalDate): Asked["isOld"] {
  const known = new Map<string, boolean>();
  return (candidate) => {
    const { verification } = candidate;
    const key = `${verification?.on} ${verification?.interval}`;
    let old = known.get(key);
    if (old === undefined) known.set(key, (old = needsCallFirst(candidate, today)));
    return old;
  };
}

/** Kilometres as the crow flies; undefined when one of the two places is not known. */
export const kilometresTo = (candidate: Candidate, { home }: Asked): number | undefined =>
  home && candidate.point ? distanceMetres(home, candidate.point) / 1000 : undefined;

/** Asked for something one need not go out for. Who needs to be fetched wants to go out, or to be visited. */
export const asksFromHome = ({ place }: Candidate, { needs, group }: Profile): boolean =>
  needs.includes("thuis") || group === "een-op-een" || (needs.includes("vervoer") && place === "home");

import { distanceMetres } from "#domain/distance.ts";
import { needsCallFirst } from "#domain/standing.ts";
import type { LocalDate, Point } from "#schema/identifiers.ts";
import { MOURNERS } from "./asked-groups.ts";
import type { Candidate } from "#matching/offer/candidate.ts";
import type { AgeBand, Profile } from "./profile.ts";
import { NO_OWN_WORDS, type OwnWords } from "./own-words.ts";
import { bitsOfCodes, type SlotBits } from "#matching/offer/slot-bits.ts";

/** A profile made ready to be compared with many activities. */
export interface Asked {
  profile: Profile;
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
  /** Youngest and oldest of the age band. */
  ages: readonly [number, number] | undefined;
}

const AGES: Record<AgeBand, readonly [number, number]> = {
  "18-30": [18, 30],
  "30-65": [30, 65],
  "65+": [65, 110],
};

export function toAsked(
  profile: Profile,
  today: LocalDate,
  { home, ownWords = NO_OWN_WORDS }: { home?: Point | undefined; ownWords?: OwnWords } = {},
): Asked {
  const chosen = bitsOfCodes(profile.times);
  const avoid = [
    ...profile.avoid,
    ...ownWords.refused.filter((key) => ![...profile.interests, ...ownWords.interests].includes(key)),
  ];
  const named = ownWords.interests.filter((key) => !avoid.includes(key));
  return {
    profile,
    today,
    home,
    ownWords,
    avoid: [...new Set(avoid)],
    interests: [...new Set([...profile.interests, ...named])],
    groups: [...new Set([...profile.showGroups, ...groupsOfGoals(profile), ...ownWords.groups])],
    times: chosen === 0 ? ownWords.times : chosen,
    maxPrice: profile.cost?.maxPerTime ?? (ownWords.isFree ? 0 : undefined),
    isOld: ageReader(today),
    ages: profile.age ? AGES[profile.age] : undefined,
  };
}

/** Whoever wants to talk about somebody they miss has asked for those who do. */
const groupsOfGoals = ({ goals }: Profile): string[] => (goals.includes("rouw") ? [MOURNERS] : []);

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

/** Asked for something one need not go out for. */
export const asksFromHome = ({ needs, group }: Profile): boolean =>
  needs.includes("thuis") || needs.includes("vervoer") || group === "een-op-een";

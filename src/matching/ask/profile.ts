import { GOALS } from "#schema/closed-lists.ts";
import type { Goal } from "#schema/suits.ts";
/** What somebody told us, in memory only: never stored, never sent. Empty or null is "not answered". */
export interface Profile {
  v: 1;
  /** At most three, the most important first. */
  goals: Goal[];
  /** Keys of vocabulary/interests.json, at most five. */
  interests: string[];
  /** Interests somebody would rather not have. */
  avoid: string[];
  /** In their own words. */
  text: string;
  times: SlotCode[];
  /** "Op andere momenten kan ik echt niet." */
  timesHard: boolean;
  place: PlaceAnswer | null;
  cost: CostAnswer | null;
  needs: Need[];
  /** BCP 47 codes, the first language first; `nl-beetje` is a little Dutch. */
  languages: string[];
  /** In years; kept in memory like every answer. */
  ageYears: number | null;
  /** Keys of vocabulary/groups.json, and the two groups that go by gender. */
  showGroups: string[];
  group: GroupWish | null;
  company: Company | null;
}
export interface PlaceAnswer {
  pc4?: string;
  mode?: TravelMode;
  maxKm?: number;
  hard: boolean;
}
interface CostAnswer {
  maxPerTime: number;
  /** "Meer kan ik echt niet betalen." */
  hard: boolean;
}

export const NEEDS = [
  "rolstoel",
  "rollator",
  "slechtziend",
  "slechthorend",
  "prikkelarm",
  "kinderen",
  "thuis",
  "vervoer",
  "laaggeletterd",
] as const;
export type Need = (typeof NEEDS)[number];
export const TRAVEL_MODES = ["lopen", "fiets", "bus", "auto", "opgehaald"] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];
export const GROUP_WISHES = ["klein", "groot", "een-op-een"] as const;
export type GroupWish = (typeof GROUP_WISHES)[number];
export const COMPANIES = ["samen", "alleen"] as const;
type Company = (typeof COMPANIES)[number];

export const DAY_CODES = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
export type DayCode = (typeof DAY_CODES)[number];
export const PART_CODES = ["o", "m", "a"] as const;
export type PartCode = (typeof PART_CODES)[number];
/** Day and part of the day: "ma-o" is Monday morning. */
export type SlotCode = `${DayCode}-${PartCode}`;
/** A little Dutch: enough where little is needed. */
export const LITTLE_DUTCH = "nl-beetje";

export const MOST_GOALS = 3;
export const MOST_INTERESTS = 5;
export const LONGEST_TEXT = 200;
/** Wider than any municipality, dearer than any visit: beyond this somebody mistyped. */
const MOST_KM = 100;
const MOST_EUROS = 1000;
/** Who asks is an adult, or nearly: younger is half a number typed. */
export const YOUNGEST_PERSON = 12;
export const OLDEST_PERSON = 120;

export const EMPTY_PROFILE: Profile = {
  v: 1,
  goals: [],
  interests: [],
  avoid: [],
  text: "",
  times: [],
  timesHard: false,
  place: null,
  cost: null,
  needs: [],
  languages: [],
  ageYears: null,
  showGroups: [],
  group: null,
  company: null,
};

const SLOT_CODES: readonly SlotCode[] = DAY_CODES.flatMap((day) =>
  PART_CODES.map((part): SlotCode => `${day}-${part}`),
);
const KEY = /^[a-z][a-z0-9-]{0,79}$/;
const LANGUAGE = /^(?:[a-z]{2,3}|nl-beetje)$/;

/**
 * Reads a profile from anything: a file, a fragment, device storage. Never throws. What is not an answer to
 * one of the eight questions is left out, so that it counts as not answered.
 */
export function parseProfile(value: unknown): Profile {
  const given = recordOf(value);
  return {
    v: 1,
    goals: oneOf(GOALS, given.goals).slice(0, MOST_GOALS),
    interests: matching(KEY, given.interests).slice(0, MOST_INTERESTS),
    avoid: matching(KEY, given.avoid),
    text: typeof given.text === "string" ? given.text.slice(0, LONGEST_TEXT) : "",
    times: oneOf(SLOT_CODES, given.times),
    timesHard: given.timesHard === true,
    place: placeOf(recordOf(given.place)),
    cost: costOf(recordOf(given.cost)),
    needs: oneOf(NEEDS, given.needs),
    languages: matching(LANGUAGE, given.languages),
    ageYears: ageOf(given.ageYears),
    showGroups: matching(KEY, given.showGroups),
    group: oneOf(GROUP_WISHES, [given.group])[0] ?? null,
    company: oneOf(COMPANIES, [given.company])[0] ?? null,
  };
}

function placeOf(given: Record<string, unknown>): PlaceAnswer | null {
  const pc4 = matching(/^[1-9]\d{3}$/, [given.pc4])[0];
  const mode = oneOf(TRAVEL_MODES, [given.mode])[0];
  const maxKm = numberOf(given.maxKm, MOST_KM);
  if (pc4 === undefined && mode === undefined && maxKm === undefined) return null;
  return {
    ...(pc4 !== undefined && { pc4 }),
    ...(mode !== undefined && { mode }),
    ...(maxKm !== undefined && maxKm > 0 && { maxKm }),
    hard: given.hard === true,
  };
}

function costOf(given: Record<string, unknown>): CostAnswer | null {
  const maxPerTime = numberOf(given.maxPerTime, MOST_EUROS);
  return maxPerTime === undefined ? null : { maxPerTime, hard: given.hard === true };
}

/** Whole years somebody can have. */
const ageOf = (given: unknown): number | null => {
  const years = numberOf(given, OLDEST_PERSON);
  return years === undefined || years < YOUNGEST_PERSON ? null : Math.floor(years);
};

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T[] => [
  ...new Set(listOf(value).flatMap((item) => allowed.filter((choice) => choice === item))),
];
const matching = (pattern: RegExp, value: unknown): string[] => [
  ...new Set(listOf(value).filter((item): item is string => typeof item === "string" && pattern.test(item))),
];
const numberOf = (value: unknown, most: number): number | undefined =>
  typeof value === "number" && value >= 0 && value <= most ? value : undefined;

import { roomOf } from "#domain/room.ts";
import { ASKED_GROUPS, GENDER_GROUPS, MOURNERS } from "#matching/ask/asked-groups.ts";
import type { Asked } from "#matching/ask/asked.ts";
import { isForCompany, isOnlyHelped, type Candidate } from "#matching/offer/candidate.ts";
import type { Need } from "#matching/ask/profile.ts";
import { WEIGHTS } from "#matching/weights.ts";

export type Correction = keyof typeof WEIGHTS.corrections;

/** What is added to a score, or taken off: each for one reason that can be said in a sentence. */
export function correctionsFor(candidate: Candidate, asked: Asked): Correction[] {
  const { profile, groups, age } = asked;
  const found: Correction[] = [];
  const cared = (need: Need): boolean => profile.needs.includes(need) && candidate.cares.includes(need);
  const chosen = chosenGroups(candidate, asked);
  if (chosen.some((key) => isOfItsOwn(key, candidate))) found.push("chosenGroup");
  else if (chosen.length > 0) found.push("namedGroup");
  if (candidate.gender && groups.some((key) => isGender(key, candidate.gender!))) found.push("chosenGender");
  if (cared("vervoer")) found.push("transport");
  if (cared("slechthorend")) found.push("hearing");
  if (cared("slechtziend")) found.push("sight");
  if (cared("laaggeletterd")) found.push("reading");
  if (cared("prikkelarm")) found.push("quiet");
  if (cared("kinderen")) found.push("child");
  const [first] = profile.languages;
  if (first && first !== "nl" && (candidate.languages?.includes(first) || candidate.teachesDutch))
    found.push("ownLanguage");
  else if (candidate.culture?.some((key) => profile.languages.includes(key))) found.push("ownCulture");
  if (
    age !== undefined &&
    age <= WEIGHTS.madeFor.youngUntil &&
    (candidate.maxAge ?? Infinity) <= WEIGHTS.madeFor.youngUntil
  )
    found.push("madeForYoung");
  if (candidate.moments?.some((moment) => asked.moments.has(moment)))
    found.push(candidate.unconfirmed ? "maybeForMoment" : "madeForMoment");
  if (candidate.role === "volunteer" && !asksToHelp(asked)) found.push("vacancyNotAsked");
  if (isOnlyHelped(candidate) && !isForCompany(candidate) && !asksForSupport(asked))
    found.push("supportNotAsked");
  if (candidate.rhythm === "once") found.push("onceOnly");
  if (asked.isOld(candidate)) found.push("oldCheck");
  if (roomOf(candidate, asked.today)?.state === "full") found.push("full");
  return found;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const valuesOf = (corrections: readonly Correction[]): number[] =>
  corrections.map((key) => WEIGHTS.corrections[key]);

export const gainsOf = (corrections: readonly Correction[]): number =>
  sumOf(valuesOf(corrections).filter((value) => value > 0));
/** Negative, or 0. */
export const lossesOf = (corrections: readonly Correction[]): number =>
  sumOf(valuesOf(corrections).filter((value) => value < 0));

const chosenGroups = ({ closedFor, meantFor }: Candidate, { groups }: Asked): string[] =>
  groups.filter((key) => !(key in GENDER_GROUPS) && (closedFor.includes(key) || meantFor.includes(key)));

/**
 * People who share what question 7 asks about; an age and a purse are no reason to come. Nobody is asked whom they lost: a
 * group of parents, or of who lost a partner, is not known to be theirs.
 */
const isOfItsOwn = (key: string, { forWhom }: Candidate): boolean =>
  ASKED_GROUPS.includes(key) && (key !== MOURNERS || forWhom === undefined);

/** Made for a group somebody wants to see. */
export const isForChosenGroup = (candidate: Candidate, asked: Asked): boolean =>
  chosenGroups(candidate, asked).length > 0;

/** The same, and one to be among: it gets a place of its own. */
export const isForOwnGroup = (candidate: Candidate, asked: Asked): boolean =>
  chosenGroups(candidate, asked).some((key) => isOfItsOwn(key, candidate));

const isGender = (key: string, gender: "women" | "men"): boolean =>
  key in GENDER_GROUPS && GENDER_GROUPS[key as keyof typeof GENDER_GROUPS] === gender;

export const asksForSupport = ({ profile: { goals, needs, group }, ownWords }: Asked): boolean =>
  goals.includes("praktisch") ||
  ownWords.goals.includes("praktisch") ||
  needs.includes("thuis") ||
  needs.includes("vervoer") ||
  group === "een-op-een";

export const asksToHelp = ({ profile: { goals }, interests }: Asked): boolean =>
  goals.includes("betekenis") || interests.includes("helpen");

import type { ReadFilter } from "#search/understand/read-sentence.ts";
import { filtersWith } from "#search/understand/read-sentence.ts";
import { bitsOfWords, type SlotBits } from "#matching/offer/slot-bits.ts";
import type { Goal } from "#schema/suits.ts";
import { MOST_GOALS, type GroupWish, type Need, type Profile } from "./profile.ts";

/** Answers that somebody gave in a sentence instead of by a choice; a key that is absent was not spoken of. */
export interface SaidAnswers {
  times?: SlotBits;
  maxPrice?: number;
  needs?: Need[];
  group?: GroupWish;
  company?: "samen";
  ageYears?: number;
  languages?: string[];
}

const NEED_OF: Record<string, Need> = {
  ja: "rolstoel",
  rollator: "rollator",
  rustig: "prikkelarm",
  kind: "kinderen",
  ringleiding: "slechthorend",
  ophalen: "vervoer",
  thuis: "thuis",
};
const PRICE_OF: Record<string, number> = { gratis: 0, "tot-3": 3, "tot-7-50": 7.5 };
const YEARS = /\d{2}/;

/** What the search box would filter by, as answers of the questions. Whereabouts are answered by a postcode only. */
export function answersOf(read: readonly ReadFilter[]): SaidAnswers {
  const {
    day = [],
    daypart = [],
    cost,
    wheelchair,
    access,
    place,
    groupSize,
    firstVisit,
    language,
  } = filtersWith({}, read);
  const times = bitsOfWords([...day, ...daypart]);
  const price = cost?.flatMap((one) => PRICE_OF[one] ?? [])[0];
  const needs = [...(wheelchair ?? []), ...(access ?? []), ...(place ?? [])].flatMap(
    (one) => NEED_OF[one] ?? [],
  );
  const [size] = groupSize ?? [];
  const years = read.flatMap(({ filters, label }) => (filters.age ? (YEARS.exec(label) ?? []) : []))[0];
  return {
    ...(times !== 0 && { times }),
    ...(price !== undefined && { maxPrice: price }),
    ...(needs.length > 0 && { needs: [...new Set(needs)] }),
    ...((size === "klein" || size === "groot" || size === "een-op-een") && { group: size }),
    ...(firstVisit?.includes("samen") && { company: "samen" as const }),
    ...(years !== undefined && { ageYears: Number(years) }),
    ...(language?.[0] && { languages: [language[0], "nl"] }),
  };
}

/** The answers that were given, and for a question left open what the sentence says. */
export function answeredWith(given: Profile, said: SaidAnswers, goals: readonly Goal[]): Profile {
  return {
    ...given,
    goals: given.goals.length > 0 ? given.goals : goals.slice(0, MOST_GOALS),
    needs: [...new Set([...given.needs, ...(said.needs ?? [])])],
    group: given.group ?? said.group ?? null,
    company: given.company ?? said.company ?? null,
    ageYears: given.ageYears ?? said.ageYears ?? null,
    languages: given.languages.length > 0 ? given.languages : (said.languages ?? []),
  };
}

import type { ActivityEntry } from "#domain/catalog.ts";
import { isFree } from "#domain/costs.ts";
import { venueOf } from "#domain/door.ts";
import { saidTown } from "#domain/said-town.ts";
import { needsCallFirst } from "#domain/standing.ts";
import type { Goal } from "#schema/suits.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { listed } from "#domain/listed.ts";
import { addDays, dayNumberOf, weekdayIndexOf } from "#domain/when/day-number.ts";
import { daypartsOfWindow } from "#domain/when/slots.ts";
import { whenOf } from "#domain/when/when-of.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { facetsOf } from "./document-facets.ts";
import type { FacetKey } from "./facets.ts";
import { codeOfDay } from "./understand/when-words.ts";

/** One activity as the engines know it: flat, Dutch, and with nothing an index should not hold. */
export interface SearchDocument {
  id: string;
  title: string;
  easyText: string;
  description: string;
  organization: string;
  venue: string;
  /** Neighbourhood, district, town. Names: found as they are written, never taken apart ("Vogelwijk"). */
  places: string[];
  /** Words of the facets a person may type: category, groups, days, "gratis", "vanaf 55 jaar". */
  words: string[];
  facets: Partial<Record<FacetKey, string[]>>;
  point?: { lat: number; lng: number };
  /** Whom and what it suits, as somebody confirmed; before that its tags are all that is known. */
  suits?: {
    about: readonly string[];
    goals: Partial<Record<Goal, number>>;
    moments: readonly string[];
    parts: readonly string[];
    /** For one gender only, by the word the groups of the vocabulary would have for it. */
    gender?: string;
    /** Lowest and highest age, where there is one. */
    from?: number;
    until?: number;
  };
  /** Codes of the days and parts of them on which it is on for certain, some weeks ahead (`codeOfDay`). */
  on?: string[];
  /** Rank among equals: fresh before old, one category after another. Integers, lower first. */
  order: number;
}

/** Open on so many days a week is every day to who asks for it. */
const MOST_DAYS = 5;
const SATURDAY = 5;
type HolidaysIn = (municipality: string) => SchoolHoliday[];
const FRESH = 0;
const CALL_FIRST = 1;

export function toSearchDocument(
  entry: ActivityEntry,
  today: LocalDate,
  holidaysIn: HolidaysIn = () => [],
): SearchDocument {
  const point = entry.nearPoint;
  return {
    id: entry.slug,
    title: entry.title,
    easyText: entry.easyText,
    description: entry.description ?? "",
    organization: entry.organizationEntry.name,
    venue: venueOf(entry)?.name ?? "",
    places: placesOf(entry),
    words: facetWords(entry, today),
    facets: facetsOf(entry, today),
    ...(point && { point: { lat: point.lat, lng: point.lng } }),
    suits: suitsOf(entry),
    on: codesOfDays(entry, today, holidaysIn(entry.municipality)),
    order: needsCallFirst(entry, today) ? CALL_FIRST : FRESH,
  };
}

/**
 * What can be found today, in the order of the guide, which also breaks ties: without a question the engines
 * give the very list that the page shows without scripts.
 */
export function searchDocuments(
  entries: ActivityEntry[],
  today: LocalDate,
  holidaysIn?: HolidaysIn,
): SearchDocument[] {
  return listed(entries, today).map((entry, order) => ({
    ...toSearchDocument(entry, today, holidaysIn),
    order,
  }));
}

/** As far as "overmorgen" and "volgend weekend" reach, for an index of some days ago. */
const DAYS_AHEAD = 16;
const NAME_OF_PART = { morning: "ochtend", afternoon: "middag", evening: "avond" } as const;

function codesOfDays(entry: ActivityEntry, today: LocalDate, holidays: SchoolHoliday[]): string[] {
  const until = addDays(today, DAYS_AHEAD);
  const { times } = whenOf(entry, { now: today, holidays, until, only: "held" });
  const codes = times.flatMap((time) => {
    const day = dayNumberOf(time.date);
    const sinceSaturday = weekdayIndexOf(day) - SATURDAY;
    return [
      codeOfDay(day),
      ...daypartsOfWindow(time).map((part) => codeOfDay(day, NAME_OF_PART[part])),
      ...(sinceSaturday >= 0 ? [codeOfDay(day - sinceSaturday, "weekend")] : []),
    ];
  });
  return [...new Set(codes)];
}

const GENDERS = { women: "vrouwen", men: "mannen" } as const;
const PARTS_OF_ROLE = { participant: "taking-part", volunteer: "helping", support: "being-helped" } as const;

function suitsOf({ suits, tags, role, audience }: ActivityEntry): NonNullable<SearchDocument["suits"]> {
  return {
    about: suits?.about ?? tags,
    goals: suits?.goals ?? {},
    moments: suits?.moments ?? [],
    parts: [...new Set([...(suits?.parts ?? []), ...(role ? [PARTS_OF_ROLE[role]] : [])])],
    ...(audience.gender && { gender: GENDERS[audience.gender] }),
    ...(audience.minAge !== undefined && { from: audience.minAge }),
    ...(audience.maxAge !== undefined && { until: audience.maxAge }),
  };
}

function placesOf(entry: ActivityEntry): string[] {
  const { neighbourhoodEntry, municipality } = entry;
  const at = venueOf(entry)?.city ?? saidTown(entry) ?? municipality;
  const names = [neighbourhoodEntry?.name, neighbourhoodEntry?.district, at];
  return [...new Set(names.filter((name) => name !== undefined))];
}

const LANGUAGES = new Intl.DisplayNames("nl", { type: "language" });

/** Slugs are Dutch words with hyphens, so they serve as words; a code does not and gets its name. */
function facetWords(entry: ActivityEntry, today: LocalDate): string[] {
  const { category, day, daypart, cost, place, access, group, role } = facetsOf(entry, today);
  const words = [...category, ...entry.tags, ...group, ...day, ...daypart, ...access].map(unslug);
  if (day.some((one) => one !== "zaterdag" && one !== "zondag")) words.push("door de week");
  words.push(...weeksOfMonth(entry).map((week) => `${week} maand`));
  if (day.length >= MOST_DAYS) words.push("dagelijks");
  if (cost.includes("gratis") && isFree(entry.costs)) words.push("gratis");
  if (role.includes("vrijwilliger")) words.push("vrijwilliger");
  if (place.includes("online") || place.includes("thuis")) words.push(...place);
  if (entry.accessibility.wheelchair === "yes") words.push("rolstoel");
  for (const code of entry.language.spoken ?? []) if (code !== "nl") words.push(LANGUAGES.of(code) ?? code);
  const { gender, minAge = 0, maxAge, note } = entry.audience;
  if (gender) words.push(GENDERS[gender]);
  if (maxAge !== undefined) words.push(`${minAge} tot ${maxAge} jaar`);
  else if (minAge > 0) words.push(`vanaf ${minAge} jaar`);
  if (note) words.push(note);
  return words;
}

const WEEKS: Record<number, string> = { 1: "eerste", 2: "tweede", 3: "derde", 4: "vierde", [-1]: "laatste" };

/** "Eerste zaterdag van de maand": which of them, by rule. */
function weeksOfMonth({ schedule }: ActivityEntry): string[] {
  const rules = schedule.type === "recurring" ? schedule.rules : [];
  return rules.flatMap(({ weeks = [] }) => weeks.flatMap((week) => WEEKS[week] ?? []));
}

const unslug = (slug: string): string => slug.replaceAll("-", " ");

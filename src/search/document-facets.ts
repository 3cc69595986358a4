import { roleOf } from "#domain/suits/role-of.ts";
import { categoriesOf } from "#domain/categories-of.ts";
import { mayWalkIn } from "#domain/door.ts";
import { groupKindOfSize } from "#domain/group-size.ts";
import { isClosed, roomOf } from "#domain/room.ts";
import { stayingOf } from "#domain/staying.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { priceOfVisit } from "#domain/costs.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import { scheduleAhead } from "#domain/when/when-of.ts";
import { daypartsOf, daysOf } from "#domain/when/slots.ts";
import type { Schedule, Weekday } from "#schema/schedule.ts";
import type { FacetKey, FACET_VALUES } from "./facets.ts";

type ClosedFacet = keyof typeof FACET_VALUES;
type ValueOf<K extends ClosedFacet> = (typeof FACET_VALUES)[K][number];
type Facets = { [K in FacetKey]: K extends ClosedFacet ? ValueOf<K>[] : string[] };

const DAYS: Record<Weekday, ValueOf<"day">> = {
  MO: "maandag",
  TU: "dinsdag",
  WE: "woensdag",
  TH: "donderdag",
  FR: "vrijdag",
  SA: "zaterdag",
  SU: "zondag",
};
const DAYPARTS = { morning: "ochtend", afternoon: "middag", evening: "avond" } as const;
const ROLES = { participant: "meedoen", volunteer: "vrijwilliger", support: "hulp" } as const;
const PLACES = { venue: "locatie", online: "online", home: "thuis", various: "wisselend" } as const;
const GROUPS = { pair: "een-op-een", small: "klein", large: "groot" } as const;

/**
 * The facet values of an activity, as `facets.ts` lists them. Every key occurs; nothing known is an empty list. Its days
 * are those that still come.
 */
export function facetsOf(entry: ActivityEntry, now: Moment): Facets {
  const ahead = scheduleAhead(entry, now);
  const today = dayOf(now);
  return {
    category: categoriesOf(entry),
    day: daysOf(ahead).map((day) => DAYS[day]),
    daypart: daypartFacet(ahead),
    municipality: [entry.municipality],
    neighbourhood: entry.neighbourhoodEntry ? [entry.neighbourhoodEntry.slug] : [],
    cost: costFacet(entry),
    role: roleFacet(entry),
    place: entry.place ? [PLACES[entry.place]] : [],
    firstVisit: firstVisitFacet(entry, today),
    staying: stayingFacet(entry),
    groupSize: groupSizeFacet(entry),
    availability: ["open", "few"].includes(roomOf(entry, today)?.state ?? "") ? ["plek"] : [],
    organization: [entry.organization],
    wheelchair: wheelchairFacet(entry),
    access: accessFacet(entry),
    age: ageFacet(entry),
    dutch: dutchFacet(entry),
    language: entry.language.spoken ?? [],
    group: entry.audience.groups ?? [],
  };
}

function roleFacet(entry: ActivityEntry): ValueOf<"role">[] {
  const role = roleOf(entry);
  return [role ? ROLES[role] : "navragen"];
}

function daypartFacet(schedule: Schedule): ValueOf<"daypart">[] {
  const weekend = daysOf(schedule).some((day) => day === "SA" || day === "SU");
  return [...daypartsOf(schedule).map((part) => DAYPARTS[part]), ...(weekend ? (["weekend"] as const) : [])];
}

/** Cumulative: who can pay three euros can also go where it is free. */
function costFacet({ costs, schedule }: ActivityEntry): ValueOf<"cost">[] {
  const price = priceOfVisit(costs, schedule);
  if (price === undefined) return ["onbekend"];
  const limits: [ValueOf<"cost">, number][] = [
    ["gratis", 0],
    ["tot-3", 3],
    ["tot-7-50", 7.5],
  ];
  return limits.filter(([, limit]) => price <= limit).map(([value]) => value);
}

function firstVisitFacet(entry: ActivityEntry, today: LocalDate): ValueOf<"firstVisit">[] {
  const values: ValueOf<"firstVisit">[] = [];
  const { firstVisit } = entry;
  if (firstVisit.accompaniment && firstVisit.accompaniment !== "none") values.push("samen");
  if (mayWalkIn(entry) && !isClosed(roomOf(entry, today))) values.push("binnenlopen");
  if (firstVisit.callFirst) values.push("bel-eerst");
  return values;
}

function stayingFacet(entry: ActivityEntry): ValueOf<"staying">[] {
  const { rings, back, next } = stayingOf(entry);
  const values: ValueOf<"staying">[] = [];
  if (rings?.is === "yes") values.push("bellen");
  if (back?.is === "yes") values.push("terugkomen");
  if (next?.is === "yes") values.push("verder");
  return values;
}

function groupSizeFacet({ threshold: { groupSize } }: ActivityEntry): ValueOf<"groupSize">[] {
  const kind = groupKindOfSize(groupSize);
  return kind ? [GROUPS[kind]] : [];
}

/** Where a wheelchair fits a walking frame does too; who need not go anywhere meets no steps. */
function wheelchairFacet({ accessibility: { wheelchair } }: ActivityEntry): ValueOf<"wheelchair">[] {
  switch (wheelchair) {
    case undefined:
      return ["navragen"];
    case "no":
      return ["nee"];
    case "rollator":
      return ["rollator"];
    default:
      return ["ja", "rollator"];
  }
}

function accessFacet({ accessibility, threshold }: ActivityEntry): ValueOf<"access">[] {
  const values: ValueOf<"access">[] = [];
  if (accessibility.toilet) values.push("toilet");
  if (accessibility.hearingLoop) values.push("ringleiding");
  if (accessibility.quietSpace || threshold.sound === "quiet") values.push("rustig");
  if (accessibility.childWelcome) values.push("kind");
  if (accessibility.pickup) values.push("ophalen");
  return values;
}

/** A limit that nobody gave is no limit: the activity is open to every band. */
function ageFacet({ audience: { minAge = 0, maxAge = Infinity } }: ActivityEntry): ValueOf<"age">[] {
  const bands: [ValueOf<"age">, number, number][] = [
    ["tot-18", 0, 17],
    ["18-30", 18, 30],
    ["30-65", 30, 65],
    ["65-plus", 65, Infinity],
  ];
  return bands.filter(([, from, until]) => minAge <= until && maxAge >= from).map(([value]) => value);
}

/** Cumulative: who speaks Dutch well can also go where a little, or none, is enough. */
function dutchFacet({ language: { dutchNeeded } }: ActivityEntry): ValueOf<"dutch">[] {
  const levels: ValueOf<"dutch">[] = ["geen", "weinig", "goed"];
  const lowest = { none: 0, little: 1, good: 2 };
  return dutchNeeded ? levels.slice(lowest[dutchNeeded]) : [];
}

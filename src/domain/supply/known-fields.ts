import type { ActivityEntry } from "#domain/catalog.ts";
import { priceOfVisit } from "#domain/costs.ts";
import { roomOf } from "#domain/room.ts";
import { checkOf } from "#domain/standing.ts";
import { slotsOf } from "#domain/when/slots.ts";
import type { LocalDate } from "#schema/identifiers.ts";

type Check = ReturnType<typeof checkOf>;

/** What a reader, a coach and a municipality ask first, and whether somebody said it. */
const FIELDS = {
  category: ({ category }) => category !== undefined,
  neighbourhood: ({ neighbourhoodEntry, place }) =>
    neighbourhoodEntry !== undefined || (place !== undefined && place !== "venue"),
  when: ({ schedule }) => slotsOf(schedule).length > 0,
  price: ({ costs, schedule }) => priceOfVisit(costs, schedule) !== undefined,
  contact: ({ contact, organizationEntry }) =>
    [contact, organizationEntry.contact].some(({ phone, email }) => phone ?? email),
  age: ({ audience }) => (audience.minAge ?? audience.maxAge) !== undefined,
  wheelchair: ({ accessibility }) => accessibility.wheelchair !== undefined,
  dutch: ({ language }) => language.anyLanguage === true || language.dutchNeeded !== undefined,
  together: ({ firstVisit }) => firstVisit.accompaniment !== undefined,
  firstVisit: ({ firstVisit: { meetAt, firstTenMinutes } }) => (meetAt ?? firstTenMinutes) !== undefined,
  room: (entry, today) => (roomOf(entry, today)?.state ?? "ask") !== "ask",
} as const satisfies Record<string, (entry: ActivityEntry, today: LocalDate) => boolean>;

export type SupplyField = keyof typeof FIELDS;

export interface FieldKnown {
  field: SupplyField;
  /** Of this many activities it is known, by how old the last check of that activity is. */
  known: number;
  by: Record<Check, number>;
  unknown: number;
}

const none = (): Record<Check, number> => ({ fresh: 0, aging: 0, old: 0, never: 0 });

/** How many activities were checked how long ago: the four add up to all. */
export function checksOf(entries: readonly ActivityEntry[], today: LocalDate): Record<Check, number> {
  const counts = none();
  for (const entry of entries) counts[checkOf(entry, today)] += 1;
  return counts;
}

/** Of every field how much is known, and how old the checks behind it are. `known` and `unknown` add up to all. */
export const knownFields = (entries: readonly ActivityEntry[], today: LocalDate): FieldKnown[] =>
  (Object.keys(FIELDS) as SupplyField[]).map((field) => {
    const holding = entries.filter((entry) => FIELDS[field](entry, today));
    return {
      field,
      known: holding.length,
      by: checksOf(holding, today),
      unknown: entries.length - holding.length,
    };
  });

import type { Choices } from "#search/choices.ts";
import type { FacetCounts } from "#search/engine.ts";
import type { FacetKey } from "#search/facets.ts";
import type { Question } from "#search/question.ts";

/** One tick box: a value of a facet. */
export interface FilterItem {
  facet: FacetKey;
  value: string;
}

const items = (facet: FacetKey, ...values: string[]): FilterItem[] =>
  values.map((value) => ({ facet, value }));

/** What most people choose by, in their words; a group may draw on several facets. */
export const FIRST_GROUPS = [
  { legend: "finder.group.when", items: items("daypart", "ochtend", "middag", "avond", "weekend") },
  { legend: "finder.group.cost", items: items("cost", "gratis", "tot-3", "tot-7-50") },
  // All kinds that the guide has: see `itemsOf`.
  { legend: "finder.group.category", items: [] },
  {
    legend: "finder.group.firstVisit",
    items: [
      ...items("firstVisit", "samen", "binnenlopen"),
      ...items("groupSize", "klein"),
      ...items("availability", "plek"),
    ],
  },
  {
    legend: "finder.group.needs",
    items: [
      ...items("wheelchair", "ja", "rollator"),
      ...items("dutch", "weinig"),
      ...items("access", "rustig"),
    ],
  },
] as const;

/** Behind "Meer keuzes": one facet each, with what the first groups do not show already. */
export const MORE_FACETS = [
  "neighbourhood",
  "municipality",
  "age",
  "dutch",
  "language",
  "access",
  "wheelchair",
  "group",
  "role",
  "place",
  "groupSize",
  "firstVisit",
  "staying",
  "cost",
  "organization",
] as const satisfies FacetKey[];

/** All tick boxes of a facet. */
export const itemsOf = (choices: Choices, facet: FacetKey): FilterItem[] =>
  choices.facets[facet].values.map(({ value }) => ({ facet, value }));

/** The tick boxes of a facet behind "Meer keuzes". */
export function remainingItems(choices: Choices, facet: FacetKey): FilterItem[] {
  const shown = FIRST_GROUPS.flatMap((group): readonly FilterItem[] => group.items);
  return itemsOf(choices, facet).filter(
    (item) => !shown.some((other) => other.facet === facet && other.value === item.value),
  );
}

interface Offering {
  choices: Choices;
  question: Question;
  /** Absent until the first answer. */
  counts: FacetCounts | undefined;
  /** Ticked or unticked before: it stays where a finger left it. */
  touched?: ReadonlySet<string>;
}

export const keyOf = ({ facet, value }: FilterItem): string => `${facet}.${value}`;

/** Without what would give nothing: a tick box that leads to an empty list is no choice. What is chosen stays. */
export function offered(
  items: readonly FilterItem[],
  { choices, question, counts, touched }: Offering,
): FilterItem[] {
  const gives = ({ facet, value }: FilterItem): boolean =>
    counts
      ? (counts[facet]?.[value] ?? 0) > 0
      : choices.facets[facet].values.some((choice) => choice.value === value && !choice.none);
  return items.filter(
    (item) =>
      (question.filters[item.facet]?.includes(item.value) ?? false) ||
      touched?.has(keyOf(item)) ||
      gives(item),
  );
}

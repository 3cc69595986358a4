import { FACET_KEYS, type FacetKey } from "../facets.ts";
import type { SearchPlan } from "../plan.ts";
import { decimal, filterOf, type Filter } from "./filter.ts";

/** One query of a multi-search, as far as the guide uses them. */
export interface MeilisearchQuery {
  indexUid: string;
  q: string;
  matchingStrategy: "all";
  filter: Filter;
  sort: string[];
  facets: FacetKey[];
  attributesToRetrieve: string[];
  offset: number;
  limit: number;
  /** What each ranking rule said of a hit. */
  showRankingScoreDetails?: true;
}

/** Brings queries to a Meilisearch server and the JSON of its answer back. Rejects when there is none. */
export type MultiSearch = (
  queries: MeilisearchQuery[],
  options?: { signal?: AbortSignal | undefined },
) => Promise<unknown>;

/**
 * A plan as queries: the first gives hits, total and the counts of facets without a choice; then one per
 * chosen facet that counts without its own filter (Meilisearch has no other way to count disjunctively).
 */
export function queriesOf(plan: SearchPlan, index: string): MeilisearchQuery[] {
  const chosen = plan.facets ? chosenFacets(plan) : [];
  const main: MeilisearchQuery = {
    indexUid: index,
    q: textOf(plan),
    // With "last", the default, totals and counts would cover documents with only the first word.
    matchingStrategy: "all",
    filter: filterOf(plan),
    sort: sortOf(plan),
    facets: plan.facets ? FACET_KEYS.filter((key) => !chosen.includes(key)) : [],
    attributesToRetrieve: plan.near ? ["id", "_geo"] : ["id"],
    offset: plan.offset,
    limit: plan.limit,
  };
  const counting = chosen.map((key) => ({
    ...main,
    filter: filterOf(plan, key),
    sort: [],
    facets: [key],
    attributesToRetrieve: ["id"],
    offset: 0,
    limit: 0,
  }));
  return [main, ...counting];
}

/** The facets with a choice, in the order of their counting queries. */
export function chosenFacets(plan: SearchPlan): FacetKey[] {
  return FACET_KEYS.filter((key) => (plan.filters[key]?.length ?? 0) > 0);
}

/** Planned words hold letters and digits only. A space at the end says that the last word is complete. */
function textOf({ words }: SearchPlan): string {
  const text = words.map((word) => word.text).join(" ");
  return text && !words.at(-1)?.prefix ? `${text} ` : text;
}

function sortOf({ sort, near }: SearchPlan): string[] {
  return sort === "distance" && near ? [`_geoPoint(${decimal(near.lat)}, ${decimal(near.lng)}):asc`] : [];
}

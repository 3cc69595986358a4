import { distanceMetres } from "#domain/distance.ts";
import type { FacetCounts, Hit } from "../engine.ts";
import { FACET_KEYS, type FacetKey } from "../facets.ts";
import type { Execution, SearchPlan } from "../plan.ts";
import { isSlug } from "./filter.ts";
import { chosenFacets } from "./request.ts";

/** The server said something that is not an answer to the question. The embedded engine takes over on it. */
export class UnusableAnswer extends Error {
  override name = "UnusableAnswer";
}

/**
 * Reads the results of one plan, in the order of `queriesOf`. `isKnown` says whether an activity is in this
 * release: an index of another release would lead to pages that do not exist.
 */
export function readExecution(
  plan: SearchPlan,
  results: readonly unknown[],
  isKnown: (id: string) => boolean,
): Execution {
  const main = record(results[0], "result");
  const hits = list(main["hits"], "hits").map((hit) => readHit(hit, plan, isKnown));
  const total = count(main["estimatedTotalHits"], "total");
  if (hits.length > plan.limit || hits.length > total) throw new UnusableAnswer("more hits than there are");
  if (new Set(hits.map((hit) => hit.id)).size < hits.length) throw new UnusableAnswer("a hit occurs twice");
  if (hits.length === 0 && plan.limit > 0 && total > plan.offset)
    throw new UnusableAnswer("a total without hits");
  if (!plan.facets) return { hits, total };

  const chosen = chosenFacets(plan);
  const facets = {} as FacetCounts;
  for (const key of FACET_KEYS) {
    const result = chosen.includes(key) ? record(results[chosen.indexOf(key) + 1], "result") : main;
    facets[key] = readCounts(result, key);
  }
  return { hits, total, facets };
}

function readHit(value: unknown, plan: SearchPlan, isKnown: (id: string) => boolean): Hit {
  const hit = record(value, "hit");
  const id = hit["id"];
  if (!isSlug(id) || !isKnown(id)) throw new UnusableAnswer(`unknown activity ${String(id).slice(0, 80)}`);
  const geo = hit["_geo"];
  if (!plan.near || geo === undefined || geo === null) return { id };
  const { lat, lng } = record(geo, "_geo");
  if (typeof lat !== "number" || typeof lng !== "number") throw new UnusableAnswer("a point without numbers");
  return { id, distance: Math.round(distanceMetres(plan.near, { lat, lng })) };
}

function readCounts(result: Record<string, unknown>, key: FacetKey): Record<string, number> {
  const counts = record(record(result["facetDistribution"], "facets")[key] ?? {}, `facet ${key}`);
  const read: Record<string, number> = {};
  for (const [value, number] of Object.entries(counts)) {
    if (!isSlug(value)) throw new UnusableAnswer(`unknown value in facet ${key}`);
    if (count(number, `facet ${key}`) > 0) read[value] = number as number;
  }
  return read;
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UnusableAnswer(`no ${what} in the answer`);
  }
  return value as Record<string, unknown>;
}

function list(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new UnusableAnswer(`no ${what} in the answer`);
  return value;
}

function count(value: unknown, what: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw new UnusableAnswer(`no ${what} in the answer`);
  return value as number;
}

import { distanceMetres } from "#domain/distance.ts";
import { FACET_KEYS, type FacetKey } from "../facets.ts";
import type { Execution, SearchPlan } from "../plan.ts";
import { list, readExecution, record, UnusableAnswer } from "../read-execution.ts";
import { chosenFacets } from "./request.ts";

/** Reads the results of one plan, in the order of `queriesOf`; see `readExecution`. */
export function readResults(
  plan: SearchPlan,
  results: readonly unknown[],
  isKnown: (id: string) => boolean,
): Execution {
  const main = record(results[0], "result");
  const said = {
    hits: list(main["hits"], "hits").map((hit) => measured(record(hit, "hit"), plan)),
    total: main["estimatedTotalHits"],
    ...(plan.facets && { facets: countsOf(plan, results, main) }),
    missing: [...new Set(results.flatMap((result) => record(result, "result")["missing"] ?? []))],
  };
  return readExecution(plan, said, isKnown);
}

function measured({ id, _geo }: Record<string, unknown>, { near }: SearchPlan) {
  if (!near || _geo === undefined || _geo === null) return { id };
  const { lat, lng } = record(_geo, "_geo");
  if (typeof lat !== "number" || typeof lng !== "number") throw new UnusableAnswer("a point without numbers");
  return { id, distance: Math.round(distanceMetres(near, { lat, lng })) };
}

function countsOf(plan: SearchPlan, results: readonly unknown[], main: Record<string, unknown>) {
  const chosen = chosenFacets(plan);
  const counts: Partial<Record<FacetKey, unknown>> = {};
  for (const key of FACET_KEYS) {
    const result = chosen.includes(key) ? record(results[chosen.indexOf(key) + 1], "result") : main;
    counts[key] = record(result["facetDistribution"], "facets")[key];
  }
  return counts;
}

import type { SearchEngine } from "./engine.ts";
import { queriesOf, type MultiSearch } from "./meilisearch/request.ts";
import { readResults } from "./meilisearch/response.ts";
import type { PlanExecutor } from "./plan.ts";
import type { Planner } from "./planner.ts";
import { UnusableAnswer } from "./read-execution.ts";
import { createServerEngine } from "./say-missing.ts";

interface MeilisearchOptions {
  multiSearch: MultiSearch;
  index: string;
  /** Slugs of the release the question is asked in; an answer with any other is not usable. */
  ids: readonly string[];
}

/** Executes plans on a Meilisearch server, all plans in one round trip. Rejects on anything but an answer. */
export function meilisearchExecutor({ multiSearch, index, ids }: MeilisearchOptions): PlanExecutor {
  const known = new Set(ids);
  return {
    source: "meilisearch",
    async execute(plans, options) {
      const queries = plans.map((plan) => queriesOf(plan, index));
      const answer = await multiSearch(queries.flat(), { signal: options?.signal });
      const results = resultsOf(answer, queries.flat().length);
      let taken = 0;
      return plans.map((plan, at) => {
        const own = results.slice(taken, (taken += queries[at]?.length ?? 0));
        return readResults(plan, own, (id) => known.has(id));
      });
    },
  };
}

/** The search port over a Meilisearch server, for Node. `planner` and `ids` are those of the embedded engine. */
export function openMeilisearchEngine({
  planner,
  ...options
}: MeilisearchOptions & { planner: Planner }): SearchEngine {
  return createServerEngine(planner, meilisearchExecutor(options));
}

function resultsOf(answer: unknown, expected: number): unknown[] {
  const results =
    typeof answer === "object" && answer !== null && "results" in answer ? answer.results : undefined;
  if (!Array.isArray(results) || results.length !== expected) {
    throw new UnusableAnswer("not as many results as questions");
  }
  return results;
}

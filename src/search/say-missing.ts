import { answerQuestion } from "./answer-question.ts";
import type { SearchEngine } from "./engine.ts";
import type { PlanExecutor } from "./plan.ts";
import type { Planner } from "./planner.ts";

/**
 * A search engine over servers of which some may be away: its answer names every part of the country that could not
 * be asked, for the page itself or for what stands beside it.
 */
export function createServerEngine(planner: Planner, executor: PlanExecutor): SearchEngine {
  return {
    async search(question, options) {
      const missing = new Set<string>();
      const noting: PlanExecutor = {
        source: executor.source,
        async execute(plans, how) {
          const executions = await executor.execute(plans, how);
          for (const execution of executions) for (const name of execution.missing ?? []) missing.add(name);
          return executions;
        },
      };
      const answer = await answerQuestion(question, planner, noting, options);
      return missing.size > 0 ? { ...answer, missing: [...missing] } : answer;
    },
  };
}

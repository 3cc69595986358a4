import type { SearchEngine } from "./engine.ts";
import type { PlanExecutor } from "./plan.ts";
import type { Planner } from "./planner.ts";
import { list, readExecution, record, UnusableAnswer } from "./read-execution.ts";
import { createServerEngine } from "./say-missing.ts";

interface ServerOptions {
  /** Where the guide takes plans: "/meili". */
  host: string;
  /** Slugs of the release the question is asked in; an answer with any other is not usable. */
  ids: readonly string[];
  /** The only one that this part of the guide is of: the server knows others. */
  municipality?: string | undefined;
}

/**
 * Has plans executed by the process of the guide, which knows the search server and its key; a browser knows
 * neither. Rejects on anything but an answer.
 */
function serverExecutor({ host, ids, municipality }: ServerOptions): PlanExecutor {
  const known = new Set(ids);
  return {
    source: "meilisearch",
    async execute(asked, { signal } = {}) {
      const plans = municipality
        ? asked.map((plan) => ({ ...plan, filters: { ...plan.filters, municipality: [municipality] } }))
        : asked;
      const response = await fetch(`${host}/multi-search`, {
        method: "POST",
        body: JSON.stringify({ plans }),
        headers: { "content-type": "application/json" },
        credentials: "omit",
        redirect: "error",
        ...(signal ? { signal } : {}),
      });
      if (!response.ok) throw new UnusableAnswer(`the guide answered ${response.status}`);
      const executions = list(record(await response.json(), "answer")["executions"], "executions");
      if (executions.length !== plans.length) throw new UnusableAnswer("not as many answers as questions");
      return plans.map((plan, at) => readExecution(plan, executions[at], (id) => known.has(id)));
    },
  };
}

/** The search port of browsers over the server of the guide. `planner` and `ids` are those of the embedded engine. */
export function openServerEngine({
  planner,
  ...options
}: ServerOptions & { planner: Planner }): SearchEngine {
  return createServerEngine(planner, serverExecutor(options));
}

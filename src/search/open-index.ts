import type { MakeCorrector } from "./analyser/correct.ts";
import { openLexicon, type Lexicon } from "./analyser/lexicon.ts";
import { answerQuestion } from "./answer-question.ts";
import { executePlan } from "./embedded/execute-plan.ts";
import type { OpenedIndex } from "./embedded/read-index.ts";
import type { SearchEngine } from "./engine.ts";
import type { PlanExecutor } from "./plan.ts";
import { createPlanner, type Planner } from "./planner.ts";

export interface EmbeddedEngine extends SearchEngine {
  /** Understands questions for any engine that holds the same documents. */
  planner: Planner;
  executor: PlanExecutor;
  lexicon: Lexicon;
  /** Activity slugs in document order. */
  ids: readonly string[];
}

interface OpenOptions {
  createCorrector: MakeCorrector;
  clock?: (() => Date) | undefined;
  /** Brings parts of the index that a plan asks for. */
  bring?: (parts: readonly number[]) => Promise<unknown>;
  /** Opened of the same index when less of it was here. */
  lexicon?: Lexicon | undefined;
}

/** An index as a search engine, with what it holds of the lexicon now. */
export function openIndex(
  index: OpenedIndex,
  { createCorrector, clock, bring, lexicon: before }: OpenOptions,
): EmbeddedEngine {
  const { dictionary, ids } = index;
  const lexicon = openLexicon(index.lexicon, before);
  const planner = createPlanner(lexicon, dictionary, createCorrector, index, clock);
  const documentsOf = (slugs: readonly string[]): number[] => {
    const named = new Set(slugs);
    return ids.flatMap((id, at) => (named.has(id) ? [at] : []));
  };
  const executor: PlanExecutor = {
    source: "embedded",
    async execute(plans, { without = [], over } = {}) {
      const gone = documentsOf(without);
      const past = over && documentsOf(over);
      for (;;) {
        const executions = plans.map((plan) => executePlan(plan, index, gone, past));
        const wanted = index.postings.wanted();
        if (wanted.length === 0 || !bring) return executions;
        await bring(wanted);
      }
    },
  };
  return {
    planner,
    executor,
    lexicon,
    ids,
    search: (question, options) => answerQuestion(question, planner, executor, options),
  };
}

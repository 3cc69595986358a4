import { conceptCode } from "./analyser/concepts.ts";
import { openLexicon, type Lexicon } from "./analyser/lexicon.ts";
import { answerQuestion } from "./answer-question.ts";
import { executePlan } from "./embedded/execute-plan.ts";
import { wordHits, type WordHit } from "./embedded/word-hits.ts";
import { readIndex } from "./embedded/read-index.ts";
import type { SearchEngine } from "./engine.ts";
import type { PlanExecutor, PlannedWord } from "./plan.ts";
import { createPlanner, type Planner } from "./planner.ts";
import { createSuggester, type Suggestion } from "./understand/suggest.ts";

export interface EmbeddedEngine extends SearchEngine {
  /** Understands questions for any engine that holds the same documents. */
  planner: Planner;
  executor: PlanExecutor;
  lexicon: Lexicon;
  /** Activity slugs in document order. */
  ids: readonly string[];
  /** What somebody may be typing, from names the index holds: no request. */
  suggest: (typed: string) => Suggestion[];
  /** Every activity that holds one planned word, for who weighs words instead of searching. */
  wordHits(word: PlannedWord): WordHit[];
}

/**
 * Opens the bytes of `buildIndex` as a search engine, in the browser and in Node. Throws BrokenIndexError
 * when they are anything else. Searching never fails and never waits.
 */
export function openEmbeddedEngine(bytes: ArrayBuffer | Uint8Array, clock?: () => Date): EmbeddedEngine {
  const index = readIndex(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  const lexicon = openLexicon(index.lexicon);
  const planner = createPlanner(lexicon, index.dictionary, index, clock);
  const executor: PlanExecutor = {
    source: "embedded",
    execute: (plans, { without = [] } = {}) => {
      const named = new Set(without);
      const gone = without.length > 0 ? index.ids.flatMap((id, at) => (named.has(id) ? [at] : [])) : [];
      return Promise.resolve(plans.map((plan) => executePlan(plan, index, gone)));
    },
  };
  return {
    planner,
    executor,
    lexicon,
    ids: index.ids,
    suggest: createSuggester({
      things: lexicon.data.concepts.flatMap(({ label }, i) =>
        index.dictionary.find(conceptCode(i)) >= 0 ? [label] : [],
      ),
      places: Object.keys(index.places),
      titles: index.titles,
    }),
    wordHits: (word) => wordHits(word, index),
    search: (question, options) => answerQuestion(question, planner, executor, options),
  };
}

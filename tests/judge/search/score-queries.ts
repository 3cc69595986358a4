import type { SearchEngine } from "#search/engine.ts";
import { EMPTY_QUESTION } from "#search/question.ts";

/** A query with the ids that answer it: 2 is what was asked for, 1 is welcome. */
export interface JudgedQuery {
  id: string;
  class: string;
  q: string;
  relevant: Record<string, number>;
}

interface QueryScore {
  query: JudgedQuery;
  ndcg: number;
  recall: number;
  /** The first ten ids, those that match a part of the words included. */
  found: string[];
}

const DEPTH = 10;

/**
 * Puts every query to the engine and scores its first ten against the judgements. Judgements of activities
 * that are not in the corpus (over since) do not count, nor do queries without any judgement left.
 */
export async function scoreQueries(
  queries: readonly JudgedQuery[],
  engine: SearchEngine,
  corpus: ReadonlySet<string>,
): Promise<QueryScore[]> {
  const scores: QueryScore[] = [];
  for (const query of queries) {
    const relevant = Object.fromEntries(Object.entries(query.relevant).filter(([id]) => corpus.has(id)));
    if (Object.keys(relevant).length === 0) continue;
    const { hits, also = [] } = await engine.search({ ...EMPTY_QUESTION, text: query.q });
    const found = [...hits, ...also].slice(0, DEPTH).map(({ id }) => id);
    scores.push({ query, found, ndcg: ndcg(found, relevant), recall: recall(found, relevant) });
  }
  return scores;
}

/** Discounted gain of the first ten over the best possible, gain 2^grade - 1. */
export function ndcg(found: readonly string[], relevant: Record<string, number>): number {
  const gain = (grades: readonly number[]): number =>
    grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
  const ideal = gain(Object.values(relevant).sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(found.map((id) => relevant[id] ?? 0)) / ideal;
}

/** Relevant ids among the first ten over the most there can be. */
export function recall(found: readonly string[], relevant: Record<string, number>): number {
  const possible = Math.min(DEPTH, Object.keys(relevant).length);
  return possible === 0 ? 0 : found.slice(0, DEPTH).filter((id) => id in relevant).length / possible;
}

export interface ClassScore {
  name: string;
  queries: number;
  ndcg: number;
  recall: number;
}

/** Means per class in the order they occur, and over all queries last. */
export function summarise(scores: readonly QueryScore[]): ClassScore[] {
  const mean = (name: string, of: readonly QueryScore[]): ClassScore => ({
    name,
    queries: of.length,
    ndcg: of.reduce((sum, score) => sum + score.ndcg, 0) / of.length,
    recall: of.reduce((sum, score) => sum + score.recall, 0) / of.length,
  });
  const names = [...new Set(scores.map(({ query }) => query.class))];
  return [
    ...names.map((name) =>
      mean(
        name,
        scores.filter(({ query }) => query.class === name),
      ),
    ),
    mean("overall", scores),
  ];
}

import type { SearchEngine } from "#search/engine.ts";
import { EMPTY_QUESTION, type Question } from "#search/question.ts";

/** A query with the ids that answer it: 3 (or 2, where nothing is 3) is what was asked for, 1 is welcome. */
export interface JudgedQuery {
  id: string;
  class: string;
  q: string;
  /** Four digits, when it was asked near a postcode. */
  near?: string;
  relevant: Record<string, number>;
}

/** The centre of a postcode; undefined outside the guide. */
export type CentreOf = (pc4: string) => { lat: number; lng: number } | undefined;

interface QueryScore {
  query: JudgedQuery;
  ndcg: number;
  recall: number;
  /** Whether the first three hold something of at least grade 2. */
  useful: boolean;
  /** The first ten ids, those that match a part of the words included. */
  found: string[];
}

const DEPTH = 10;
const FIRST = 3;
const USEFUL = 2;

/**
 * Puts every query to the engine and scores its first ten against the judgements. Judgements of activities
 * that are not in the corpus (over since) do not count, nor do queries without any judgement left.
 */
export async function scoreQueries(
  queries: readonly JudgedQuery[],
  engine: SearchEngine,
  corpus: ReadonlySet<string>,
  centreOf: CentreOf = () => undefined,
): Promise<QueryScore[]> {
  const scores: QueryScore[] = [];
  for (const query of queries) {
    const relevant = Object.fromEntries(Object.entries(query.relevant).filter(([id]) => corpus.has(id)));
    if (Object.keys(relevant).length === 0) continue;
    const { hits, also = [] } = await engine.search(questionOf(query, centreOf));
    const found = [...hits, ...also].slice(0, DEPTH).map(({ id }) => id);
    scores.push({
      query,
      found,
      useful: found.slice(0, FIRST).some((id) => (relevant[id] ?? 0) >= USEFUL),
      ndcg: ndcg(found, relevant),
      recall: recall(found, relevant),
    });
  }
  return scores;
}

function questionOf({ q, near }: JudgedQuery, centreOf: CentreOf): Question {
  const centre = near === undefined ? undefined : centreOf(near);
  if (near === undefined || !centre) return { ...EMPTY_QUESTION, text: q };
  return { ...EMPTY_QUESTION, text: q, near: { pc4: near, ...centre }, sort: "distance" };
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
  /** Share of the queries of which the first three hold something useful. */
  useful: number;
  /** Queries that showed nothing at all. */
  empty: number;
}

/** Means per class in the order they occur, and over all queries last. */
export function summarise(scores: readonly QueryScore[]): ClassScore[] {
  const mean = (name: string, of: readonly QueryScore[]): ClassScore => ({
    name,
    queries: of.length,
    ndcg: of.reduce((sum, score) => sum + score.ndcg, 0) / of.length,
    recall: of.reduce((sum, score) => sum + score.recall, 0) / of.length,
    useful: of.filter(({ useful }) => useful).length / of.length,
    empty: of.filter(({ found }) => found.length === 0).length,
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

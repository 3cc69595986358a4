import type { SearchAnswer, FacetCounts, Hit } from "#search/engine.ts";
import type { Execution, SearchPlan } from "#search/plan.ts";

/** Metres within which two distances are the same: Meilisearch sorts in steps of one metre. */
const TIE_METRES = 1;
const TOP = 10;

/** What two executions of one plan disagree about, in words; empty when they agree. */
export function executionDifferences(plan: SearchPlan, a: Execution, b: Execution): string[] {
  const found = [];
  if (a.total !== b.total) found.push(`total ${a.total} / ${b.total}`);
  found.push(...setDifferences(a.hits, b.hits));
  found.push(...distanceDifferences(a.hits, b.hits));
  found.push(...orderDifferences(a.hits, b.hits, plan.sort === "distance"));
  if (a.facets && b.facets) found.push(...countDifferences(a.facets, b.facets));
  else if (Boolean(a.facets) !== Boolean(b.facets)) found.push("only one has counts");
  return found;
}

/** What two answers to one question disagree about. */
export function answerDifferences(byDistance: boolean, a: SearchAnswer, b: SearchAnswer): string[] {
  const found = [];
  if (a.total !== b.total) found.push(`total ${a.total} / ${b.total}`);
  found.push(...distanceDifferences(a.hits, b.hits), ...orderDifferences(a.hits, b.hits, byDistance));
  found.push(...orderDifferences(a.also ?? [], b.also ?? [], byDistance).map((line) => `also: ${line}`));
  found.push(...countDifferences(a.facets, b.facets));
  for (const key of ["corrected", "ignored", "widened", "alsoSearched", "relaxations"] as const) {
    if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) found.push(`${key} differ`);
  }
  return found;
}

function setDifferences(a: Hit[], b: Hit[]): string[] {
  const [inA, inB] = [new Set(a.map(({ id }) => id)), new Set(b.map(({ id }) => id))];
  const only = (first: Hit[], second: Set<string>) =>
    first.filter(({ id }) => !second.has(id)).map(({ id }) => id);
  return [
    ...only(a, inB).map((id) => `only in the first: ${id}`),
    ...only(b, inA).map((id) => `only in the second: ${id}`),
  ];
}

function distanceDifferences(a: Hit[], b: Hit[]): string[] {
  const distances = new Map(b.map(({ id, distance }) => [id, distance]));
  return a
    .filter(({ id, distance }) => distances.has(id) && !near(distance, distances.get(id)))
    .map(({ id, distance }) => `${id} is at ${distance} / ${distances.get(id)} m`);
}

function orderDifferences(a: Hit[], b: Hit[], byDistance: boolean): string[] {
  const length = Math.min(TOP, Math.max(a.length, b.length));
  const found = [];
  for (let at = 0; at < length; at++) {
    if (a[at]?.id === b[at]?.id) continue;
    const tie = byDistance && a[at] && b[at] && near(a[at]?.distance, b[at]?.distance);
    if (!tie) found.push(`place ${at + 1}: ${a[at]?.id} / ${b[at]?.id}`);
  }
  return found;
}

function near(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= TIE_METRES;
}

function countDifferences(a: FacetCounts, b: FacetCounts): string[] {
  const flat = (counts: FacetCounts) =>
    Object.entries(counts).flatMap(([key, values]) =>
      Object.entries(values).map(([value, count]) => `${key}=${value}: ${count}`),
    );
  const [inA, inB] = [new Set(flat(a)), new Set(flat(b))];
  const keys = Object.keys(a).sort().join() === Object.keys(b).sort().join() ? [] : ["other facets"];
  return [...keys, ...inA.symmetricDifference(inB)].map((line) => `counts: ${line}`);
}

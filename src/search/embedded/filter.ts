import { distanceMetres } from "#domain/distance.ts";
import { FACET_KEYS, type FacetKey } from "../facets.ts";
import type { FacetCounts } from "../engine.ts";
import type { SearchPlan } from "../plan.ts";
import type { Columns, FacetColumn } from "./columns.ts";

export interface Filtered {
  /** Documents that pass every filter. */
  passing: number[];
  facets?: FacetCounts;
}

/**
 * One pass over the matching documents. A document that fails a single facet still counts for the values of
 * that facet, because each facet ignores its own filter.
 */
export function filterDocuments(matching: Iterable<number>, plan: SearchPlan, columns: Columns): Filtered {
  const tests = FACET_KEYS.filter((key) => plan.filters[key]?.length).map((key) => ({
    key,
    passes: valueTest(columns.facets[key], plan.filters[key]!),
  }));
  const passing: number[] = [];
  const failingOnly = new Map<FacetKey, number[]>(tests.map(({ key }) => [key, []]));
  for (const document of matching) {
    if (!isWithin(document, plan, columns)) continue;
    const failed = tests.filter(({ passes }) => !passes(document));
    if (failed.length === 0) passing.push(document);
    else if (failed.length === 1 && plan.facets) failingOnly.get(failed[0]!.key)!.push(document);
  }
  if (!plan.facets) return { passing };
  const facets = {} as FacetCounts;
  for (const key of FACET_KEYS) {
    facets[key] = countValues(columns.facets[key], [passing, failingOnly.get(key) ?? []]);
  }
  return { passing, facets };
}

function isWithin(document: number, plan: SearchPlan, columns: Columns): boolean {
  if (plan.withinMetres === undefined || !plan.near) return true;
  const distance = distanceFrom(plan.near, document, columns);
  return distance !== undefined && distance <= plan.withinMetres;
}

/** Metres, unrounded; undefined without a point. */
export function distanceFrom(
  near: { lat: number; lng: number },
  document: number,
  columns: Columns,
): number | undefined {
  const point = { lat: columns.lat[document]!, lng: columns.lng[document]! };
  return Number.isNaN(point.lat) ? undefined : distanceMetres(near, point);
}

function valueTest(column: FacetColumn, wanted: readonly string[]): (document: number) => boolean {
  const chosen = new Set(wanted.map((value) => column.values.indexOf(value)));
  return (document) => {
    for (let i = column.starts[document]!; i < column.starts[document + 1]!; i++) {
      if (chosen.has(column.numbers[i]!)) return true;
    }
    return false;
  };
}

function countValues(column: FacetColumn, lists: readonly (readonly number[])[]): Record<string, number> {
  const counts = new Uint32Array(column.values.length);
  for (const documents of lists) {
    for (const document of documents) {
      for (let i = column.starts[document]!; i < column.starts[document + 1]!; i++)
        counts[column.numbers[i]!]!++;
    }
  }
  const named: Record<string, number> = {};
  column.values.forEach((value, number) => {
    if (counts[number]) named[value] = counts[number];
  });
  return named;
}

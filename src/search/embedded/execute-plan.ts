import type { Hit, FacetCounts } from "#search/engine.ts";
import type { Execution, SearchPlan } from "#search/plan.ts";
import { matchWords } from "./match-words.ts";
import type { OpenedIndex } from "./read-index.ts";
import { distanceMetres } from "#domain/distance.ts";
import { FACET_KEYS, type FacetKey } from "#search/facets.ts";
import type { Area } from "#search/question.ts";
import type { IndexColumns, FacetColumn } from "./columns.ts";

interface Filtered {
  /** Documents that pass every filter. */
  passing: number[];
  facets?: FacetCounts;
}

/**
 * One pass over the matching documents. A document that fails a single facet still counts for the values of
 * that facet, because each facet ignores its own filter.
 */
function filterDocuments(matching: Iterable<number>, plan: SearchPlan, columns: IndexColumns): Filtered {
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

function isWithin(document: number, plan: SearchPlan, columns: IndexColumns): boolean {
  if (plan.area && !isInArea(document, plan.area, columns)) return false;
  if (plan.withinMetres === undefined || !plan.near) return true;
  const distance = distanceFrom(plan.near, document, columns);
  return distance !== undefined && distance <= plan.withinMetres;
}

/** A document without a point has no number to compare, and is in no area. */
function isInArea(document: number, { south, west, north, east }: Area, { lat, lng }: IndexColumns): boolean {
  return (
    lat[document]! >= south && lat[document]! <= north && lng[document]! >= west && lng[document]! <= east
  );
}

/** Metres, unrounded; undefined without a point. */
function distanceFrom(
  near: { lat: number; lng: number },
  document: number,
  columns: IndexColumns,
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

/** Two to the twentieth: more documents, or metres across the Netherlands, than there will be. */
const MILLION = 2 ** 20;
const FAR = MILLION - 1;

/** Runs one plan over the opened index: match, filter and count, order, take the page. `gone`: documents to pass over. */
export function executePlan(
  plan: SearchPlan,
  index: OpenedIndex,
  gone: ReadonlySet<number> = new Set(),
): Execution {
  const { ids, columns } = index;
  const scores = plan.words.length
    ? matchWords(plan.words, ids.length, index.dictionary, index.postings)
    : undefined;
  const matching: number[] = [];
  for (let document = 0; document < ids.length; document++)
    if ((!scores || scores[document]) && !gone.has(document)) matching.push(document);
  const { passing, facets } = filterDocuments(matching, plan, columns);
  const hits = plan.limit > 0 ? pageOf(passing, scores, plan, index) : [];
  return { hits, total: passing.length, ...(facets && { facets }) };
}

/** Sorts by one number per document: score, metres (only if asked), position among equals. */
function pageOf(
  passing: number[],
  scores: Uint16Array | undefined,
  plan: SearchPlan,
  index: OpenedIndex,
): Hit[] {
  const { columns, ids } = index;
  const byDistance = plan.sort === "distance" ? plan.near : undefined;
  const keys = Float64Array.from(passing, (document) => {
    const metres = byDistance
      ? Math.min(FAR, Math.round(distanceFrom(byDistance, document, columns) ?? FAR))
      : 0;
    return ((scores?.[document] ?? 0) * MILLION + metres) * MILLION + columns.rank[document]!;
  }).sort();
  return Array.from(keys.subarray(plan.offset, plan.offset + plan.limit), (key) => {
    const document = columns.atRank[key % MILLION]!;
    const distance = plan.near && distanceFrom(plan.near, document, columns);
    return { id: ids[document]!, ...(distance !== undefined && { distance: Math.round(distance) }) };
  });
}

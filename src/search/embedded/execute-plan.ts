import type { Hit, FacetCounts } from "#search/engine.ts";
import type { Execution, SearchPlan } from "#search/plan.ts";
import { matchWords } from "./match-words.ts";
import type { OpenedIndex } from "./read-index.ts";
import { FACET_KEYS } from "#search/facets.ts";
import type { IndexColumns } from "./columns.ts";
import { MOST_ACTIVITIES } from "./index-format.ts";

/** How a document stands to a plan. From `ALMOST` on it fails one facet only: the one of that number. */
const OUT = 0;
const PASSES = 1;
const ALMOST = 2;

/** As many metres: more than the Netherlands are wide. */
const FAR = MOST_ACTIVITIES - 1;

/**
 * Runs one plan over the opened index: match, filter and count, order, take the page. `without`: documents to pass over;
 * `over`: those of them that are not in `whenever` either.
 */
export function executePlan(
  plan: SearchPlan,
  index: OpenedIndex,
  without: readonly number[] = [],
  over?: readonly number[],
): Execution {
  const { ids, columns } = index;
  const scores = matchWords(plan.words, ids.length, index.dictionary, index.postings);
  const states = new Uint8Array(ids.length);
  for (let document = 0; document < ids.length; document++) if (scores[document]) states[document] = PASSES;
  filterDocuments(states, plan, columns);
  for (const document of over ?? []) states[document] = OUT;
  const whenever = over && plan.facets ? ids.filter((_, document) => states[document] === PASSES) : undefined;
  for (const document of without) states[document] = OUT;
  let total = 0;
  for (let document = 0; document < ids.length; document++) if (states[document] === PASSES) total++;
  return {
    hits: plan.limit > 0 ? pageOf(states, scores, plan, index) : [],
    total,
    whenever,
    ...(plan.facets && { facets: countFacets(states, total * 2 > ids.length, columns) }),
  };
}

function filterDocuments(
  states: Uint8Array,
  { area, near, withinMetres, filters }: SearchPlan,
  { lat, lng, facets, metresFrom }: IndexColumns,
): void {
  const metres = withinMetres !== undefined && near && metresFrom(near);
  for (let document = 0; document < states.length && (area ?? metres); document++) {
    if (!states[document]) continue;
    // A document without a point has no number to compare, and is in no area and within no distance.
    const [north, east] = [lat[document]!, lng[document]!];
    const inArea =
      !area || (north >= area.south && north <= area.north && east >= area.west && east <= area.east);
    if (!inArea || (metres && !(metres(document) <= withinMetres))) states[document] = OUT;
  }
  FACET_KEYS.forEach((key, facet) => {
    if (!filters[key]?.length) return;
    const { values, starts, numbers } = facets[key];
    const chosen = new Uint8Array(values.length);
    for (const value of filters[key]) chosen[values.indexOf(value)] = 1;
    for (let document = 0; document < states.length; document++) {
      if (!states[document]) continue;
      let i = starts[document]!;
      const end = starts[document + 1]!;
      while (i < end && !chosen[numbers[i]!]) i++;
      if (i === end) states[document] = states[document] === PASSES ? ALMOST + facet : OUT;
    }
  });
}

/**
 * A document that fails a single facet still counts for the values of that facet, because each facet ignores its
 * own filter. Where `most` pass, the others are taken off the totals.
 */
function countFacets(states: Uint8Array, most: boolean, columns: IndexColumns): FacetCounts {
  const few: number[] = [];
  for (let document = 0; document < states.length; document++)
    if (states[document] !== (most ? PASSES : OUT)) few.push(document);
  const counted = {} as FacetCounts;
  FACET_KEYS.forEach((key, facet) => {
    const { values, starts, numbers, totals } = columns.facets[key];
    const counts = most ? totals.slice() : new Uint32Array(values.length);
    for (const document of few) {
      const state = states[document];
      if ((state === PASSES || state === ALMOST + facet) === most) continue;
      for (let i = starts[document]!; i < starts[document + 1]!; i++) counts[numbers[i]!]! += most ? -1 : 1;
    }
    const named: Record<string, number> = (counted[key] = {});
    for (let number = 0; number < values.length; number++)
      if (counts[number]) named[values[number]!] = counts[number]!;
  });
  return counted;
}

/** Orders by one number per document: score, metres (only if asked), position among equals. */
function pageOf(
  states: Uint8Array,
  scores: Uint16Array,
  { near, sort, offset, limit }: SearchPlan,
  { columns, ids }: OpenedIndex,
): Hit[] {
  const metres = near && columns.metresFrom(near);
  const end = Math.min(offset + limit, ids.length);
  // The best so far, and up to as many again that have not been ordered yet.
  const keys = new Float64Array(2 * end);
  let held = 0;
  let worst = Infinity;
  for (let document = 0; document < states.length; document++) {
    if (states[document] !== PASSES) continue;
    const far = metres && sort === "distance" ? Math.min(FAR, Math.round(metres(document))) : 0;
    const key =
      (scores[document]! * MOST_ACTIVITIES + (far >= 0 ? far : FAR)) * MOST_ACTIVITIES +
      columns.rank[document]!;
    if (key >= worst) continue;
    keys[held++] = key;
    if (held < keys.length) continue;
    keys.sort();
    held = end;
    worst = keys[end - 1]!;
  }
  return Array.from(keys.subarray(0, held).sort().subarray(offset, end), (key) => {
    const document = columns.atRank[key % MOST_ACTIVITIES]!;
    const distance = metres?.(document);
    return { id: ids[document]!, ...(distance! >= 0 && { distance: Math.round(distance!) }) };
  });
}

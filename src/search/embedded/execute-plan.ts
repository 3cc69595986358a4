import type { Hit } from "../engine.ts";
import type { Execution, SearchPlan } from "../plan.ts";
import { distanceFrom, filterDocuments } from "./filter.ts";
import { HIGHEST_SCORE, matchWords } from "./match-words.ts";
import type { OpenedIndex } from "./read-index.ts";

/** Two to the twentieth: more documents, or metres across the Netherlands, than there will be. */
const MILLION = 2 ** 20;
const FAR = MILLION - 1;

/** Runs one plan over the opened index: match, filter and count, order, take the page. */
export function executePlan(plan: SearchPlan, index: OpenedIndex): Execution {
  const { ids, columns } = index;
  const scores = plan.words.length
    ? matchWords(plan.words, ids.length, index.dictionary, index.postings)
    : undefined;
  const matching: number[] = [];
  for (let document = 0; document < ids.length; document++)
    if (!scores || scores[document]) matching.push(document);
  const { passing, facets } = filterDocuments(matching, plan, columns);
  const hits = plan.limit > 0 ? pageOf(passing, scores, plan, index) : [];
  return { hits, total: passing.length, ...(facets && { facets }) };
}

/** Sorts by one number per document: metres (only if asked), score, position among equals. */
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
    return (metres * (HIGHEST_SCORE + 1) + (scores?.[document] ?? 0)) * MILLION + columns.rank[document]!;
  }).sort();
  return Array.from(keys.subarray(plan.offset, plan.offset + plan.limit), (key) => {
    const document = columns.atRank[key % MILLION]!;
    const distance = plan.near && distanceFrom(plan.near, document, columns);
    return { id: ids[document]!, ...(distance !== undefined && { distance: Math.round(distance) }) };
  });
}

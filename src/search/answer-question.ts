import type { SearchAnswer, Hit, Relaxation, SearchOptions } from "./engine.ts";
import { FACET_KEYS } from "./facets.ts";
import type { Execution, PlanExecutor, SearchPlan } from "./plan.ts";
import type { Planner } from "./planner.ts";
import type { Question } from "./question.ts";

/** With fewer full matches than this, activities that match a part of the words are shown as well. */
export const ENOUGH = 10;
/** A server takes so many plans at once (`SERVED`). */
const MOST_LOOSENED = 3;

/**
 * Question to answer, the same for every engine. One round trip when enough is found; a second one, with all
 * weaker plans and relaxations together, when not. Errors of the executor are passed on.
 */
export async function answerQuestion(
  question: Question,
  planner: Planner,
  executor: PlanExecutor,
  options?: SearchOptions,
): Promise<SearchAnswer> {
  const {
    plan: page,
    weaker,
    corrected,
    ignored,
    widened,
    alsoSearched,
    read,
    titled,
    situations,
    unsure,
  } = planner.plan(question);
  const plan = options?.limit === undefined ? page : { ...page, offset: 0, limit: options.limit };
  const [exact] = await executor.execute([plan], options);
  const { total, facets, whenever } = exact!;
  const hits = titledFirst(exact!.hits, titled);
  const answer: SearchAnswer = { hits, total, facets: facets!, whenever, source: executor.source };
  if (corrected.length) answer.corrected = corrected;
  if (ignored.length) answer.ignored = ignored;
  if (widened.length) answer.widened = widened;
  if (alsoSearched.length) answer.alsoSearched = alsoSearched;
  if (read.length) answer.read = read;
  if (unsure.length && total > 0) answer.unsure = unsure;
  if (total >= ENOUGH || plan.offset > 0) return answer;

  const asWords = (words: SearchPlan["words"]): SearchPlan => ({
    ...plan,
    words,
    facets: false,
    limit: ENOUGH,
  });
  // What was only read into the words is let go of before what the visitor chose.
  const loosened =
    read.length > 0 && plan.words.length > 0
      ? [plan.words, ...weaker.flat().slice(0, MOST_LOOSENED)]
          .filter((words) => words.length > 0)
          .map((words) => ({ ...asWords(words), filters: question.filters }))
      : [];
  const partial = [...weaker.flat().map(asWords), ...loosened];
  const drops = total === 0 ? relaxedPlans(plan, question) : [];
  if (partial.length + drops.length === 0) return answer;
  const more = await executor.execute([...partial, ...drops.map((drop) => drop.plan)], options);
  const tiers = weaker.map((plans, i) => {
    const before = weaker.slice(0, i).flat().length;
    return more.slice(before, before + plans.length).map((execution) => execution.hits);
  });
  const behind = weaker.flat().length;
  tiers.push(...loosened.map((_, i) => [more[behind + i]!.hits]));
  // Where nothing fits whole, or needs were understood, none of the words is the leading one.
  const mixed = total === 0 || situations.length > 0;
  const also = fillUp(hits, mixed ? tiers.map(inTurn) : tiers.map((lists) => lists.flat()));
  if (also.length) answer.also = also;
  if (total === 0) answer.relaxations = rankRelaxations(drops, more.slice(partial.length));
  return answer;
}

type Drop = { drop: Relaxation["drop"]; plan: SearchPlan };

/** A title that was typed whole comes first. */
function titledFirst(hits: readonly Hit[], titled: readonly string[]): Hit[] {
  if (titled.length === 0) return [...hits];
  const isTitled = ({ id }: Hit): boolean => titled.includes(id);
  return [...hits.filter(isTitled), ...hits.filter((hit) => !isTitled(hit))];
}

function relaxedPlans(plan: SearchPlan, { filters: chosen, text }: Question): Drop[] {
  const count = { ...plan, offset: 0, limit: 0, facets: false };
  const drops: Drop[] = [];
  if (text.trim()) drops.push({ drop: "text", plan: { ...count, words: [], filters: chosen } });
  if (plan.withinMetres !== undefined)
    drops.push({ drop: "distance", plan: { ...count, withinMetres: undefined } });
  if (plan.area) drops.push({ drop: "area", plan: { ...count, area: undefined } });
  for (const key of FACET_KEYS) {
    if (!chosen[key]?.length) continue;
    drops.push({ drop: key, plan: { ...count, filters: { ...plan.filters, [key]: [] } } });
  }
  return drops;
}

function rankRelaxations(drops: Drop[], executions: Execution[]): Relaxation[] {
  return drops
    .map(({ drop }, i) => ({ drop, total: executions[i]!.total }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}

/** The first of each list, then the second of each: without any full match no word is the leading one. */
function inTurn(lists: readonly Hit[][]): Hit[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

/** As many as are missing to `ENOUGH`, strongest tier first, each activity once. */
function fillUp(hits: readonly Hit[], tiers: readonly Hit[][]): Hit[] {
  const seen = new Set(hits.map(({ id }) => id));
  const also: Hit[] = [];
  for (const hit of tiers.flat()) {
    if (hits.length + also.length >= ENOUGH || seen.has(hit.id)) continue;
    seen.add(hit.id);
    also.push(hit);
  }
  return also;
}

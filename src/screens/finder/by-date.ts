import type { Moment } from "#domain/when/moment.ts";
import { isOnDuring, nextOn } from "#screens/card/on-times.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { Hit, SearchAnswer, SearchEngine, SearchOptions } from "#search/engine.ts";
import { DURING, PAGE_SIZE, type During, type Question } from "#search/question.ts";

// An index is as old as its release: what day it is, this device knows. So both engines are told what to pass over.

export type DuringCounts = Record<During, number>;
type Cards = ReadonlyMap<string, ResultCard>;

/** The answer. Sorted by date it holds every hit, for `orderedAt` to choose from. Rejects when the engine does. */
export async function answerByDate(
  guide: SearchEngine & { cards: Cards },
  question: Question,
  options: SearchOptions,
): Promise<SearchAnswer> {
  const limit = question.sort === "soonest" ? guide.cards.size : question.page * PAGE_SIZE;
  const answer = await guide.search(question, { ...options, limit });
  const total = answer.whenever?.length ?? 0;
  if (question.during && answer.total === 0 && total > 0)
    answer.relaxations = [{ drop: "during", total }, ...(answer.relaxations ?? [])];
  return answer;
}

/** By date, when that was asked: what begins first comes first, and what has no sure date last, as it was. */
export function orderedAt(
  answer: SearchAnswer,
  { sort, page }: Question,
  cards: Cards,
  now: Moment,
): SearchAnswer {
  if (sort !== "soonest") return answer;
  const first = new Map(answer.hits.map(({ id }) => [id, nextOn(cards.get(id) ?? {}, now) ?? "~"]));
  const later = (a: Hit, b: Hit) => first.get(a.id)! > first.get(b.id)!;
  const hits = [...answer.hits].sort((a, b) => Number(later(a, b)) - Number(later(b, a)));
  return { ...answer, hits: hits.slice(0, page * PAGE_SIZE) };
}

/** How many of these are still to come today, and this week. */
export const onDuring = (slugs: readonly string[], cards: Cards, now: Moment): DuringCounts =>
  Object.fromEntries(
    DURING.map((during) => [
      during,
      slugs.filter((slug) => isOnDuring(cards.get(slug) ?? {}, during, now)).length,
    ]),
  ) as DuringCounts;

import { useEffect, useMemo, useState } from "react";
import type { Moment } from "#domain/when/moment.ts";
import { isOverAt } from "#screens/card/card-lines.ts";
import { isOnDuring } from "#screens/card/on-times.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { SearchAnswer } from "#search/engine.ts";
import type { Question } from "#search/question.ts";
import { answerByDate, onDuring, orderedAt, type DuringCounts } from "./by-date.ts";
import { loadFinderGuide, type FinderGuide } from "./load-guide.ts";

interface Answered {
  guide?: FinderGuide;
  /** The newest answer; it may be one keystroke older than the question. */
  answer?: SearchAnswer;
  /** The question that `answer` answers. */
  answered?: Question;
  failed: boolean;
}

export interface FinderSearch extends Answered {
  /** Slugs that the release holds and that are over by now. */
  over: readonly string[];
  /** Those, and what is not on when somebody asked for a day. */
  without: readonly string[];
  /** Of what fits, how many are still on today and this week; absent until the first answer. */
  during?: DuringCounts;
}

/** Loads the part of the guide in a folder once and answers every question from it, as many pages as the visitor has opened. */
export function useSearch(question: Question, now: Moment, data: string): FinderSearch {
  const [search, setSearch] = useState<Answered>({ failed: false });
  const { guide, answer, answered, failed } = search;
  const whenever = answer?.whenever;
  const { during } = question;
  const over = useSlugs(guide, (card) => isOverAt(card, now));
  const without = useSlugs(
    guide,
    (card) => isOverAt(card, now) || (during !== undefined && !isOnDuring(card, during, now)),
  );

  useEffect(() => {
    const leaving = new AbortController();
    const start = (loaded: FinderGuide) =>
      leaving.signal.aborted || setSearch((before) => ({ ...before, guide: loaded, failed: false }));
    loadFinderGuide(data, leaving.signal, start)
      .then(start)
      .catch(() => leaving.signal.aborted || setSearch({ failed: true }));
    return () => leaving.abort();
  }, [data]);

  useEffect(() => {
    if (!guide) return;
    const overtaken = new AbortController();
    const { signal } = overtaken;
    answerByDate(guide, question, { signal, without, over })
      .then((found) => signal.aborted || setSearch({ guide, answer: found, answered: question, failed: false }))
      .catch(() => signal.aborted || setSearch({ guide, failed: true }));
    return () => overtaken.abort();
  }, [guide, question, over, without]);

  const ordered = useMemo(
    () => guide && answer && answered && orderedAt(answer, answered, guide.cards, now),
    [guide, answer, answered, now],
  );
  const counts = useMemo(
    () => guide && whenever && onDuring(whenever, guide.cards, now),
    [guide, whenever, now],
  );
  return { guide, answer: ordered, answered, failed, over, without, during: counts };
}

const NOTHING: readonly string[] = [];

/** The same list as long as nothing changes in it, so that a minute that passes asks nothing anew. */
function useSlugs(guide: FinderGuide | undefined, has: (card: ResultCard) => boolean): readonly string[] {
  const slugs = [...(guide?.cards.values() ?? [])].flatMap((card) => (has(card) ? card.slug : [])).join();
  return useMemo(() => (slugs ? slugs.split(",") : NOTHING), [slugs]);
}

import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { Moment } from "#domain/when/moment.ts";
import { isOverAt } from "#screens/card/card-lines.ts";
import { isOnDuring } from "#screens/card/on-times.ts";
import type { ResultCard } from "#screens/card/shown-card.ts";
import type { SearchAnswer } from "#search/engine.ts";
import type { Question } from "#search/question.ts";
import { answerByDate, onDuring, orderedAt, type DuringCounts } from "./by-date.ts";
import { loadFinderGuide, type FinderGuide } from "./engine/load-guide.ts";

interface Answered {
  guide?: FinderGuide | undefined;
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

/**
 * Loads the part of the guide in a folder once and answers every question from it, as many pages as the visitor has opened. When a
 * question cannot be answered, another release may have taken the place of the one that was read: then all is read again, and
 * the same question asked once more.
 */
export function useSearch(question: Question, now: Moment, data: string): FinderSearch {
  const [search, setSearch] = useState<Answered>({ failed: false });
  const [unanswered, readAgain] = useState<Question>();
  const twice = useRef(unanswered);
  const { guide } = search;
  const { during } = question;
  const over = useSlugs(guide, (card) => isOverAt(card, now));
  const without = useSlugs(
    guide,
    (card) => isOverAt(card, now) || (during !== undefined && !isOnDuring(card, during, now)),
  );

  useEffect(() => {
    const leaving = new AbortController();
    const start = (loaded: FinderGuide) => {
      if (leaving.signal.aborted) loaded.close();
      else setSearch((before) => ({ ...before, guide: loaded, failed: false }));
    };
    loadFinderGuide(data, leaving.signal, () => import("./engine/answering.ts"), start)
      .then(start)
      .catch(() => leaving.signal.aborted || setSearch(withoutAnswer));
    return () => leaving.abort();
  }, [data, unanswered]);
  // Only once another has taken its place: what was read may do for the next question.
  useEffect(() => guide?.close, [guide?.close]);

  useEffect(() => {
    if (!guide) return;
    const overtaken = new AbortController();
    const { signal } = overtaken;
    answerByDate(guide, question, { signal, without, over })
      .then(
        (found) =>
          signal.aborted ||
          // Twenty cards and all counts are drawn between the letters that are typed, and not in front of them.
          startTransition(() => setSearch({ guide, answer: found, answered: question, failed: false })),
      )
      .catch(() => {
        if (signal.aborted) return;
        if (twice.current === question) setSearch(withoutAnswer);
        else readAgain((twice.current = question));
      });
    return () => overtaken.abort();
  }, [guide, question, over, without]);

  const byNow = useMemo(() => {
    const { guide, answer, answered } = search;
    if (!guide || !answer || !answered) return undefined;
    return {
      answer: orderedAt(answer, answered, guide.cards, now),
      during: onDuring(answer.whenever ?? [], guide.cards, now),
    };
  }, [search, now]);
  return { ...search, over, without, ...byNow };
}

/** What was read is kept: it may do for the next question. */
const withoutAnswer = ({ guide }: Answered): Answered => ({ guide, failed: true });

const NOTHING: readonly string[] = [];

/** The same list as long as nothing changes in it, so that a minute that passes asks nothing anew. */
function useSlugs(guide: FinderGuide | undefined, has: (card: ResultCard) => boolean): readonly string[] {
  const slugs = [...(guide?.cards.values() ?? [])].flatMap((card) => (has(card) ? card.slug : [])).join();
  return useMemo(() => (slugs ? slugs.split(",") : NOTHING), [slugs]);
}

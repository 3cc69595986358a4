import { useEffect, useMemo, useState } from "react";
import type { Moment } from "#domain/when/moment.ts";
import { isOverAt } from "#screens/card/card-lines.ts";
import type { SearchAnswer } from "#search/engine.ts";
import { PAGE_SIZE, type Question } from "#search/question.ts";
import { loadFinderGuide, type FinderGuide } from "./load-guide.ts";

export interface FinderSearch {
  guide?: FinderGuide;
  /** The newest answer; it may be one keystroke older than the question. */
  answer?: SearchAnswer;
  /** The question that `answer` answers. */
  answered?: Question;
  failed: boolean;
  /** Slugs that the release holds and that are over by now. */
  over: readonly string[];
}

/** Loads the part of the guide in a folder once and answers every question from it, as many pages as the visitor has opened. */
export function useSearch(question: Question, now: Moment, data: string): FinderSearch {
  const [search, setSearch] = useState<Omit<FinderSearch, "over">>({ failed: false });
  const { guide } = search;
  const over = useOver(guide, now);

  useEffect(() => {
    const leaving = new AbortController();
    loadFinderGuide(data, leaving.signal)
      .then((loaded) => setSearch({ guide: loaded, failed: false }))
      .catch(() => leaving.signal.aborted || setSearch({ failed: true }));
    return () => leaving.abort();
  }, [data]);

  useEffect(() => {
    if (!guide) return;
    const overtaken = new AbortController();
    const { signal } = overtaken;
    guide.engine
      .search(question, { signal, limit: question.page * PAGE_SIZE, without: over })
      .then((answer) => signal.aborted || setSearch({ guide, answer, answered: question, failed: false }))
      .catch(() => signal.aborted || setSearch({ guide, failed: true }));
    return () => overtaken.abort();
  }, [guide, question, over]);

  return { ...search, over };
}

const NOTHING: readonly string[] = [];

/** What is over by now. The same list as long as nothing ends, so that a minute that passes asks nothing anew. */
function useOver(guide: FinderGuide | undefined, now: Moment): readonly string[] {
  const over = [...(guide?.cards.values() ?? [])].filter((card) => isOverAt(card, now));
  const slugs = over.map(({ slug }) => slug).join();
  return useMemo(() => (slugs ? slugs.split(",") : NOTHING), [slugs]);
}

import { useEffect, useState } from "react";
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
}

/** Loads the guide once and answers every question from it, as many pages as the visitor has opened. */
export function useSearch(question: Question): FinderSearch {
  const [search, setSearch] = useState<FinderSearch>({ failed: false });
  const { guide } = search;

  useEffect(() => {
    const leaving = new AbortController();
    loadFinderGuide(leaving.signal)
      .then((loaded) => setSearch({ guide: loaded, failed: false }))
      .catch(() => leaving.signal.aborted || setSearch({ failed: true }));
    return () => leaving.abort();
  }, []);

  useEffect(() => {
    if (!guide) return;
    const overtaken = new AbortController();
    const { signal } = overtaken;
    guide.engine
      .search(question, { signal, limit: question.page * PAGE_SIZE })
      .then((answer) => signal.aborted || setSearch({ guide, answer, answered: question, failed: false }))
      .catch(() => signal.aborted || setSearch({ guide, failed: true }));
    return () => overtaken.abort();
  }, [guide, question]);

  return search;
}

import { useRef, type Dispatch, type ReactNode } from "react";
import { PAGE_SIZE } from "#search/question.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Choices } from "#search/choices.ts";
import type { FinderAction } from "./finder-state.ts";
import { text } from "./finder-text.ts";
import { ResultList } from "./ResultList.tsx";
import type { Search } from "./use-search.ts";
import { ZeroResults } from "./ZeroResults.tsx";

interface Props {
  today: LocalDate;
  search: Search;
  choices: Choices;
  lit: readonly string[];
  onLight: (slugs: readonly string[]) => void;
  dispatch: Dispatch<FinderAction>;
  onChoice: () => void;
  /** The list as the page brought it: it stays until the first answer. */
  children: ReactNode;
}

export function Results({ search, choices, lit, onLight, dispatch, onChoice, children, today }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { guide, answer, answered } = search;
  if (!guide || !answer || !answered) return children;

  const { hits, total, also = [], relaxations = [] } = answer;
  const shared = { guide, near: answered.near, lit, today };
  const left = Math.min(total - hits.length, PAGE_SIZE);
  const pointAt = (target: EventTarget) => {
    const slug = target instanceof Element && target.closest<HTMLElement>("[data-slug]")?.dataset["slug"];
    onLight(slug ? [slug] : []);
  };
  const more = () => {
    const shown = list.current?.querySelectorAll(".card").length ?? 0;
    dispatch({ type: "more" });
    // The next card does not exist yet; after it is drawn, the keyboard continues there.
    setTimeout(() => list.current?.querySelectorAll<HTMLElement>(".card__title a")[shown]?.focus(), 50);
  };

  return (
    <div
      className="stack"
      onMouseOver={(event) => pointAt(event.target)}
      onMouseLeave={() => onLight([])}
      onFocus={(event) => pointAt(event.target)}
    >
      {total === 0 && (
        <ZeroResults
          {...{ question: answered, relaxations, choices, dispatch, onChoice }}
          total={guide.cards.size}
        />
      )}
      <div className="results" ref={list}>
        <ResultList hits={hits} {...shared} />
      </div>
      {left > 0 && (
        <button className="btn btn--line finder__more" type="button" onClick={more}>
          {text("finder.more", { n: left })}
        </button>
      )}
      {also.length > 0 && (
        <section className="stack" aria-labelledby="ten-dele">
          <div className="stack stack--tight">
            <h2 id="ten-dele">{text("finder.partly")}</h2>
            <p className="soft">{text("finder.partlyText")}</p>
          </div>
          <div className="results">
            <ResultList hits={also} {...shared} />
          </div>
        </section>
      )}
    </div>
  );
}

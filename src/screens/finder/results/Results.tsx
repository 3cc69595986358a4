import { memo, Suspense, useEffect, useRef, type Dispatch, type ReactNode } from "react";
import { PAGE_SIZE, type Question } from "#search/question.ts";
import type { Moment } from "#domain/when/moment.ts";
import type { Choices } from "#search/choices.ts";
import type { FinderAction } from "#screens/finder/finder-state.ts";
import { late } from "#screens/finder/late.ts";
import { finderText } from "#screens/finder/finder-words.ts";
import type { FinderSearch } from "#screens/finder/use-search.ts";
import { Card } from "#screens/card/Card.tsx";
import { shownOn, type ResultCard } from "#screens/card/shown-card.ts";
import type { FinderGuide } from "#screens/finder/engine/load-guide.ts";
import type { Hit } from "#search/engine.ts";

/** Seldom needed, and fetched then. */
const ZeroResults = late(() => import("./ZeroResults.tsx").then((screen) => screen.ZeroResults));

interface ListProps {
  hits: readonly Hit[];
  guide: FinderGuide;
  now: Moment;
  near: Question["near"];
  lit: readonly string[];
}

interface ResultProps extends Pick<ListProps, "now" | "near"> {
  card: ResultCard;
  lit: boolean;
}

const Result = memo(function Result({ card, now, near, lit }: ResultProps) {
  return <Card card={shownOn(card, now, near)} lit={lit} data-slug={card.slug} />;
});

/** Cards in the order of the answer. A hit without a card (an index one build newer) is passed over. */
function ResultList({ hits, guide, near, lit, now }: ListProps): ReactNode {
  return hits.map(({ id }) => {
    const card = guide.cards.get(id);
    return card && <Result key={id} card={card} now={now} near={near} lit={lit.includes(id)} />;
  });
}

interface Props {
  now: Moment;
  search: FinderSearch;
  choices: Choices;
  lit: readonly string[];
  onLight: (slugs: readonly string[]) => void;
  dispatch: Dispatch<FinderAction>;
  onChoice: () => void;
  /** The list as the page brought it: it stays until the first answer. */
  children: ReactNode;
}

export function Results({ search, choices, lit, onLight, dispatch, onChoice, children, now }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const continueAt = useRef<number>(undefined);
  const { guide, answer, answered } = search;
  useEffect(() => {
    const next = continueAt.current;
    if (next === undefined || !answer || answer.hits.length <= next) return;
    continueAt.current = undefined;
    list.current?.querySelectorAll<HTMLElement>(".card__title a")[next]?.focus();
  }, [answer]);
  if (!guide || !answer || !answered) return children;

  const { hits, total, also = [], relaxations = [] } = answer;
  const shared = { guide, near: answered.near, lit, now };
  const left = Math.min(total - hits.length, PAGE_SIZE);
  const pointAt = (target: EventTarget) => {
    const slug = target instanceof Element && target.closest<HTMLElement>("[data-slug]")?.dataset["slug"];
    onLight(slug ? [slug] : []);
  };
  const more = () => {
    continueAt.current = hits.length;
    dispatch({ type: "more" });
  };

  return (
    <div
      className="stack"
      onMouseOver={(event) => pointAt(event.target)}
      onMouseLeave={() => onLight([])}
      onFocus={(event) => pointAt(event.target)}
    >
      {total === 0 && (
        <Suspense>
          <ZeroResults
            {...{ question: answered, choices, dispatch, onChoice }}
            // With words that match a part there is more to see than "without your words".
            relaxations={relaxations.filter(({ drop }) => also.length === 0 || drop !== "text")}
            all={also.length === 0 ? guide.cards.size - search.over.length : undefined}
          />
        </Suspense>
      )}
      <div className="results" ref={list}>
        <ResultList hits={hits} {...shared} />
      </div>
      {left > 0 && (
        <button className="btn btn--line finder__more" type="button" onClick={more}>
          {finderText("finder.more", { n: left })}
        </button>
      )}
      {also.length > 0 && (
        <section className="stack" aria-labelledby="ten-dele">
          <div className={total > 0 ? "stack stack--tight" : "vh"}>
            <h2 id="ten-dele">{finderText("finder.partly")}</h2>
            <p className="soft">{finderText("finder.partlyText")}</p>
          </div>
          <div className="results">
            <ResultList hits={also} {...shared} />
          </div>
        </section>
      )}
    </div>
  );
}

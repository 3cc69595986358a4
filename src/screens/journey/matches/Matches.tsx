import { useState, type Dispatch, useEffect, useRef, type RefObject } from "react";
import { countText } from "#text/text-of.ts";
import { homeOf } from "#matching/ask/home.ts";
import type { Moment } from "#domain/when/moment.ts";
import { isOverAt } from "#screens/card/card-lines.ts";
import type { ShownMatch, ShownProposal } from "#matching/explain/shown-proposal.ts";
import { Icon } from "#screens/card/Icon.tsx";
import { MOST_ON_SHEET, type JourneyAction, type JourneyState } from "#screens/journey/journey-state.ts";
import type { JourneyGuide } from "#screens/journey/load-journey.ts";
import { AnswerPanel } from "./AnswerPanel.tsx";
import { FittingArrangement } from "./FittingArrangement.tsx";
import { HowMade } from "./HowMade.tsx";
import { MatchCard } from "./MatchCard.tsx";
import { matchesText } from "./matches-words.ts";
import { WhatFailed } from "./WhatFailed.tsx";

/** Moves the focus to a card, by its place in the list, once the list has changed; to the heading without cards. */
function useCardFocus(): { list: RefObject<HTMLDivElement | null>; focusOn: (at: number) => void } {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const titles = list.current?.querySelectorAll<HTMLElement>(".match h2");
    const title = titles?.[Math.min(wanted.current, titles.length - 1)];
    wanted.current = undefined;
    (title ?? list.current?.querySelector("h1"))?.focus();
  });
  return {
    list,
    focusOn: (at) => {
      wanted.current = at;
    },
  };
}

interface Props {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  loaded: JourneyGuide;
  /** Undefined while the first answer is on its way. */
  shown: ShownProposal | undefined;
  now: Moment;
}

const FIRST = 3;
const MORE = 5;
const TITLES = [
  "fit.title.0",
  "fit.title.1",
  "fit.title.2",
  "fit.title.3",
  "fit.title.4",
  "fit.title.5",
] as const;

export function Matches({ state, dispatch, loaded, shown, now }: Props) {
  const [count, setCount] = useState(FIRST);
  /** What is over at this hour was still to come when the day began. */
  const isOffered = ({ slug }: ShownMatch): boolean => {
    const card = loaded.cards.get(slug);
    return card !== undefined && !isOverAt(card, now) && !state.hidden.includes(slug);
  };
  const home = homeOf(state.profile, loaded.guide.towns);
  const kept = (shown?.matches ?? []).filter(isOffered);
  const visible = Math.min(count, kept.length);
  const title = TITLES[visible]
    ? matchesText(TITLES[visible])
    : matchesText("fit.title.more", { n: visible });
  const { list: cards, focusOn } = useCardFocus();
  const next = Math.min(count === FIRST ? MORE - FIRST : MORE, kept.length - count);
  const draw = (match: ShownMatch, at: number, misses?: string) => (
    <MatchCard
      key={match.slug}
      {...{ match, now, home, dispatch }}
      card={loaded.cards.get(match.slug)!}
      sheet={loaded.sheets.get(match.slug)}
      isChosen={state.list.includes(match.slug)}
      onHidden={() => focusOn(at)}
    >
      {misses && <p className="match__misses">{misses}</p>}
    </MatchCard>
  );
  const isEmpty = state.list.length === 0;
  const isAll = kept.length >= FIRST;
  const nearly = (shown?.nearly ?? []).filter(
    (match) => isOffered(match) && !kept.some(({ slug }) => slug === match.slug),
  );
  return (
    <div className="fit" aria-busy={!shown} ref={cards}>
      <div className="fit__main stack">
        <h1 tabIndex={-1}>{shown ? title : matchesText("fit.busy")}</h1>
        {shown && (
          <div className="fit__lead">
            <p className="lead">{matchesText(leadOf(kept.length, state.hidden.length, nearly.length))}</p>
            <button
              className="btn btn--small btn--line"
              type="button"
              onClick={() => dispatch({ type: "go", view: "vraag", question: 1 })}
            >
              {matchesText("fit.change")}
            </button>
          </div>
        )}
        {/* eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets a list without bullets */}
        <ul className="fit__list fit__list--beside" role="list">
          {kept.slice(0, count).map((match, at) => draw(match, at))}
        </ul>
        {next > 0 && (
          <p>
            <button
              className="btn btn--line"
              type="button"
              onClick={() => {
                setCount(count + next);
                focusOn(count);
              }}
            >
              {countText(matchesText, "fit.showMore", next)}
            </button>
          </p>
        )}
        {shown?.arrangement && <FittingArrangement {...shown.arrangement} />}
        {state.hidden.length > 0 && (
          <p>
            {matchesText("fit.hidden", { n: state.hidden.length })}{" "}
            <button
              className="btn btn--quiet"
              type="button"
              onClick={() => {
                dispatch({ type: "show-hidden" });
                focusOn(0);
              }}
            >
              {matchesText("fit.showHidden")}
            </button>
          </p>
        )}
        {shown && <WhatFailed {...{ state, dispatch, shown }} isEmpty={kept.length === 0} />}
        {nearly.length > 0 && (
          <section className="stack" aria-labelledby="bijna">
            <h2 id="bijna">{matchesText("fit.nearly")}</h2>
            <p>{matchesText("fit.nearlyLead")}</p>
            {/* eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets a list without bullets */}
            <ul className="fit__list fit__list--beside" role="list">
              {nearly.map((match, at) => draw({ ...match, cautions: [] }, visible + at, match.misses))}
            </ul>
          </section>
        )}
      </div>
      <aside className="fit__side stack" aria-label={matchesText("fit.answers")}>
        <AnswerPanel {...{ state, dispatch }} guide={loaded.guide} />
        {shown && (
          <HowMade
            effects={shown.effects}
            understood={shown.understood}
            {...{ dispatch }}
            profile={state.profile}
            guide={loaded.guide}
          />
        )}
      </aside>
      <div className="fit__bar">
        <p role="status">{matchesText("fit.chosen", { n: Math.min(state.list.length, MOST_ON_SHEET) })}</p>
        <p className="row">
          <button
            className="btn btn--quiet fit__to-list"
            type="button"
            onClick={() => dispatch({ type: "go", view: "lijst" })}
          >
            {matchesText("fit.toList")}
          </button>
          {/* One button: who has nothing chosen yet may want all three, and then the sheet. */}
          <button
            className="btn"
            type="button"
            disabled={isEmpty && !isAll}
            onClick={() =>
              isEmpty
                ? kept.slice(0, FIRST).forEach(({ slug }) => dispatch({ type: "add", slug }))
                : dispatch({ type: "go", view: "recept" })
            }
          >
            <Icon name={isEmpty && isAll ? "plus" : "list"} />
            {matchesText(isEmpty && isAll ? "fit.addAll" : "fit.toSheet")}
          </button>
        </p>
      </div>
    </div>
  );
}

/** Nothing left because nothing fits, or because all that fits was put aside. */
function leadOf(kept: number, hidden: number, nearly: number) {
  if (kept > 0) return "fit.lead";
  if (hidden > 0) return "fit.leadHidden";
  return nearly > 0 ? "fit.leadNone" : "fit.leadNothing";
}

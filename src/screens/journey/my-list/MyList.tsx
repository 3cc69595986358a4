import { useEffect, useRef, type Dispatch, useState } from "react";
import type { Moment } from "#domain/when/moment.ts";
import { paths } from "#domain/paths.ts";
import { countText } from "#text/text-of.ts";
import { listText } from "#text/format.ts";
import {
  MOST_ON_LIST,
  MOST_ON_SHEET,
  type JourneyAction,
  type JourneyState,
  type LostOfList,
} from "#screens/journey/journey-state.ts";
import type { JourneyGuide } from "#screens/journey/load-journey.ts";
import { isOverAt } from "#screens/card/card-lines.ts";
import { shownOn, type ResultCard } from "#screens/card/shown-card.ts";
import { matchesText } from "../matches/matches-words.ts";
import { ListItem, NEW_TAB } from "./ListItem.tsx";
import { myListText } from "./my-list-words.ts";
import { SaveAndShare } from "./SaveAndShare.tsx";

/** What an address held and the list does not show. */
function Lost({
  lost: { unread, tooMany },
  titleOf,
}: {
  lost: LostOfList;
  titleOf: (slug: string) => string;
}) {
  if (unread === 0 && tooMany.length === 0) return null;
  return (
    <div className="ask-box stack stack--tight">
      {unread > 0 && <p>{countText(myListText, "list.unread", unread)}</p>}
      {tooMany.length > 0 && (
        <p>{myListText("list.tooMany", { most: MOST_ON_LIST, names: listText(tooMany.map(titleOf)) })}</p>
      )}
    </div>
  );
}

const MOST_MEANT = 3;
/** Fewer letters may be the beginning of anything. */
const SHORTEST_CUT = 3;

/** Of an item that an address lost the end of: the activities that begin that way, when they are few. */
function meantBy(slug: string, { cards }: JourneyGuide): readonly ResultCard[] {
  if (cards.has(slug) || slug.length < SHORTEST_CUT) return [];
  const found = [...cards.values()].filter((card) => card.slug.startsWith(slug));
  return found.length <= MOST_MEANT ? found : [];
}

interface Props {
  state: JourneyState;
  dispatch: Dispatch<JourneyAction>;
  loaded: JourneyGuide;
  now: Moment;
}

export function MyList({ state, dispatch, loaded, now }: Props) {
  const { list, removed, lost } = state;
  const title = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [moved, setMoved] = useState<string>();
  // The button that took it off is gone with it; the way back is where the focus goes.
  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);
  const titleOf = (slug: string) => loaded.cards.get(slug)?.title ?? slug.replaceAll("-", " ");
  const canGo = (slug: string) => {
    const card = loaded.cards.get(slug);
    return card !== undefined && !isOverAt(card, now);
  };
  const onSheet = list.filter(canGo).slice(0, MOST_ON_SHEET);
  const shared = list.flatMap((slug) => {
    const card = loaded.cards.get(slug);
    return card ? shownOn(card, now) : [];
  });
  return (
    <div className="stack mine-list">
      <h1 tabIndex={-1} ref={title}>
        {myListText("list.title")}
      </h1>
      <p role="status">
        {!removed &&
          moved &&
          myListText("list.moved", { title: titleOf(moved), n: list.indexOf(moved) + 1, all: list.length })}
        {removed && (
          <>
            {myListText("list.removed", { title: titleOf(removed.slug) })}{" "}
            <button
              className="btn btn--small btn--line"
              type="button"
              ref={undo}
              onClick={() => {
                dispatch({ type: "undo-remove" });
                title.current?.focus();
              }}
            >
              {myListText("list.undo")}
            </button>
          </>
        )}
      </p>
      <Lost {...{ lost, titleOf }} />
      {list.length === 0 ? (
        <>
          <p className="lead">{myListText("list.empty")}</p>
          <p>{myListText("list.emptyHow")}</p>
          <p className="row">
            <button className="btn" type="button" onClick={() => dispatch({ type: "go", view: "begin" })}>
              {myListText("list.match")}
            </button>
            <a className="btn btn--line" href={paths.finder()}>
              {myListText("list.find")}
            </a>
          </p>
        </>
      ) : (
        <div className="mine-two">
          <div className="stack">
            <p className="lead">{myListText("list.lead")}</p>
            <p className="vh" id={NEW_TAB}>
              {myListText("list.newTab")}
            </p>
            {list.length > 1 && <p className="soft">{myListText("list.order")}</p>}
            {/* eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets a list without bullets */}
            <ol className="fit__list" role="list">
              {list.map((slug, at) => (
                <ListItem
                  key={slug}
                  {...{ slug, at, now, dispatch }}
                  onMoved={() => setMoved(slug)}
                  isOnSheet={onSheet.length < list.length && onSheet.includes(slug)}
                  card={loaded.cards.get(slug)}
                  meant={meantBy(slug, loaded)}
                  last={at === list.length - 1}
                />
              ))}
            </ol>
          </div>
          <div className="stack mine-two__side">
            <SaveAndShare list={list} lines={shared} />
          </div>
        </div>
      )}
      {list.length > 0 && (
        <div className="fit__bar">
          <p>{matchesText("fit.chosen", { n: onSheet.length })}</p>
          <button className="btn" type="button" onClick={() => dispatch({ type: "go", view: "recept" })}>
            {myListText("list.sheet")}
          </button>
        </div>
      )}
    </div>
  );
}

import type { Dispatch, MouseEvent, PointerEvent } from "react";
import type { Moment } from "#domain/when/moment.ts";
import { paths } from "#domain/paths.ts";
import { shownOn, type ResultCard } from "#screens/card/shown-card.ts";
import { CardFrame, CardLines } from "#screens/card/Card.tsx";
import { Icon } from "#screens/card/Icon.tsx";
import type { JourneyAction } from "../journey-state.ts";
import { myListText } from "./my-list-words.ts";

/** Where the list says once what its titles do. */
export const NEW_TAB = "nieuw-tabblad";

interface Props {
  slug: string;
  /** Absent when the guide no longer has it. */
  card: ResultCard | undefined;
  /** Without a card: what begins with what came of an address that was cut. */
  meant: readonly ResultCard[];
  at: number;
  last: boolean;
  now: Moment;
  /** It is among the first that can still be visited, and others are not. */
  isOnSheet: boolean;
  dispatch: Dispatch<JourneyAction>;
  /** To say aloud where it stands now. */
  onMoved: () => void;
}

export function ListItem({ slug, card, meant, at, last, now, isOnSheet, dispatch, onMoved }: Props) {
  const title = card?.title ?? slug.replaceAll("-", " ");
  /** The focus goes along; at the end of the list it goes to the button of the other direction. */
  const move =
    (by: -1 | 1) =>
    ({ currentTarget: button }: MouseEvent<HTMLButtonElement>) => {
      dispatch({ type: "move", slug, by });
      onMoved();
      const other = by < 0 ? button.nextElementSibling : button.previousElementSibling;
      requestAnimationFrame(() => (button.disabled ? (other as HTMLElement) : button).focus());
    };
  const drag = (event: PointerEvent<HTMLElement>) =>
    followPointer(event, (by) => {
      dispatch({ type: "move", slug, by });
      onMoved();
    });
  const remove = (
    <button
      className="btn btn--small btn--quiet"
      type="button"
      aria-label={myListText("list.removeOne", { title })}
      onClick={() => dispatch({ type: "remove", slug })}
    >
      {myListText("list.remove")}
    </button>
  );
  if (!card)
    return (
      <li className="card mine">
        <Icon name="question" />
        <div className="card__head">
          <p>{myListText(meant.length > 0 ? "list.cut" : "list.gone", { name: title })}</p>
        </div>
        <div className="card__body stack">
          {meant.length > 0 && <p>{myListText("list.meant")}</p>}
          {meant.map((one) => (
            <p key={one.slug}>
              <button
                className="btn btn--line"
                type="button"
                onClick={() => dispatch({ type: "replace", slug, by: one.slug })}
              >
                <Icon name="plus" />
                {myListText("list.meantOne", { title: one.title })}
              </button>
            </p>
          ))}
          <p className="row">{remove}</p>
        </div>
      </li>
    );
  const shown = shownOn(card, now);
  return (
    <CardFrame
      as="li"
      className={shown.isOver ? "card mine card--old" : "card mine"}
      card={card}
      heading={
        <h2 className="card__title" lang={card.lang?.title}>
          {/* A tab of its own: the answers live in this one. */}
          <a href={paths.activity(slug)} target="_blank" rel="noopener" aria-describedby={NEW_TAB}>
            {title}
          </a>
        </h2>
      }
    >
      {(at > 0 || !last) && <span className="mine__grip" aria-hidden="true" onPointerDown={drag} />}
      <CardLines card={shown} />
      {shown.isOver && (
        <p className="card__note">
          {myListText("list.over")}{" "}
          {card.category && <a href={paths.category(card.category)}>{myListText("list.alike")}</a>}
        </p>
      )}
      <p className="row">
        <button
          className="btn btn--small btn--line"
          type="button"
          disabled={at === 0}
          aria-label={myListText("list.upOne", { title })}
          onClick={move(-1)}
        >
          <span aria-hidden="true">↑</span> {myListText("list.up")}
        </button>
        <button
          className="btn btn--small btn--line"
          type="button"
          disabled={last}
          aria-label={myListText("list.downOne", { title })}
          onClick={move(1)}
        >
          <span aria-hidden="true">↓</span> {myListText("list.down")}
        </button>
        {remove}
        {isOnSheet && (
          <span className="tag">
            <Icon name="list" />
            {myListText("list.onSheet")}
          </span>
        )}
      </p>
    </CardFrame>
  );
}

/**
 * Moves an item one place each time the pointer is past the middle of its neighbour, until it is let go of. On the
 * document: an item that moves in the page loses a pointer that it holds.
 */
function followPointer(event: PointerEvent<HTMLElement>, move: (by: -1 | 1) => void): void {
  const item = event.currentTarget.closest("li");
  if (!item || event.button !== 0) return;
  event.preventDefault();
  const isPast = (neighbour: Element | null, y: number, by: -1 | 1) => {
    if (!neighbour) return false;
    const { top, height } = neighbour.getBoundingClientRect();
    return by * (y - (top + height / 2)) > 0;
  };
  const follow = ({ clientY: y }: globalThis.PointerEvent) => {
    if (isPast(item.previousElementSibling, y, -1)) move(-1);
    else if (isPast(item.nextElementSibling, y, 1)) move(1);
  };
  const ends = new AbortController();
  const { signal } = ends;
  item.dataset["dragged"] = "";
  const end = () => {
    delete item.dataset["dragged"];
    ends.abort();
  };
  document.addEventListener("pointermove", follow, { signal });
  document.addEventListener("pointerup", end, { signal });
  document.addEventListener("pointercancel", end, { signal });
}

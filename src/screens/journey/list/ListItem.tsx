import type { Dispatch, MouseEvent } from "react";
import type { LocalDate } from "#schema/identifiers.ts";
import { nextOn } from "#screens/card/card-moment.ts";
import { paths } from "#domain/paths.ts";
import type { ResultCard } from "#screens/card/result-card.ts";
import { picture } from "#styles/picture.ts";
import { CardLines } from "#screens/card/CardLines.tsx";
import { Icon } from "#screens/card/IslandIcon.tsx";
import { MOST_ON_SHEET, type JourneyAction } from "../journey-state.ts";
import { text } from "./list-text.ts";

interface Props {
  slug: string;
  /** Absent when the guide no longer has it. */
  card: ResultCard | undefined;
  at: number;
  last: boolean;
  today: LocalDate;
  dispatch: Dispatch<JourneyAction>;
}

export function ListItem({ slug, card, at, last, today, dispatch }: Props) {
  const title = card?.title ?? slug.replaceAll("-", " ");
  /** The focus goes along; at the end of the list it goes to the button of the other direction. */
  const move =
    (by: -1 | 1) =>
    ({ currentTarget: button }: MouseEvent<HTMLButtonElement>) => {
      dispatch({ type: "move", slug, by });
      const other = by < 0 ? button.nextElementSibling : button.previousElementSibling;
      requestAnimationFrame(() => (button.disabled ? (other as HTMLElement) : button).focus());
    };
  return (
    <li className="card mine" data-cat={card?.category}>
      {card ? (
        <span className="seat" data-cat={card.category} aria-hidden="true">
          <svg viewBox="0 0 48 48">
            <use href={picture(card.category)} />
          </svg>
        </span>
      ) : (
        <Icon name="question" />
      )}
      <div className="card__head">
        {card ? (
          <>
            <p className="card__kind">{card.kind}</p>
            <h2 className="card__title">{title}</h2>
          </>
        ) : (
          <p>{text("list.gone", { name: title })}</p>
        )}
      </div>
      <div className="card__body">
        {card && <CardLines card={card} next={nextOn(card, today)} />}
        {card && at < MOST_ON_SHEET && (
          <p className="tags">
            <span className="tag">
              <Icon name="list" />
              {text("list.onSheet")}
            </span>
          </p>
        )}
        <p className="row">
          {card && (
            <>
              <button
                className="btn btn--tool"
                type="button"
                disabled={at === 0}
                aria-label={text("list.up", { title })}
                onClick={move(-1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                className="btn btn--tool"
                type="button"
                disabled={last}
                aria-label={text("list.down", { title })}
                onClick={move(1)}
              >
                <span aria-hidden="true">↓</span>
              </button>
            </>
          )}
          <button
            className="btn btn--quiet"
            type="button"
            aria-label={text("list.removeOne", { title })}
            onClick={() => dispatch({ type: "remove", slug })}
          >
            {text("list.remove")}
          </button>
          {card && (
            <a className="go" href={paths.activity(slug)} target="_blank" rel="noopener">
              {text("list.page")}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}

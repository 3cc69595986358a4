import { memo } from "react";
import { phoneText } from "#text/format.ts";
import type { LocalDate, Point } from "#schema/identifiers.ts";
import { momentCopy } from "#text/moment-copy.ts";
import { cardMoment, nextOn, type CardMoment } from "./card-moment.ts";
import type { ResultCard as Card } from "./result-card.ts";
import { paths } from "#domain/paths.ts";
import { hasLongWord } from "./title-length.ts";
import { picture } from "#styles/picture.ts";
import { CardLines } from "./CardLines.tsx";
import { Icon } from "./IslandIcon.tsx";

interface Props {
  card: Card;
  today: LocalDate;
  near: Point | undefined;
  /** Its pin on the map is pointed at. */
  lit: boolean;
}

/** ActivityCard.astro, drawn in the browser: the same words in the same places. */
export const ResultCard = memo(function ResultCard({ card, today, near, lit }: Props) {
  const now = cardMoment(card, { today, near });
  const next = nextOn(card, today);
  const area = [card.area, now.distance].filter(Boolean).join(" · ");
  const look = ["card", now.callFirst && "card--old", lit && "card--lit"].filter(Boolean).join(" ");
  return (
    <article className={look} data-cat={card.category} data-slug={card.slug}>
      <span className="seat" data-cat={card.category} aria-hidden="true">
        <svg viewBox="0 0 48 48">
          <use href={picture(card.category)} />
        </svg>
      </span>
      <div className="card__head">
        <p className="card__kind">{card.kind}</p>
        <h2 className={hasLongWord(card.title) ? "card__title is-long" : "card__title"}>
          <a href={paths.activity(card.slug)}>{card.title}</a>
        </h2>
      </div>
      <div className="card__body">
        <p className="card__text">{card.easyText}</p>
        <CardLines {...{ card, next, area }} />
        <Tags tags={card.tags} callFirst={now.callFirst} />
        {now.callFirst && (
          <p className="card__note">
            {now.callFirst.text}{" "}
            {now.callFirst.phone && <strong className="num">{phoneText(now.callFirst.phone)}</strong>}
          </p>
        )}
        <p className="card__keep no-print" data-list-place={card.slug} />
      </div>
    </article>
  );
});

function Tags({ tags, callFirst }: Pick<Card, "tags"> & Pick<CardMoment, "callFirst">) {
  if (tags.length === 0 && !callFirst) return null;
  return (
    <div className="tags">
      {callFirst && (
        <span className="tag tag--call">
          <Icon name="phone" />
          {momentCopy("card.callFirstLabel")}
        </span>
      )}
      {tags.map(({ kind, text }) => (
        <span className={kind === "welcome" ? "tag tag--seat" : "tag"} key={text}>
          {kind === "welcome" && <Icon name="seat" />}
          {text}
        </span>
      ))}
    </div>
  );
}

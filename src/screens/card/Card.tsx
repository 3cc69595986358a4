import type { HTMLAttributes, ReactNode } from "react";
import { paths } from "#domain/paths.ts";
import { phoneText } from "#text/format.ts";
import { callFirstWord } from "#text/words/call-first.ts";
import { unbroken, whenParts } from "#text/when/when-parts.ts";
import { pictureOf, type IconName } from "#styles/picture.ts";
import { Icon } from "./Icon.tsx";
import type { ShownCard } from "./shown-card.ts";
import { hasLongWord } from "./title-length.ts";

// No hooks: Astro draws the same card on pages that get no script for it.

interface FrameProps extends HTMLAttributes<HTMLElement> {
  card: Pick<ShownCard, "category" | "kind">;
  as?: "article" | "li";
  heading: ReactNode;
  children: ReactNode;
}

/** The picture of the category and the title; below them whatever a screen has to say. */
export function CardFrame({ card, as: Root = "article", heading, children, ...rest }: FrameProps) {
  const { category, kind } = card;
  return (
    <Root {...rest} data-cat={category ?? "unknown"}>
      <span className="seat" data-cat={category ?? "unknown"} aria-hidden="true">
        <svg viewBox="0 0 48 48">
          <use href={pictureOf(category)} />
        </svg>
      </span>
      <div className="card__head">
        {kind && <p className="card__kind">{kind}</p>}
        {heading}
      </div>
      <div className="card__body">{children}</div>
    </Root>
  );
}

interface LineProps {
  icon: IconName;
  /** Said in softer ink below the rest. */
  soft?: string | undefined;
  children: ReactNode;
}

function Line({ icon, soft, children }: LineProps) {
  return (
    <li>
      <Icon name={icon} />
      <span>
        {children}
        {soft && <span className="soft">{soft}</span>}
      </span>
    </li>
  );
}

/** When, where and for how much: the three lines somebody compares. */
export function CardLines({ card }: { card: ShownCard }) {
  const { days, times = "" } = whenParts(card.when);
  return (
    // eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets a list without bullets
    <ul className="lines" role="list">
      <Line icon="clock" soft={card.next}>
        <span>
          <strong>{times ? `${days}, ` : days}</strong>
          {`${unbroken(times)} `}
        </span>
      </Line>
      <Line icon="pin" soft={[card.area, card.distance].filter(Boolean).join(", ")}>
        <span>{`${card.where} `}</span>
      </Line>
      <Line icon="euro">{card.cost}</Line>
    </ul>
  );
}

function CardTags({ tags, callFirst }: ShownCard) {
  if (tags.length === 0 && !callFirst) return null;
  return (
    <div className="tags">
      {callFirst && (
        <span className="tag tag--call">
          <Icon name={callFirst.phone ? "phone" : "question"} />
          {callFirstWord(callFirst.phone ? "card.callFirstLabel" : "card.askFirstLabel")}
        </span>
      )}
      {tags.map(({ kind, text }) => {
        const welcome = kind === "welcome";
        return (
          <span className={welcome ? "tag tag--seat" : "tag"} key={text}>
            {welcome && <Icon name="seat" />}
            {text}
          </span>
        );
      })}
    </div>
  );
}

interface CardProps extends HTMLAttributes<HTMLElement> {
  card: ShownCard;
  level?: "h2" | "h3";
  /** Whether a visitor can put it on the list; not where somebody keeps it true. */
  listable?: boolean;
  /** Its pin on the map is pointed at. */
  lit?: boolean;
}

/** The card of shelves and of the finder: it leads to the page of the activity. */
export function Card({ card, level: Heading = "h2", listable = true, lit, ...rest }: CardProps) {
  const { slug, title, pitch, callFirst, lang } = card;
  return (
    <CardFrame
      card={card}
      data-until={card.until}
      className={["card", callFirst && "card--old", lit && "card--lit"].filter(Boolean).join(" ")}
      heading={
        <Heading className={hasLongWord(title) ? "card__title is-long" : "card__title"}>
          <a href={paths.activity(slug)} lang={lang?.title}>
            {title}
          </a>
        </Heading>
      }
      {...rest}
    >
      <p className="card__text" lang={lang?.text}>
        {pitch}
      </p>
      <CardLines card={card} />
      <CardTags {...card} />
      {callFirst && (
        <p className="card__note">
          {`${callFirst.text} `}
          {callFirst.phone && <strong className="num">{phoneText(callFirst.phone)}</strong>}
        </p>
      )}
      {listable && <p className="card__keep no-print" data-list-place={slug} />}
    </CardFrame>
  );
}

/** All cards of a list: Astro starts React once for them and not for each. */
export const Cards = ({ cards, level }: { cards: ShownCard[]; level: "h2" | "h3" }) => (
  <>
    {cards.map((card) => (
      <Card key={card.slug} card={card} level={level} />
    ))}
  </>
);

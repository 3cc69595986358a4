import { whenParts } from "#text/when/when-parts.ts";
import type { ResultCard } from "./result-card.ts";
import { Icon } from "./IslandIcon.tsx";

interface Props {
  card: ResultCard;
  /** What the card says of today. */
  next: string | undefined;
  /** The neighbourhood, and how far it is when somebody said where they are. */
  area?: string | undefined;
}

/** When, where and for how much: the three lines somebody compares. */
export function CardLines({ card, next, area = card.area }: Props) {
  const { days, times } = whenParts(card.when);
  return (
    // eslint-disable-next-line jsx-a11y-x/no-redundant-roles -- Safari forgets a list without bullets
    <ul className="lines" role="list">
      <li>
        <Icon name="clock" />
        <span>
          <strong>{times ? `${days},` : days}</strong> {times}
          {next && <span className="soft">{next}</span>}
        </span>
      </li>
      <li>
        <Icon name="pin" />
        <span>
          {card.where}
          {area && <span className="soft">{area}</span>}
        </span>
      </li>
      <li>
        <Icon name="euro" />
        <span>{card.cost}</span>
      </li>
    </ul>
  );
}

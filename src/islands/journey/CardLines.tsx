import { whenParts } from "#site/when-parts.ts";
import type { ResultCard } from "#site/result-card.ts";
import { Icon } from "../finder/Icon.tsx";

/** When, where and for how much: the three lines somebody compares. `next` is what the card says of today. */
export function CardLines({ card, next }: { card: ResultCard; next: string | undefined }) {
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
          {card.area && <span className="soft">{card.area}</span>}
        </span>
      </li>
      <li>
        <Icon name="euro" />
        <span>{card.cost}</span>
      </li>
    </ul>
  );
}

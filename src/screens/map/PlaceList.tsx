import type { ResultCard } from "#screens/card/result-card.ts";
import { paths } from "#domain/paths.ts";

/** Activities in short: what and when, each a link. */
export function PlaceList({ cards }: { cards: readonly ResultCard[] }) {
  return (
    <ul className="places">
      {cards.map((card) => (
        <li key={card.slug}>
          <a href={paths.activity(card.slug)}>{card.title}</a>
          <span className="soft">{card.when}</span>
        </li>
      ))}
    </ul>
  );
}

import { paths } from "#domain/paths.ts";
import { momentOf } from "#domain/when/moment.ts";
import { shownOn, type ResultCard } from "#screens/card/shown-card.ts";
import type { Question } from "#search/question.ts";

/** Activities in short, each a link as a whole: what and when, and of what was chosen where and for how much. */
export function MapPlaces({ cards, near, isChosen }: MapPlacesProps) {
  const now = momentOf(new Date());
  return (
    <ul className="places">
      {cards.map((card) => {
        const { title, when, where, distance, cost } = shownOn(card, now, near);
        return (
          <li key={card.slug}>
            <a href={paths.activity(card.slug)}>{title}</a>
            <span className="soft">{when}</span>
            {isChosen && (
              <>
                <span className="soft">
                  {[cards.length === 1 && where, distance, cost].filter(Boolean).join(" · ")}
                </span>
                <p className="card__keep" data-list-place={card.slug} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface MapPlacesProps {
  cards: readonly ResultCard[];
  near?: Question["near"];
  isChosen?: true;
}

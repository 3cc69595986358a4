import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { cardCopy } from "./card-copy.ts";
import { cardMoment, type CardMoment } from "./card-moment.ts";
import { cardTags, type CardTag } from "./card-tags.ts";
import { nextText } from "./next-text.ts";

export interface CardText extends CardMoment {
  /** The category in words; the card itself has its key. */
  kind: string;
  title: string;
  when: string;
  /** Said only when the date is certain, else what to ask; absent when `when` says it all. */
  next?: string;
  where: string;
  area?: string;
  cost: string;
  tags: CardTag[];
}

interface CardContext {
  today: LocalDate;
  /** Of the region of the card's municipality. */
  holidays: SchoolHoliday[];
  near?: Point;
}

function whereText(card: ActivityCard): string {
  if (card.place !== "venue") return cardCopy(`place.${card.place}`);
  return card.venue ?? card.street ?? cardCopy("ask");
}

/** Everything a result card says, for the static page and for the browser alike. */
export function cardText(card: ActivityCard, context: CardContext): CardText {
  const next = nextText(card, context.today, context.holidays);
  return {
    kind: cardCopy(`category.${card.category}`),
    title: card.title,
    when: scheduleSentence(card.schedule, context.today),
    ...(next && { next }),
    where: whereText(card),
    ...(card.neighbourhood && { area: card.neighbourhood }),
    cost: costSentence(card.costs, card.costNote),
    tags: cardTags(card),
    ...cardMoment(card, context),
  };
}

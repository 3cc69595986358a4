import type { Point, LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import { distanceMetres } from "#domain/distance.ts";
import { costSentence } from "#copy/cost-sentence.ts";
import { distanceText } from "#copy/format.ts";
import { scheduleSentence } from "#copy/schedule-sentence.ts";
import { cardCopy } from "./card-copy.ts";
import { callFirstText } from "./call-first-text.ts";
import { cardTags, type CardTag } from "./card-tags.ts";
import { nextText } from "./next-text.ts";

export interface CardText {
  /** The category in words; the card itself has its key. */
  kind: string;
  title: string;
  when: string;
  /** Said only when the date is certain, else what to ask; absent when `when` says it all. */
  next?: string;
  where: string;
  area?: string;
  distance?: string;
  cost: string;
  tags: CardTag[];
  callFirst?: { text: string; phone?: string };
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
export function cardText(card: ActivityCard, { today, holidays, near }: CardContext): CardText {
  const next = nextText(card, today, holidays);
  const callFirst = callFirstText(card, today);
  return {
    kind: cardCopy(`category.${card.category}`),
    title: card.title,
    when: scheduleSentence(card.schedule, today),
    ...(next && { next }),
    where: whereText(card),
    ...(card.neighbourhood && { area: card.neighbourhood }),
    ...(near && card.point && { distance: distanceText(distanceMetres(near, card.point)) }),
    cost: costSentence(card.costs, card.costNote),
    tags: cardTags(card),
    ...(callFirst && { callFirst }),
  };
}

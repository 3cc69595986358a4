import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import { addDays } from "#domain/when/day-number.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import { costSentence } from "#text/cost-sentence.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { cardText } from "./card-words.ts";
import { cardTags } from "./card-tags.ts";
import { nextText, SEARCHED } from "./next-text.ts";
import { cardMoment, type ResultCard, type ShownCard } from "./shown-card.ts";

interface CardContext {
  today: LocalDate;
  /** Of the region of the card's municipality. */
  holidays: SchoolHoliday[];
  near?: Point;
}

function whereText(card: ActivityCard): string {
  if (card.place !== "venue") return cardText(`place.${card.place}`);
  return card.venue ?? card.street ?? cardText("ask");
}

/** Everything a card says on a day: drawn at once on a page, shipped with the days after it for the browser. */
export function toShownCard(card: ActivityCard, context: CardContext): ShownCard {
  const next = nextText(card, context.today, context.holidays);
  const { slug, title, easyText, category } = card;
  return {
    ...{ slug, title, easyText, category },
    kind: cardText(`category.${category}`),
    when: scheduleSentence(card.schedule, context.today),
    ...(next && { next }),
    where: whereText(card),
    ...(card.neighbourhood && { area: card.neighbourhood }),
    cost: costSentence(card.costs, card.costNote),
    tags: cardTags(card),
    ...cardMoment(card, context.today, context.near),
  };
}

/** How long a release can stand before its cards stop naming a next date. They never name a wrong one. */
const HORIZON_DAYS = 60;
/** Six times a day until then, and as many more as a line ever looks at. */
const MOST_OCCURRENCES = HORIZON_DAYS * 6 + SEARCHED;

export function toResultCard(card: ActivityCard, today: LocalDate, holidays: SchoolHoliday[]): ResultCard {
  const { point, verifiedOn, interval, phone } = card;
  const { slug, kind, title, easyText, category, when, where, area, cost, tags } = toShownCard(card, {
    today,
    holidays,
  });
  const next = nextLines(card, today, holidays);
  return {
    ...{ slug, kind, title, easyText, category, when, where, cost, tags },
    ...(next.length > 0 && { next }),
    ...(area && { area }),
    ...(point && { point }),
    ...(verifiedOn && { verifiedOn }),
    ...(interval && { interval }),
    ...(phone && { phone }),
  };
}

function nextLines(card: ActivityCard, today: LocalDate, holidays: SchoolHoliday[]): [LocalDate, string][] {
  // Looked for once and not for every day: a build asks this of every activity.
  const coming = nextOccurrences(card.schedule, { from: today, limit: MOST_OCCURRENCES, holidays });
  const lines: [LocalDate, string][] = [];
  let past = 0;
  for (let ahead = 0; ahead < HORIZON_DAYS; ahead++) {
    const day = addDays(today, ahead);
    for (let next = coming[past]; next && next.date < day; next = coming[past]) past += 1;
    const text = nextText(card, day, holidays, (limit) => coming.slice(past, past + limit)) ?? "";
    const last = lines.at(-1);
    if (last?.[1] === text) last[0] = day;
    else lines.push([day, text]);
  }
  return lines.some(([, text]) => text) ? lines : [];
}

import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityCard } from "#domain/card.ts";
import { addDays } from "#domain/when/day-number.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import { cardText, type CardText } from "./card-text.ts";
import { nextText, SEARCHED } from "./next-text.ts";

/**
 * A card as `kaarten.json` ships it: sentences are written at build time, so that the browser need not know
 * how Dutch says "elke tweede dinsdag" nor how school holidays bend a calendar.
 */
export type ResultCard = Pick<CardText, "kind" | "title" | "when" | "where" | "area" | "cost" | "tags"> &
  Pick<ActivityCard, "slug" | "easyText" | "category" | "point" | "verifiedOn" | "interval" | "phone"> & {
    /** The line under the rhythm, with the last day on which it is true. After the last one nothing is said. */
    next?: [until: LocalDate, text: string][];
  };

/** How long a release can stand before its cards stop naming a next date. They never name a wrong one. */
const HORIZON_DAYS = 60;
/** Six times a day until then, and as many more as a line ever looks at. */
const MOST_OCCURRENCES = HORIZON_DAYS * 6 + SEARCHED;

export function toResultCard(card: ActivityCard, today: LocalDate, holidays: SchoolHoliday[]): ResultCard {
  const { slug, easyText, category, point, verifiedOn, interval, phone } = card;
  const { kind, title, when, where, area, cost, tags } = cardText(card, { today, holidays });
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

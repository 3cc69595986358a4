import type { LocalDate, Point } from "#schema/identifiers.ts";
import type { ActivityCard } from "#domain/card.ts";
import { distanceMetres } from "#domain/distance.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import { distanceText } from "#text/format.ts";
import { callFirstText } from "#text/call-first-text.ts";
import { isOverAt, linesAt, type TimedLines } from "./card-lines.ts";
import type { CardTag } from "./card-tags.ts";
import type { WithOnTimes } from "./on-times.ts";

/** What a card says on the day it is read: shelf, finder, proposal and list all draw this and nothing else. */
export interface ShownCard extends Pick<ActivityCard, "slug" | "title" | "category"> {
  /** What a list says of it: of the text as much as a line holds. */
  pitch: string;
  /** The category in words; absent when nobody said. */
  kind?: string;
  when: string;
  /** Said only when the date is certain, else what to ask; absent when `when` says it all. */
  next?: string;
  where: string;
  area?: string;
  distance?: string;
  /** Of title and text, where they are plainly not Dutch: BCP 47. */
  lang?: { title?: string; text?: string };
  cost: string;
  tags: CardTag[];
  callFirst?: { text: string; phone?: string };
  /** Its last time has passed: not to be offered. */
  isOver?: true | undefined;
  /** From then on a page that was drawn says something else: the time it names has passed. */
  until?: Moment;
}

type MadeWhenRead = "when" | "next" | "distance" | "callFirst" | "isOver" | "until";

/**
 * A card as `kaarten.json` ships it: sentences are written at build time, so that the browser need not know
 * how Dutch says "elke tweede dinsdag" nor how school holidays bend a calendar. The whole text is a third of all that a
 * finder would load, and no list shows more of it than the pitch: it stands beside the facts of the sheet.
 */
export type ResultCard = Omit<ShownCard, MadeWhenRead> &
  Pick<ActivityCard, "point" | "verifiedOn" | "interval" | "phone"> &
  TimedLines &
  WithOnTimes;

type Dated = Pick<ActivityCard, "point" | "verifiedOn" | "interval" | "phone">;

/** The part that depends on the day and on who reads it, whatever the rest was made from. */
export function cardMoment(
  card: Dated,
  today: LocalDate,
  near?: Point,
): Pick<ShownCard, "distance" | "callFirst"> {
  return {
    distance: near && card.point && distanceText(distanceMetres(near, card.point)),
    callFirst: callFirstText(card, today),
  };
}

/** A card of `kaarten.json` at a moment after it was built (see `momentOf`); a bare day is its first minute. */
export function shownOn(card: ResultCard, today: Moment, near?: Point): ShownCard {
  return {
    ...card,
    ...linesAt(card, today),
    isOver: isOverAt(card, today) || undefined,
    ...cardMoment(card, dayOf(today), near),
  };
}

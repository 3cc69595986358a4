import type { LocalDate } from "#schema/identifiers.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import type { During } from "#search/question.ts";

/**
 * Sure times to come that share a clock, as cards are shipped with them: when they begin ("24:00": nobody said), from
 * when on they are past ("24:00": with their day), and on which days.
 */
export type OnTime = [begins: string, passes: string, ...days: LocalDate[]];

export interface WithOnTimes {
  /** Absent where no date is sure; none lies further ahead than `ON_DAYS` from when the release was made. */
  on?: OnTime[];
}

/** "2026-12-03T10:00": the first time that is not past by then; undefined when none is known. */
export function nextOn({ on = [] }: WithOnTimes, now: Moment): Moment | undefined {
  const coming = on.flatMap(([begins, passes, ...days]) =>
    days.flatMap((day) => (`${day}T${passes}` > now ? `${day}T${begins}` : [])),
  );
  return coming.sort()[0];
}

/** In UTC, where no change of clock can touch it. Not from `day-number`: browsers get this, and it is counted in bytes. */
function sundayOf(day: LocalDate): LocalDate {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
  return date.toISOString().slice(0, 10);
}

/** Whether something is still to come today, or in the week that ends on Sunday. */
export function isOnDuring(card: WithOnTimes, during: During, now: Moment): boolean {
  const today = dayOf(now);
  const next = nextOn(card, now);
  return next !== undefined && dayOf(next) <= (during === "vandaag" ? today : sundayOf(today));
}

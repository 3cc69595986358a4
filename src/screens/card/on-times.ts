import { dayNumberOf, weekdayIndexOf } from "#domain/when/counted-days.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import type { During } from "#search/question.ts";

/**
 * Sure times to come that share a clock, as cards are shipped with them: when they begin ("24:00": nobody said), from
 * when on they are past ("24:00": with their day), and the days: the first as its number since 1970, each other as how
 * many days later than the one before, because most come back every seven.
 */
export type OnTime = [begins: string, passes: string, ...days: number[]];

export interface WithOnTimes {
  /** Absent where no date is sure; none lies further ahead than `ON_DAYS` from when the release was made. */
  on?: OnTime[];
}

/** "20789 10:00": the first time that is not past by then, as text that compares; undefined when none is known. */
export function nextOn({ on = [] }: WithOnTimes, now: Moment): string | undefined {
  const today = dayNumberOf(dayOf(now));
  const clock = now.slice(11);
  const coming: string[] = [];
  for (const [begins, passes, ...steps] of on) {
    let day = 0;
    for (const step of steps) {
      day += step;
      if (day > today || (day === today && passes > clock)) coming.push(`${day} ${begins}`);
    }
  }
  return coming.sort()[0];
}

/** Whether something is still to come today, or in the week that ends on Sunday. */
export function isOnDuring(card: WithOnTimes, during: During, now: Moment): boolean {
  const today = dayNumberOf(dayOf(now));
  const last = during === "vandaag" ? today : today + 6 - weekdayIndexOf(today);
  return (nextOn(card, now) ?? "~") < `${last + 1}`;
}

import { dayWithYearText } from "#text/when/date-text.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { whenOf } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Guide } from "#domain/guide.ts";

export interface ComingDate {
  date: LocalDate;
  text: string;
  cancelled: boolean;
}

const SHOWN = 12;

/** The next days on which an activity can be called off. Empty when it has no fixed days, or lies still. */
export function comingDates(entry: ActivityEntry, guide: Guide, today: LocalDate): ComingDate[] {
  const { times } = whenOf(entry, {
    now: today,
    limit: SHOWN,
    per: "day",
    holidays: guide.holidaysIn(entry.municipality),
  });
  const days = new Map(times.map(({ date, cancelled }) => [date, cancelled !== undefined]));
  return [...days].map(([date, cancelled]) => ({ date, text: dayWithYearText(date), cancelled }));
}

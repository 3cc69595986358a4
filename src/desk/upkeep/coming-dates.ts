import { dayWithYearText } from "#text/when/date-text.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Guide } from "#domain/guide.ts";

export interface ComingDate {
  date: LocalDate;
  text: string;
  cancelled: boolean;
}

const SHOWN = 12;

/** The next days on which an activity can be called off. Empty when it has no fixed days. */
export function comingDates(entry: ActivityEntry, guide: Guide, today: LocalDate): ComingDate[] {
  const coming = nextOccurrences(entry.schedule, {
    from: today,
    limit: SHOWN,
    holidays: guide.holidaysIn(entry.municipality),
  });
  const days = new Map(coming.map(({ date, cancelled }) => [date, cancelled !== undefined]));
  return [...days].map(([date, cancelled]) => ({ date, text: dayWithYearText(date), cancelled }));
}

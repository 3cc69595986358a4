import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import { addDays } from "#domain/when/day-number.ts";
import { contactWords } from "#text/words/contact.ts";
import { listText } from "#text/format.ts";
import { comingDayText, timeText } from "#text/when/date-text.ts";
import { textOf } from "#text/text-of.ts";

const text = textOf(contactWords);

export interface NextDateLine {
  date: LocalDate;
  /** "dinsdag 1 december" */
  day: string;
  /** "10.00 uur"; several times on one day stand together. */
  times: string;
  cancelled?: true;
  /** Why it does not take place, or that it is not certain. */
  note?: string;
}

const MAX_LINES = 4;
/** A date further away says more about a gap in the schedule than about a next time. */
const HORIZON_DAYS = 400;

/** When to be there: "10.00 uur", "10.00 en 14.00 uur". The end stands in the facts. */
function startsText(starts: readonly (LocalTime | undefined)[]): string {
  const known = [...new Set(starts.filter((start) => start !== undefined))];
  return known.length > 0 ? `${listText(known.map(timeText))} uur` : "";
}

/**
 * The next times as lines, for the page and for the script that draws them again at view time. When no
 * date is certain the answer is empty: a row of maybes is not an agenda, the page then says to ask.
 */
export function nextDateLines(
  schedule: Schedule,
  today: LocalDate,
  holidays: SchoolHoliday[],
): NextDateLine[] {
  const last = addDays(today, HORIZON_DAYS);
  const coming = nextOccurrences(schedule, { from: today, limit: MAX_LINES * 4, holidays }).filter(
    ({ date }) => date <= last,
  );
  if (!coming.some(({ certain }) => certain)) return [];
  const dates = [...new Set(coming.map(({ date }) => date))].slice(0, MAX_LINES);
  return dates.map((date) => {
    const ofDay = coming.filter((occurrence) => occurrence.date === date);
    const cancelled = ofDay.find((occurrence) => occurrence.cancelled)?.cancelled;
    const certain = ofDay.every((occurrence) => occurrence.certain);
    const note = cancelled
      ? [text("contact.cancelled"), cancelled.reason].filter(Boolean).join(": ")
      : certain
        ? undefined
        : text("contact.askDay");
    return {
      date,
      day: comingDayText(date, today),
      times: startsText(ofDay.map(({ startTime }) => startTime)),
      ...(cancelled && { cancelled: true as const }),
      ...(note && { note }),
    };
  });
}

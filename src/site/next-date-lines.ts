import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { nextOccurrences } from "#domain/occurrences.ts";
import { addDays } from "#domain/local-time.ts";
import { contact } from "#copy/nl/contact.ts";
import { comingDayText, timesText } from "#copy/format.ts";
import { textOf } from "#copy/text-of.ts";

const text = textOf(contact);

export interface NextDateLine {
  date: LocalDate;
  /** "dinsdag 1 december" */
  day: string;
  /** "10.00 tot 11.30 uur"; several times on one day stand together. */
  times: string;
  cancelled?: true;
  /** Why it does not take place, or that it is not certain. */
  note?: string;
}

const MAX_LINES = 4;
/** A date further away says more about a gap in the schedule than about a next time. */
const HORIZON_DAYS = 400;

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
  const lines = new Map<LocalDate, NextDateLine>();
  for (const { date, startTime, endTime, cancelled, certain } of coming) {
    const times = timesText(startTime, endTime);
    const known = lines.get(date);
    if (known) {
      if (times && !known.times.includes(times))
        known.times = [known.times, times].filter(Boolean).join(", ");
      continue;
    }
    const note = cancelled
      ? [text("contact.cancelled"), cancelled.reason].filter(Boolean).join(": ")
      : certain
        ? undefined
        : text("contact.askDay");
    lines.set(date, {
      date,
      day: comingDayText(date, today),
      times,
      ...(cancelled && { cancelled: true as const }),
      ...(note && { note }),
    });
  }
  return [...lines.values()].slice(0, MAX_LINES);
}

import { sentenceCase } from "#copy/format.ts";
import { timesText, dayText } from "#copy/date-text.ts";
import { nextOccurrences } from "#domain/occurrences.ts";
import type { Occurrence } from "#domain/occurrence.ts";
import { addDays } from "#domain/local-time.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";

const LOOK_AHEAD = 12;

/** The first time somebody can go, not today: they still have to get ready. Only a date that is certain. */
export function firstDate(
  schedule: Schedule,
  today: LocalDate,
  holidays: SchoolHoliday[],
): Occurrence | undefined {
  return nextOccurrences(schedule, { from: addDays(today, 1), limit: LOOK_AHEAD, holidays }).find(
    ({ certain, cancelled }) => certain && !cancelled,
  );
}

/** "Dinsdag 1 december, 10.00 tot 12.00 uur" */
export const firstDateText = ({ date, startTime, endTime }: Occurrence): string =>
  [sentenceCase(dayText(date)), startTime && timesText(startTime, endTime)].filter(Boolean).join(", ");

import type { ActivityEntry } from "#domain/catalog.ts";
import { isClosed, roomOf } from "#domain/room.ts";
import { addDays, weekdayOf } from "#domain/when/day-number.ts";
import { whenOf } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule, Weekday } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { comingDayText, timesText } from "#text/when/date-text.ts";
import { scheduleSentence } from "#text/when/schedule-sentence.ts";
import { WEEKDAY_NAMES } from "#text/when/schedule-words.ts";
import { whenParts } from "#text/when/when-parts.ts";
import { placeText } from "#screens/place/place-words.ts";

interface WeekLine {
  entry: ActivityEntry;
  /** "10.00 tot 12.00 uur"; empty when nobody said. */
  times: string;
  /** What makes it other than "every week, come in". */
  notes: string[];
  /** It is on every week by now, so that its day may be said of the place. */
  isWeekly: boolean;
  /** It has begun. */
  isNow: boolean;
}
export interface WeekDay {
  weekday: Weekday;
  /** "maandag" */
  day: string;
  lines: WeekLine[];
}
interface PlaceWeek {
  days: WeekDay[];
  /** What has no day of the week: loose dates, by appointment, what lies still, and what nobody knows. */
  others: ActivityEntry[];
}

/** Long enough to meet what is once in two months, whatever holidays lie before it. */
const AHEAD_DAYS = 70;
const ORDER = Object.keys(WEEKDAY_NAMES) as Weekday[];

/** Nothing has to be said about it beside its day. */
function isEveryWeek(schedule: Schedule): boolean {
  if (schedule.type === "open") return !schedule.months;
  return (
    schedule.type === "recurring" &&
    schedule.schoolHolidays !== "only" &&
    schedule.sessions === undefined &&
    !schedule.course &&
    schedule.rules.every(
      ({ frequency, interval = 1, weeks, timesPerPeriod, months }) =>
        (frequency === "weekly" || frequency === "daily") &&
        interval === 1 &&
        !weeks &&
        !timesPerPeriod &&
        !months,
    )
  );
}

const beginsLater = ({ schedule }: ActivityEntry, today: LocalDate): LocalDate | undefined =>
  "from" in schedule && schedule.from && schedule.from > today ? schedule.from : undefined;

function notesOf(entry: ActivityEntry, today: LocalDate): string[] {
  const begins = beginsLater(entry, today);
  return [
    ...(begins ? [placeText("place.begins", { date: comingDayText(begins, today) })] : []),
    ...(isClosed(roomOf(entry, today)) ? [placeText("place.full")] : []),
  ];
}

/**
 * What is on in a place by the days of the week, from the one answer to when: what comes back has a day that also holds
 * when the page is some weeks old. What has none stands apart with its own words.
 */
export function placeWeek(
  entries: readonly ActivityEntry[],
  today: LocalDate,
  holidaysIn: (municipality: string) => SchoolHoliday[],
): PlaceWeek {
  const lines = new Map<Weekday, (WeekLine & { start: string })[]>();
  const others: PlaceWeek["others"] = [];
  for (const entry of entries) {
    const { schedule, municipality } = entry;
    const { state, times } = whenOf(entry, {
      now: today,
      until: addDays(today, AHEAD_DAYS),
      holidays: holidaysIn(municipality),
    });
    const comesBack = schedule.type === "recurring" || schedule.type === "open";
    const held = comesBack && state === "on" ? times.filter(({ cancelled }) => !cancelled) : [];
    if (held.length === 0) {
      others.push(entry);
      continue;
    }
    const notes = notesOf(entry, today);
    if (!isEveryWeek(schedule)) notes.unshift(whenParts(scheduleSentence(schedule, today)).days);
    const isNow = !beginsLater(entry, today);
    const isWeekly = isEveryWeek(schedule) && isNow;
    const seen = new Set<string>();
    for (const { date, startTime, endTime } of held) {
      const day = weekdayOf(date);
      const key = `${day} ${startTime} ${endTime}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const line = {
        entry,
        times: timesText(startTime, endTime),
        notes,
        isWeekly,
        isNow,
        start: startTime ?? "99:99",
      };
      lines.set(day, [...(lines.get(day) ?? []), line]);
    }
  }
  const days = ORDER.filter((day) => lines.has(day)).map((day) => ({
    weekday: day,
    day: WEEKDAY_NAMES[day],
    lines: lines
      .get(day)!
      .sort((a, b) => a.start.localeCompare(b.start) || a.entry.title.localeCompare(b.entry.title, "nl")),
  }));
  return { days, others };
}

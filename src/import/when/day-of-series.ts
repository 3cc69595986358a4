import { DAY_WORDS } from "#import/words/calendar-words.ts";
import { EVERY_WEEKS } from "#import/words/rhythm-phrases.ts";
import { plain } from "#domain/plain.ts";
import { weekdayOfDate } from "./calendar-date.ts";
import { readDate } from "./read-date.ts";
import { readMoment } from "./read-moment.ts";
import type { ScheduleCells } from "./scan-schedule.ts";

/**
 * A series of a system that begins on a day at a time and comes back each week, or each second one, is on that day: RFC 5545
 * says so of a rule without a day.
 */
export function withDayOfSeries(cells: ScheduleCells): ScheduleCells {
  const { days, when, weekdays, frequency, startDate, startTime, time, date } = cells;
  if (days || when || weekdays || !frequency || !EVERY_WEEKS.test(plain(frequency))) return cells;
  // A day and a time in columns of their own are such a begin as well; a first day alone may be that of a season.
  const dated = date && (startTime ?? time) ? readDate(date, "start").value : undefined;
  const begin =
    [startDate, startTime, date].map((text) => readMoment(text ?? "")).find(Boolean)?.date ?? dated;
  const [name] = begin ? DAY_WORDS[weekdayOfDate(begin)] : [];
  return name ? { ...cells, days: name } : cells;
}

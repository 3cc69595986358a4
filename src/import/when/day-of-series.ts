import type { Schedule } from "#schema/schedule.ts";
import { aboutTime } from "#import/words/about-time.ts";
import { DAY_WORDS } from "#import/words/calendar-words.ts";
import { EVERY_WEEKS } from "#import/words/rhythm-phrases.ts";
import { DAYS_OF_WEEKS } from "#import/words/when-phrases.ts";
import { plain } from "#domain/plain.ts";
import { buildSchedule, type ScheduleContext } from "./build-schedule.ts";
import { weekdayOfDate } from "./calendar-date.ts";
import { readDate } from "./read-date.ts";
import { readMoment } from "./read-moment.ts";
import type { ScheduleCells } from "./scan-schedule.ts";
import type { TextWhen } from "./when-in-text.ts";

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

/** One date of a column, while the text says that it is every week on that day: the date is one of a series. */
export function ofSeries(schedule: Schedule, said: TextWhen, context: ScheduleContext): Schedule | undefined {
  const { frequency, course } = said.rhythm;
  return frequency === undefined && !course && !DAYS_OF_WEEKS.test(said.words)
    ? undefined
    : seriesFrom(schedule, said, context);
}

/**
 * A date to come is the first that is known of. Of every second week it says which, whenever it was; and a course
 * begins on it.
 */
export function seriesFrom(
  schedule: Schedule,
  said: TextWhen,
  context: ScheduleContext,
): Schedule | undefined {
  if (schedule.type !== "once") return undefined;
  const { date, startTime = "", endTime = "" } = schedule;
  // A begin alone stands in the words with its end; where they have another, that is asked.
  const time = said.times && endTime === "" ? "" : [startTime, endTime].filter(Boolean).join(" - ");
  const isFirst = date >= context.near || (said.rhythm.interval ?? 1) > 1 || said.rhythm.course === true;
  const series = buildSchedule(
    { when: said.words, ...(time ? { time } : {}), ...(isFirst ? { startDate: date } : {}) },
    context,
  );
  const isClear = series.remarks.every(({ remark }) => remark.code === aboutTime.whichWeeks.code);
  return isClear ? series.schedule : undefined;
}

import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import { isCourse, startsOf } from "#domain/when/course.ts";
import { addDays } from "#domain/when/day-number.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { passesAt } from "#domain/when/when-of.ts";
import type { OnTime, WithOnTimes } from "./on-times.ts";

/** How far ahead cards know their days: a release that stands for two weeks still answers for a week. */
const ON_DAYS = 21;
const END_OF_DAY = "24:00";

/**
 * What takes place for sure in the coming days, put together by the clock. Of what is in doubt nothing is said, and of
 * a course only when a group begins: nobody walks into the middle of one.
 */
export function holdTimes(coming: readonly Occurrence[], today: LocalDate, schedule: Schedule): WithOnTimes {
  const last = addDays(today, ON_DAYS);
  const starts = schedule.type === "recurring" && isCourse(schedule) ? startsOf(schedule) : undefined;
  const byClock = new Map<string, { begins: string; passes: string; days: LocalDate[] }>();
  for (const time of coming) {
    if (!time.certain || time.cancelled || time.date > last) continue;
    if (starts && !starts.includes(time.date)) continue;
    const begins = time.startTime ?? END_OF_DAY;
    const passes = passesAt(time).slice(11) || END_OF_DAY;
    const known = byClock.get(begins + passes) ?? { begins, passes, days: [] };
    byClock.set(begins + passes, known);
    known.days.push(time.date);
  }
  const on = [...byClock.values()].map(({ begins, passes, days }): OnTime => [begins, passes, ...days]);
  return on.length > 0 ? { on } : {};
}

import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";

type Recurring = Extract<Schedule, { type: "recurring" }>;

/** A series with a beginning and an end: it is called so, somebody counted its times, or groups of it begin. */
export const isCourse = ({ course, sessions, startDates = [] }: Recurring): boolean =>
  course === true || sessions !== undefined || startDates.length > 0;

/** The dates on which groups of a course start, earliest first; empty when it is no course or nobody said. */
export function startsOf(schedule: Recurring): LocalDate[] {
  if (schedule.startDates && schedule.startDates.length > 0) return [...schedule.startDates].sort();
  return schedule.from && isCourse(schedule) ? [schedule.from] : [];
}

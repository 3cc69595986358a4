import { isCourse, startsOf } from "#domain/when/course.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { addDays, weekdayOf } from "#domain/when/day-number.ts";
import { addMonths } from "#domain/when/local-time.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";

const LOOK_AHEAD = 12;
/** More than a place that is open four times a day gives in three months. */
const MOST = 400;

/** Of a course only a group that has yet to begin: nobody walks into the middle of one. */
function certain(
  schedule: Schedule,
  today: LocalDate,
  holidays: SchoolHoliday[],
  limit: number,
): Occurrence[] {
  const tomorrow = addDays(today, 1);
  const course = schedule.type === "recurring" && isCourse(schedule) ? schedule : undefined;
  const from = course ? startsOf(course).find((start) => start >= tomorrow) : tomorrow;
  if (from === undefined) return [];
  return nextOccurrences(schedule, { from, limit, holidays }).filter((one) => one.certain && !one.cancelled);
}

/** The first time somebody can go, not today: they still have to get ready. Only a date that is certain. */
export const firstDate = (
  schedule: Schedule,
  today: LocalDate,
  holidays: SchoolHoliday[],
): Occurrence | undefined => certain(schedule, today, holidays, LOOK_AHEAD)[0];

/** Every certain time from the first one on until `until`. */
export const datesUntil = (
  schedule: Schedule,
  today: LocalDate,
  until: LocalDate,
  holidays: SchoolHoliday[],
): Occurrence[] => certain(schedule, today, holidays, MOST).filter(({ date }) => date <= until);

/** After this many months coach and client talk again (Welzijn op Recept: the talk after three months). */
const TALK_AGAIN_MONTHS = 3;
const TO_MONDAY: Partial<Record<ReturnType<typeof weekdayOf>, number>> = { SA: 2, SU: 1 };

/** Three months after the start, on a working day. `start`: the first visit, or the day the plan is made. */
export function talkAgainDate(start: LocalDate): LocalDate {
  const date = addMonths(start, TALK_AGAIN_MONTHS);
  return addDays(date, TO_MONDAY[weekdayOf(date)] ?? 0);
}

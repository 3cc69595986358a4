import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { dateOfDayNumber, dayNumberOf } from "./day-number.ts";
import { candidatesOn, timesOf, toOccurrence, type PossibleTimes, type Occurrence } from "./occurrence.ts";
import { firesOn } from "./recurrence.ts";

type Recurring = Extract<Schedule, { type: "recurring" }>;

/** A series with a beginning and an end: it is called so, somebody counted its times, or groups of it begin. */
export const isCourse = ({ course, sessions, startDates = [] }: Recurring): boolean =>
  course === true || sessions !== undefined || startDates.length > 0;

/** The dates on which groups of a course start, earliest first; empty when it is no course or nobody said. */
export function startsOf(schedule: Recurring): LocalDate[] {
  if (schedule.startDates && schedule.startDates.length > 0) return [...schedule.startDates].sort();
  return schedule.from && isCourse(schedule) ? [schedule.from] : [];
}

/** How much of a course a date that is only possible uses up: of five Thursdays in a month one is meant. */
const POSSIBLE_SESSION = 1 / 5;
/** A group that has not had its times by then has no rule that gives them. */
const LONGEST_DAYS = 3 * 366;

/** The start itself: certain, also in a holiday or on a day that the rhythm does not name. */
function onStart(schedule: Recurring, start: LocalDate): Occurrence[] {
  const anchor = dayNumberOf(start);
  const ruled = candidatesOn(
    { ...schedule, schoolHolidays: "continues" },
    schedule.rules,
    anchor,
    anchor,
    [],
  );
  const [rule, ...others] = schedule.rules;
  const bare: PossibleTimes = { ...(rule && others.length === 0 && timesOf(rule)), firing: "certain" };
  return (ruled.length > 0 ? ruled : [bare]).map((candidate) =>
    toOccurrence(schedule, start, candidate, true),
  );
}

/**
 * One group: from its start until it has had its sessions, or until the last date. Of a group whose length
 * nobody knows only the start is given. A session in a holiday of which nobody said anything counts as had.
 */
function groupOccurrences(schedule: Recurring, start: LocalDate, holidays: SchoolHoliday[]): Occurrence[] {
  const anchor = dayNumberOf(start);
  const found = onStart(schedule, start);
  let left = (schedule.sessions ?? (schedule.until ? Infinity : 1)) - found.length;
  const last = Math.min(schedule.until ? dayNumberOf(schedule.until) : Infinity, anchor + LONGEST_DAYS);
  for (let day = anchor + 1; day <= last && left > 0; day += 1) {
    for (const candidate of candidatesOn(schedule, schedule.rules, day, anchor, holidays)) {
      if (left <= 0) break;
      const fixed = schedule.rules.some((rule) => firesOn(rule, day, anchor) === "certain");
      left -= fixed ? 1 : POSSIBLE_SESSION;
      found.push(toOccurrence(schedule, dateOfDayNumber(day), candidate, candidate.firing === "certain"));
    }
  }
  return found;
}

/** All groups of a course from a date on, in order; a time that two groups share once. */
export function courseOccurrences(
  schedule: Recurring,
  from: LocalDate,
  holidays: SchoolHoliday[],
): Occurrence[] {
  const all = startsOf(schedule).flatMap((start) => groupOccurrences(schedule, start, holidays));
  const unique = new Map<string, Occurrence>();
  for (const occurrence of all.filter(({ date }) => date >= from)) {
    const key = `${occurrence.date} ${occurrence.startTime ?? "99:99"} ${occurrence.endTime ?? ""}`;
    if (!unique.get(key)?.certain) unique.set(key, occurrence);
  }
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, occurrence]) => occurrence);
}

import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule, Weekday } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { addDays, weekdayOf } from "./day-number.ts";
import { dayOf, type Moment } from "./moment.ts";
import type { Occurrence } from "./occurrence.ts";
import { nextOccurrences } from "./occurrences.ts";
import { publicHolidayOn } from "./public-holidays.ts";
import { isWithinCalendar } from "./school-holidays.ts";

/** All of an activity that decides when it is on. */
export type Timed = Pick<Activity, "schedule" | "validUntil" | "status">;

export interface WhenQuestion {
  /** What has passed by then is not in the answer. Of a bare day nothing has. */
  now: Moment;
  /** Of the right region: see `holidaysOf`. */
  holidays: SchoolHoliday[];
  /** First and last date that may be in the answer. */
  from?: LocalDate;
  until?: LocalDate;
  /** `certain`: dates that are fixed, called off or not. `held`: those that take place. */
  only?: "certain" | "held";
  /** How many answers, counted after all of the above; without it all of three years. */
  limit?: number;
  /** `limit` counts days; all times of a day come along. */
  per?: "day";
}

/** `ended` by a person, `over` because its last day has passed, `paused`: none of the three has times. */
export type When =
  | { state: "ended" | "over" | "paused"; times: readonly never[] }
  | { state: "on"; times: readonly Occurrence[] };

const earlier = (...days: (LocalDate | undefined)[]): LocalDate | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

/**
 * From then on a time is past: its end, or its beginning when nobody said how long it lasts. Without a clock time,
 * and where it goes on past midnight, the day is past: nobody calls Friday the next time on a Saturday.
 */
export function passesAt({
  date,
  startTime,
  endTime,
}: Pick<Occurrence, "date" | "startTime" | "endTime">): Moment {
  if (endTime && (!startTime || endTime > startTime)) return `${date}T${endTime}`;
  return startTime && !endTime ? `${date}T${startTime}` : addDays(date, 1);
}

function lastDateOf({ schedule }: Pick<Timed, "schedule">): LocalDate | undefined {
  switch (schedule.type) {
    case "once":
      return schedule.date;
    case "dates":
      return schedule.dates.reduce((last, date) => (date > last ? date : last));
    case "recurring":
    case "open":
      return schedule.until;
    case "by-appointment":
    case "unknown":
      return undefined;
  }
}

/** The last day on which it can be, as far as anybody said. */
export const lastDayOf = ({ schedule, validUntil }: Pick<Timed, "schedule" | "validUntil">) =>
  earlier(lastDateOf({ schedule }), validUntil);

/**
 * From then on it is over, as far as anybody said; undefined when nobody did. On the last day the clock counts. An old
 * check is no end, and neither are the start dates of a course: the next group may not be announced yet.
 */
export function overFrom(activity: Pick<Timed, "schedule" | "validUntil">): Moment | undefined {
  const last = lastDayOf(activity);
  if (last === undefined) return undefined;
  const ofDay = nextOccurrences(activity.schedule, {
    from: last,
    until: last,
    limit: Infinity,
    holidays: [],
  });
  return ofDay.map(passesAt).sort().at(-1) ?? addDays(last, 1);
}

function timesOfQuestion(activity: Timed, question: WhenQuestion): Occurrence[] {
  const { schedule } = activity;
  const { now, holidays, from, only, limit = Infinity, per } = question;
  const until = earlier(question.until, lastDayOf(activity));
  return nextOccurrences(schedule, {
    from: from && from > dayOf(now) ? from : dayOf(now),
    until,
    per,
    keep: (time) =>
      passesAt(time) > now &&
      (only === undefined || time.certain) &&
      (only !== "held" || time.cancelled === undefined),
    limit,
    holidays,
  });
}

/**
 * When something is on: the one answer that page, card, sheet, list, calendar, structured data, search, matching and
 * the desk all say in their own way. Times come earliest first. A time that is not `certain` is one that the schedule
 * allows but nobody fixed: a holiday of which nobody said anything, one that nobody knows yet, "om de week" without
 * a first week. What goes by appointment, irregularly or nobody knows when is on and has no times.
 */
export function whenOf(activity: Timed, question: WhenQuestion): When {
  if (activity.status === "ended") return { state: "ended", times: [] };
  const over = overFrom(activity);
  if (over !== undefined && over <= question.now) return { state: "over", times: [] };
  if (activity.status === "paused") return { state: "paused", times: [] };
  return { state: "on", times: timesOfQuestion(activity, question) };
}

/** Over: its last time has passed, or a person ended it. An old check never hides an activity. */
export function isOver(activity: Timed, now: Moment): boolean {
  const { state } = whenOf(activity, { now, holidays: [], limit: 0 });
  return state === "ended" || state === "over";
}

/** Why a time is not certain: a public holiday, a school holiday, holidays nobody knows yet, or its rhythm. */
export function doubtAbout(
  { schedule }: Pick<Timed, "schedule">,
  { date }: Pick<Occurrence, "date">,
  holidays: SchoolHoliday[],
) {
  const publicHoliday = publicHolidayOn(date);
  if (publicHoliday) return publicHoliday;
  if (schedule.type !== "recurring" && schedule.type !== "open") return "rhythm";
  const always = { ...schedule, schoolHolidays: "continues" as const };
  const [given] = nextOccurrences(always, { from: date, until: date, limit: 1, holidays });
  if (!given?.certain) return "rhythm";
  return isWithinCalendar(date, holidays) ? "school-holiday" : "unknown-holidays";
}

/** Days of the week on which something still takes place. Holidays change dates, not days of the week. */
function weekdaysAhead(activity: Timed, now: Moment): Set<Weekday> {
  const { times } = whenOf(activity, { now, holidays: [] });
  return new Set(times.flatMap(({ date, cancelled }) => (cancelled ? [] : [weekdayOf(date)])));
}

/** Windows whose days still come; `rest` is the activity with one of them alone. */
function windowsAhead<Window extends { days: Weekday[] }>(
  windows: Window[],
  now: Moment,
  rest: (window: Window) => Timed,
): Window[] {
  return windows.flatMap((window) => {
    const ahead = weekdaysAhead(rest(window), now);
    const days = window.days.filter((day) => ahead.has(day));
    return days.length > 0 || (window.days.length === 0 && ahead.size > 0) ? [{ ...window, days }] : [];
  });
}

/**
 * What is left of a schedule: without loose dates that have passed or were called off, and of a rhythm that ends without
 * the days on which it comes no more. Nothing left is "unknown": whoever looks for a Sunday does not find it.
 */
export function scheduleAhead(activity: Timed, now: Moment): Schedule {
  const { schedule } = activity;
  const none: Schedule = { type: "unknown" };
  if (whenOf(activity, { now, holidays: [], limit: 0 }).state !== "on") return none;
  switch (schedule.type) {
    case "once":
    case "dates": {
      const held = whenOf(activity, { now, holidays: [], only: "held" }).times.map(({ date }) => date);
      if (held.length === 0) return none;
      return schedule.type === "once" ? schedule : { ...schedule, dates: held };
    }
    case "recurring": {
      if (lastDayOf(activity) === undefined) return schedule;
      const always = { ...schedule, schoolHolidays: "continues" as const };
      // Of a rule that fixes no dates nobody can say that its day comes no more.
      const loose = schedule.rules.filter(({ frequency = "irregular" }) => frequency === "irregular");
      const fixed = schedule.rules.filter((rule) => !loose.includes(rule));
      const ahead = windowsAhead(fixed, now, (rule) => ({
        ...activity,
        schedule: { ...always, rules: [rule] },
      }));
      const rules = [...ahead, ...loose];
      return rules.length > 0 ? { ...schedule, rules } : none;
    }
    case "open": {
      if (lastDayOf(activity) === undefined) return schedule;
      const always = { ...schedule, schoolHolidays: "continues" as const };
      const hours = windowsAhead(schedule.hours, now, (window) => ({
        ...activity,
        schedule: { ...always, hours: [window] },
      }));
      return hours.length > 0 ? { ...schedule, hours } : none;
    }
    case "by-appointment":
    case "unknown":
      return schedule;
  }
}

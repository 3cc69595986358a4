import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { isCourse, startsOf } from "./course.ts";
import { addDays } from "./day-number.ts";
import { dayOf, passesAt, type Moment } from "./moment.ts";
import type { Occurrence } from "./occurrence.ts";
import { nextOccurrences } from "./occurrences.ts";
import { publicHolidayOn } from "./public-holidays.ts";
import { isWithinCalendar } from "./school-holidays.ts";

/** All of an activity that decides when it is on. */
export type Timed = Pick<Activity, "schedule" | "validUntil" | "status">;

interface WhenQuestion {
  /** What has passed by then is not in the answer. Of a bare day nothing has. */
  now: Moment;
  /** Of the right region: see `holidaysOf`. */
  holidays: SchoolHoliday[];
  /** First and last date that may be in the answer. */
  from?: LocalDate;
  until?: LocalDate;
  /** `certain`: dates that are fixed, called off or not. `held`: those that take place. */
  only?: "certain" | "held";
  /** Of a course only groups that have yet to begin: nobody walks into the middle of one. */
  newcomer?: boolean;
  /** How many answers, counted after all of the above; without it all of three years. */
  limit?: number;
  /** `limit` counts days; all times of a day come along. */
  per?: "day";
}

/** `ended` by a person, `over` because its last day has passed, `paused`: none of the three has times. */
type When =
  | { state: "ended" | "over" | "paused"; times: readonly never[] }
  | { state: "on"; times: readonly Occurrence[] };

const earlier = (a: LocalDate | undefined, b: LocalDate | undefined) => (a && b ? (a < b ? a : b) : (a ?? b));

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

/**
 * From then on it is over, as far as anybody said; undefined when nobody did. On the last day the clock counts. An old
 * check is no end, and neither are the start dates of a course: the next group may not be announced yet.
 */
export function overFrom({
  schedule,
  validUntil,
}: Pick<Timed, "schedule" | "validUntil">): Moment | undefined {
  const last = earlier(lastDateOf({ schedule }), validUntil);
  if (last === undefined) return undefined;
  const ofDay = nextOccurrences(schedule, { from: last, until: last, limit: Infinity, holidays: [] });
  return ofDay.map(passesAt).sort().at(-1) ?? addDays(last, 1);
}

/** The first day on which a group begins that has not begun yet; undefined when none is known. */
function nextStart({ schedule }: Timed, { now, from, holidays }: WhenQuestion): LocalDate | undefined {
  if (schedule.type !== "recurring") return undefined;
  const isToCome = (start: LocalDate) =>
    nextOccurrences(schedule, { from: start, until: start, limit: Infinity, holidays }).some(
      (time) => passesAt(time) > now,
    );
  return startsOf(schedule).find((start) => start >= (from ?? dayOf(now)) && isToCome(start));
}

function timesOfQuestion(activity: Timed, question: WhenQuestion): Occurrence[] {
  const { schedule, validUntil } = activity;
  const { now, holidays, only, newcomer, limit = Infinity, per } = question;
  const course = newcomer && schedule.type === "recurring" && isCourse(schedule);
  const from = course ? nextStart(activity, question) : question.from;
  if (course && from === undefined) return [];
  const until = earlier(question.until, validUntil);
  return nextOccurrences(schedule, {
    from: from && from > dayOf(now) ? from : dayOf(now),
    ...(until && { until }),
    ...(per && { per }),
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
  return { state: "on", times: question.limit === 0 ? [] : timesOfQuestion(activity, question) };
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

import type { OpeningHoursSpecification, Schedule as ScheduleLd } from "schema-dts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule, Weekday, WeeklyHours } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { addMonths } from "#domain/when/local-time.ts";
import { startsOf } from "#domain/when/course.ts";
import { whenForNewcomer } from "#domain/when/when-for-newcomer.ts";
import { lastDayOf, whenOf, type Timed } from "#domain/when/when-of.ts";
import { exceptionsOfGroup, exceptionsOfRule, rulesApart, type CalendarPeriod } from "./ical-series.ts";
import { withoutEmpty } from "./json-ld.ts";

type ScheduleNode = Exclude<ScheduleLd, string>;
type Recurring = Extract<Schedule, { type: "recurring" }>;

const DAY_NAMES = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
} as const satisfies Record<Weekday, string>;
const dayUrl = (day: Weekday) => `https://schema.org/${DAY_NAMES[day]}` as const;

/** ISO 8601 durations of one period, as schema.org/repeatFrequency asks. */
const UNIT = { daily: "D", weekly: "W", monthly: "M", yearly: "Y" } as const;

/** How far ahead exceptions are named. */
const MONTHS_AHEAD = 24;

function repeatFrequency({ frequency, weeks, interval = 1 }: RecurrenceRule): string | undefined {
  if (frequency === undefined || frequency === "irregular") return undefined;
  const unit = weeks?.length && frequency === "weekly" ? UNIT.monthly : UNIT[frequency];
  return `P${interval}${unit}`;
}

/** "The last" is not a week of the month to schema.org (1 to 5); as text a day may be spelled as iCalendar does. */
const daysOfRule = ({ days, weeks = [] }: RecurrenceRule): Pick<ScheduleNode, "byDay" | "byMonthWeek"> =>
  weeks.includes(-1)
    ? { byDay: weeks.flatMap((week) => days.map((day) => `${week}${day}`)) }
    : { byDay: days.map(dayUrl), byMonthWeek: weeks };

const ruleJsonLd = (rule: RecurrenceRule, bounds: Partial<ScheduleNode>): ScheduleNode =>
  withoutEmpty({
    "@type": "Schedule",
    startTime: rule.startTime,
    endTime: rule.endTime,
    repeatFrequency: repeatFrequency(rule),
    ...daysOfRule(rule),
    byMonth: rule.months,
    ...bounds,
    scheduleTimezone: "Europe/Amsterdam",
  });

/**
 * A group of a course that has yet to begin: from its start, so many times. Every date that its rhythm gives until the
 * last of them and that is off, in a holiday or called off, is an exception.
 */
function courseJsonLd(activity: Timed, schedule: Recurring, period: CalendarPeriod): ScheduleNode[] {
  const { times } = whenForNewcomer(activity, { now: period.from, holidays: period.holidays, limit: 1 });
  const coming = startsOf(schedule).filter((start) => times[0] && start >= times[0].date);
  return coming.flatMap((startDate) => {
    return schedule.rules.map((rule) => {
      const alone: Timed = { ...activity, schedule: { ...schedule, startDates: [startDate], rules: [rule] } };
      return ruleJsonLd(rule, {
        startDate,
        endDate: lastDayOf(activity),
        repeatCount: schedule.sessions,
        exceptDate: exceptionsOfGroup(rule, alone, { ...period, from: startDate }),
      });
    });
  });
}

/**
 * The rhythm as schema.org/Schedule, one per rule, with the dates of two years on which it is not held. A
 * rule that does not fix its dates is left out: a machine would take "once a month on Thursday" for every
 * Thursday. So is one that is off more often than on: its times are said one by one.
 */
export function schedulesJsonLd(
  activity: Timed,
  schedule: Recurring,
  today: LocalDate,
  holidays: SchoolHoliday[],
): ScheduleNode[] {
  const period = { from: today, until: addMonths(today, MONTHS_AHEAD), holidays };
  if (startsOf(schedule).length > 0) return courseJsonLd(activity, schedule, period);
  return rulesApart(activity).flatMap((one) => {
    const except = exceptionsOfRule(one, period);
    if (!except) return [];
    return [
      ruleJsonLd(one.rule, {
        startDate: schedule.from,
        endDate: lastDayOf(activity),
        exceptDate: except,
      }),
    ];
  });
}

/** First and last day of something; an end that is not known is absent. */
interface Span {
  from?: LocalDate | undefined;
  until?: LocalDate | undefined;
}

/** A window without days or times says nothing. */
export const hoursJsonLd = (
  hours: readonly WeeklyHours[],
  { from, until }: Span = {},
): OpeningHoursSpecification[] =>
  hours
    .filter((window) => window.days.length > 0)
    .map((window) =>
      withoutEmpty({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: window.days.map(dayUrl),
        opens: window.startTime,
        closes: window.endTime,
        validFrom: from,
        validThrough: until,
      }),
    );

/** A day that begins and ends at midnight is how schema.org says "closed". */
const closedJsonLd = ({ from, until }: Span): OpeningHoursSpecification =>
  withoutEmpty({
    "@type": "OpeningHoursSpecification",
    opens: "00:00",
    closes: "00:00",
    validFrom: from,
    validThrough: until,
  });

/** Hours at which one can walk in or make an appointment, and the days on which it is closed after all. */
export function openJsonLd(
  activity: Timed,
  today: LocalDate,
  holidays: SchoolHoliday[],
): OpeningHoursSpecification[] {
  const { schedule } = activity;
  const until = addMonths(today, MONTHS_AHEAD);
  const { state, times } = whenOf(activity, { now: today, until, holidays, only: "certain" });
  if (state !== "on") return [];
  const validity = { from: "from" in schedule ? schedule.from : undefined, until: lastDayOf(activity) };
  if (schedule.type === "by-appointment") return hoursJsonLd(schedule.hours ?? [], validity);
  if (schedule.type !== "open") return [];
  const coming = holidays.filter((holiday) => holiday.until >= today);
  if (schedule.schoolHolidays === "only") return coming.flatMap((span) => hoursJsonLd(schedule.hours, span));
  const off = [...new Set(times.filter(({ cancelled }) => cancelled).map(({ date }) => date))];
  return [
    ...hoursJsonLd(schedule.hours, validity),
    ...(schedule.schoolHolidays === "stops" ? coming.map(closedJsonLd) : []),
    ...off.map((date) => closedJsonLd({ from: date, until: date })),
  ];
}

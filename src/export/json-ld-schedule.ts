import type { OpeningHoursSpecification, Schedule as ScheduleLd } from "schema-dts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule, Weekday, WeeklyHours } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { addMonths } from "#domain/when/local-time.ts";
import { startsOf } from "#domain/when/course.ts";
import { calendarSeries } from "./ical-series.ts";
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

const ruleJsonLd = (rule: RecurrenceRule, bounds: Partial<ScheduleNode>): ScheduleNode =>
  withoutEmpty({
    "@type": "Schedule",
    startTime: rule.startTime,
    endTime: rule.endTime,
    repeatFrequency: repeatFrequency(rule),
    byDay: rule.days.map(dayUrl),
    byMonthWeek: rule.weeks,
    byMonth: rule.months,
    ...bounds,
    scheduleTimezone: "Europe/Amsterdam",
  });

/** A group of a course: from its start, so many times. Holidays in between may make it end later. */
function courseJsonLd(schedule: Recurring, today: LocalDate): ScheduleNode[] {
  const coming = startsOf(schedule).filter((start) => start >= today);
  return coming.flatMap((startDate) =>
    schedule.rules.map((rule) =>
      ruleJsonLd(rule, { startDate, endDate: schedule.until, repeatCount: schedule.sessions }),
    ),
  );
}

/**
 * The rhythm as schema.org/Schedule, one per rule, with the dates of two years on which it is not held. A
 * rule that does not fix its dates is left out: a machine would take "once a month on Thursday" for every
 * Thursday. So is one that is off more often than on: its times are said one by one.
 */
export function schedulesJsonLd(
  schedule: Recurring,
  today: LocalDate,
  holidays: SchoolHoliday[],
): ScheduleNode[] {
  if (startsOf(schedule).length > 0) return courseJsonLd(schedule, today);
  const period = { from: today, until: addMonths(today, MONTHS_AHEAD), holidays };
  return schedule.rules.flatMap((rule) => {
    const [series] = calendarSeries({ ...schedule, rules: [rule] }, period);
    if (!series?.rule) return [];
    const bounds = { startDate: schedule.from, endDate: schedule.until, exceptDate: series.except };
    return [ruleJsonLd(rule, bounds)];
  });
}

/** Hours at which one can walk in or make an appointment; a window without days or times says nothing. */
export const hoursJsonLd = (
  hours: readonly WeeklyHours[],
  validity: { from?: string | undefined; until?: string | undefined } = {},
): OpeningHoursSpecification[] =>
  hours
    .filter((window) => window.days.length > 0)
    .map((window) =>
      withoutEmpty({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: window.days.map(dayUrl),
        opens: window.startTime,
        closes: window.endTime,
        validFrom: validity.from,
        validThrough: validity.until,
      }),
    );

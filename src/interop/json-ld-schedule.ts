import type { RecurrenceRule, Schedule, Weekday, WeeklyHours } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { addMonths } from "#domain/local-time.ts";
import { calendarSeries } from "./ical-series.ts";
import { withoutEmpty, type JsonLd } from "./json-ld.ts";

const DAY_NAMES: Record<Weekday, string> = {
  MO: "Monday",
  TU: "Tuesday",
  WE: "Wednesday",
  TH: "Thursday",
  FR: "Friday",
  SA: "Saturday",
  SU: "Sunday",
};
const dayUrl = (day: Weekday) => `https://schema.org/${DAY_NAMES[day]}`;

/** ISO 8601 durations of one period, as schema.org/repeatFrequency asks. */
const UNIT = { daily: "D", weekly: "W", monthly: "M", yearly: "Y" } as const;

/** How far ahead exceptions are named. */
const MONTHS_AHEAD = 24;

function ruleJsonLd(
  rule: RecurrenceRule,
  schedule: Extract<Schedule, { type: "recurring" }>,
  from: string,
  holidays: SchoolHoliday[],
): JsonLd[] {
  if (rule.frequency === "irregular") return [];
  const period = { from, until: addMonths(from, MONTHS_AHEAD), holidays };
  const [series] = calendarSeries({ ...schedule, rules: [rule] }, period);
  if (!series) return [];
  return [
    withoutEmpty({
      "@type": "Schedule",
      startDate: schedule.from,
      endDate: schedule.until,
      startTime: rule.startTime,
      endTime: rule.endTime,
      repeatFrequency: `P${rule.interval ?? 1}${UNIT[rule.weeks?.length && rule.frequency === "weekly" ? "monthly" : rule.frequency]}`,
      byDay: rule.days.map(dayUrl),
      byMonthWeek: rule.weeks,
      byMonth: rule.months,
      repeatCount: schedule.sessions,
      exceptDate: series.except,
      scheduleTimezone: "Europe/Amsterdam",
    }),
  ];
}

/**
 * The rhythm as schema.org/Schedule, one per rule. A rule that does not fix its dates is left out: a
 * machine would take "once a month on Thursday" for every Thursday.
 */
export const schedulesJsonLd = (
  schedule: Extract<Schedule, { type: "recurring" }>,
  from: string,
  holidays: SchoolHoliday[],
): JsonLd[] => schedule.rules.flatMap((rule) => ruleJsonLd(rule, schedule, from, holidays));

/** Hours at which one can walk in or make an appointment; a window without days or times says nothing. */
export const hoursJsonLd = (
  hours: readonly WeeklyHours[],
  validity: { from?: string | undefined; until?: string | undefined } = {},
): JsonLd[] =>
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

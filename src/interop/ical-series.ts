import ICAL from "ical.js";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule, WeeklyHours } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { instantOf } from "#domain/local-time.ts";
import { nextOccurrences, startsOf, type Occurrence } from "#domain/occurrences.ts";

/** One event of a calendar: a single time, or a series with the dates on which it is not held. */
export interface CalendarSeries {
  first: Occurrence;
  rule?: string;
  except: LocalDate[];
}

export interface CalendarPeriod {
  from: LocalDate;
  until: LocalDate;
  holidays: SchoolHoliday[];
}

/** Far more times than a rule can give in a few years: four windows a day for three of them. */
const ALL = 4 * 366 * 3;

const heldIn = (schedule: Schedule, { from, until, holidays }: CalendarPeriod): Occurrence[] =>
  nextOccurrences(schedule, { from, limit: ALL, holidays }).filter(
    ({ date, certain, cancelled }) => date <= until && certain && !cancelled,
  );

const keyOf = ({ date, startTime, endTime }: Occurrence) => `${date} ${startTime ?? ""} ${endTime ?? ""}`;

/** The rhythm in RFC 5545 words; undefined when it has none that fixes its dates. */
function recurOf(rule: RecurrenceRule): string | undefined {
  const { frequency, days, weeks = [], months = [], interval = 1 } = rule;
  if (frequency === "irregular" || (days.length === 0 && frequency !== "daily")) return undefined;
  const nth = weeks.flatMap((week) => days.map((day) => `${week}${day}`));
  const ofMonth = weeks.length > 0;
  const freq = ofMonth && frequency === "weekly" ? "MONTHLY" : frequency.toUpperCase();
  return [
    `FREQ=${freq}`,
    interval > 1 ? `INTERVAL=${interval}` : "",
    months.length > 0 ? `BYMONTH=${months.join(",")}` : "",
    days.length > 0 ? `BYDAY=${(ofMonth ? nth : days).join(",")}` : "",
    frequency === "weekly" ? "WKST=MO" : "",
  ]
    .filter(Boolean)
    .join(";");
}

/** In UTC, because RFC 5545 3.3.10 wants so when the start has a time zone; a date when it has no time. */
function untilPart(until: LocalDate, first: Occurrence): string {
  if (!first.startTime) return `;UNTIL=${until.replaceAll("-", "")}`;
  const instant = instantOf(until, "23:59").toISOString();
  return `;UNTIL=${instant.replace(/[-:]/g, "").slice(0, 15)}Z`;
}

/** The dates a rule gives from its first until the end of the period, as another reader would see them. */
function expand(rule: string, first: LocalDate, until: LocalDate): LocalDate[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
  const dates: LocalDate[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const date = next.toString().slice(0, 10);
    if (date > until || dates.length > ALL) break;
    dates.push(date);
  }
  return dates;
}

const singles = (held: Occurrence[]): CalendarSeries[] => held.map((first) => ({ first, except: [] }));

/** A series would say more "not this time" than "this time" below this share of dates that are held. */
const WORTH_A_SERIES = 0.5;

function seriesOf(rule: RecurrenceRule, held: Occurrence[], until: LocalDate): CalendarSeries[] {
  const [first] = held;
  const recur = recurOf(rule);
  if (!first) return [];
  if (!recur || held.length < 2) return singles(held);
  const given = expand(recur, first.date, until);
  const isHeld = new Set(held.map(({ date }) => date));
  const complete = held.every(({ date }) => given.includes(date));
  if (!complete || held.length < given.length * WORTH_A_SERIES) return singles(held);
  return [
    { first, rule: recur + untilPart(until, first), except: given.filter((date) => !isHeld.has(date)) },
  ];
}

const asRule = (hours: WeeklyHours, months: number[] | undefined): RecurrenceRule => ({
  ...hours,
  frequency: "weekly",
  ...(months && { months }),
});

/**
 * What a calendar may promise of a schedule within a period: exactly the certain occurrences that are not
 * cancelled. School holidays and cancelled dates become exceptions; a rhythm that does not fix its dates
 * gives nothing. Courses and loose dates are separate events, for they end or shift.
 */
export function calendarSeries(schedule: Schedule, period: CalendarPeriod): CalendarSeries[] {
  const open = schedule.type === "open";
  if (!open && (schedule.type !== "recurring" || startsOf(schedule).length > 0)) {
    return singles(heldIn(schedule, period));
  }
  const until = schedule.until && schedule.until < period.until ? schedule.until : period.until;
  const rules = open ? schedule.hours.map((hours) => asRule(hours, schedule.months)) : schedule.rules;
  const claimed = new Set<string>();
  return rules.flatMap((rule) => {
    const alone: Schedule = open ? { ...schedule, hours: [rule] } : { ...schedule, rules: [rule] };
    const held = heldIn(alone, { ...period, until }).filter((occurrence) => !claimed.has(keyOf(occurrence)));
    for (const occurrence of held) claimed.add(keyOf(occurrence));
    return seriesOf(rule, held, until);
  });
}

import { ruleOfHours } from "#domain/when/recurrence.ts";
import ICAL from "ical.js";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { instantOf } from "#domain/when/local-time.ts";
import { startsOf } from "#domain/when/course.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { nextOccurrences } from "#domain/when/occurrences.ts";

/** One event of a calendar: a single time, or a series with the dates on which it is not held. */
export interface CalendarSeries {
  first: Occurrence;
  rule?: string;
  except: LocalDate[];
}

interface CalendarPeriod {
  from: LocalDate;
  until: LocalDate;
  holidays: SchoolHoliday[];
}

/** More times than opening hours can give in the period: four windows a day for three years. */
const ALL = 4 * 366 * 3;

const heldIn = (schedule: Schedule, { from, until, holidays }: CalendarPeriod): Occurrence[] =>
  nextOccurrences(schedule, { from, until, limit: ALL, holidays }).filter(
    ({ date, certain, cancelled }) => date <= until && certain && !cancelled,
  );

const keyOf = ({ date, startTime }: Occurrence) => `${date} ${startTime ?? ""}`;

/** The rhythm in RFC 5545 words; undefined when it has none that fixes its dates. */
function recurOf({
  frequency,
  days,
  weeks = [],
  months = [],
  interval = 1,
}: RecurrenceRule): string | undefined {
  const everyDay = frequency === "daily" && days.length === 0 && weeks.length === 0;
  if (frequency === undefined || frequency === "irregular" || (days.length === 0 && !everyDay))
    return undefined;
  const nth = weeks.flatMap((week) => days.map((day) => `${week}${day}`));
  /** "The first Monday" may stand only in a monthly or yearly rule (RFC 5545 3.3.10). */
  const asMonthly = nth.length > 0 && frequency !== "yearly";
  if (asMonthly && frequency !== "monthly" && interval > 1) return undefined;
  return [
    `FREQ=${asMonthly ? "MONTHLY" : frequency.toUpperCase()}`,
    interval > 1 ? `INTERVAL=${interval}` : "",
    // In order of the year: ical.js skips dates when the months are not.
    months.length > 0 ? `BYMONTH=${[...months].sort((a, b) => a - b).join(",")}` : "",
    days.length > 0 ? `BYDAY=${(nth.length > 0 ? nth : days).join(",")}` : "",
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

/** Many groups meet every Tuesday: the same question comes often. */
const expanded = new Map<string, LocalDate[]>();

function datesOf(rule: string, from: LocalDate, until: LocalDate): LocalDate[] {
  const key = `${rule} ${from} ${until}`;
  const known = expanded.get(key);
  if (known) return known;
  const bounded = ICAL.Recur.fromString(`${rule};UNTIL=${until.replaceAll("-", "")}`);
  const iterator = bounded.iterator(ICAL.Time.fromDateString(from));
  const dates: LocalDate[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) dates.push(next.toString());
  expanded.set(key, dates);
  return dates;
}

/**
 * The dates a rule gives from its first until the end of the period, as another reader would see them. Only
 * an interval counts from the first date; all other rules are asked by whole years, one answer for everybody.
 */
function expand(rule: string, first: LocalDate, until: LocalDate): LocalDate[] {
  if (rule.includes("INTERVAL=")) return datesOf(rule, first, until);
  return datesOf(rule, `${first.slice(0, 4)}-01-01`, `${until.slice(0, 4)}-12-31`).filter(
    (date) => date >= first && date <= until,
  );
}

/**
 * Whether ical.js, which Thunderbird reads with, gives dates twice and then forgets the exceptions: it does when
 * a monthly rule begins in a later one of its months.
 */
function isMisread(rule: string, first: LocalDate, until: LocalDate): boolean {
  if (!rule.includes("BYMONTH=")) return false;
  const read = datesOf(rule, first, until);
  return read.some((date, at) => at > 0 && date <= (read[at - 1] ?? ""));
}

const singles = (held: Occurrence[]): CalendarSeries[] => held.map((first) => ({ first, except: [] }));

/** A series would say more "not this time" than "this time" below this share of dates that are held. */
const WORTH_A_SERIES = 0.5;

/** Ends with the last certain time: where the calendar of school holidays ends, so does the promise. */
function seriesOf(rule: RecurrenceRule, held: Occurrence[]): CalendarSeries[] {
  const [first, last] = [held[0], held.at(-1)];
  const recur = recurOf(rule);
  if (!first || !last || first === last || !recur) return singles(held);
  const given = expand(recur, first.date, last.date);
  const isHeld = new Set(held.map(({ date }) => date));
  const isGiven = new Set(given);
  const complete = held.every(({ date }) => isGiven.has(date));
  if (!complete || held.length < given.length * WORTH_A_SERIES) return singles(held);
  if (isMisread(recur, first.date, last.date)) return singles(held);
  return [
    { first, rule: recur + untilPart(last.date, first), except: given.filter((date) => !isHeld.has(date)) },
  ];
}

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
  const rules = open ? schedule.hours.map((hours) => ruleOfHours(hours, schedule.months)) : schedule.rules;
  const claimed = new Set<string>();
  return rules.flatMap((rule) => {
    const alone: Schedule = open ? { ...schedule, hours: [rule] } : { ...schedule, rules: [rule] };
    const held = heldIn(alone, { ...period, until }).filter((occurrence) => !claimed.has(keyOf(occurrence)));
    for (const occurrence of held) claimed.add(keyOf(occurrence));
    return seriesOf(rule, held);
  });
}

import { ruleOfHours } from "#domain/when/recurrence.ts";
import ICAL from "ical.js";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { instantOf } from "#domain/when/local-time.ts";
import { startsOf } from "#domain/when/course.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { whenOf, type Timed } from "#domain/when/when-of.ts";

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

const fixedIn = (activity: Timed, { from, until, holidays }: CalendarPeriod): readonly Occurrence[] =>
  whenOf(activity, { now: from, until, holidays, only: "certain" }).times;

const heldIn = (activity: Timed, period: CalendarPeriod): Occurrence[] =>
  fixedIn(activity, period).filter(({ cancelled }) => !cancelled);

/** The times within a period that were called off. */
export const calledOffIn = (activity: Timed, period: CalendarPeriod): Occurrence[] =>
  fixedIn(activity, period).filter(({ cancelled }) => cancelled);

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

/**
 * Ends with the last certain time: where the calendar of school holidays ends, so does the promise. `from`: the first
 * date whose absence is said; without it the first that is held.
 */
function seriesOf(rule: RecurrenceRule, held: Occurrence[], from?: LocalDate): CalendarSeries[] {
  const [first, last] = [held[0], held.at(-1)];
  const recur = recurOf(rule);
  if (!first || !last || first === last || !recur) return singles(held);
  const given = expand(recur, from ?? first.date, last.date);
  const isHeld = new Set(held.map(({ date }) => date));
  const isGiven = new Set(given);
  const complete = held.every(({ date }) => isGiven.has(date));
  if (!complete || held.length < given.length * WORTH_A_SERIES) return singles(held);
  if (isMisread(recur, first.date, last.date)) return singles(held);
  return [
    { first, rule: recur + untilPart(last.date, first), except: given.filter((date) => !isHeld.has(date)) },
  ];
}

/** Of a rhythm each of its rules alone; of what goes on in loose times nothing. */
export function rulesApart(activity: Timed): { rule: RecurrenceRule; alone: Timed }[] {
  const { schedule } = activity;
  if (schedule.type === "open") {
    return schedule.hours
      .map((hours) => ruleOfHours(hours, schedule.months))
      .map((rule, at) => ({
        rule,
        alone: { ...activity, schedule: { ...schedule, hours: schedule.hours.slice(at, at + 1) } },
      }));
  }
  if (schedule.type !== "recurring" || startsOf(schedule).length > 0) return [];
  return schedule.rules.map((rule) => ({
    rule,
    alone: { ...activity, schedule: { ...schedule, rules: [rule] } },
  }));
}

/** The exceptions of a rule from its first fixed date on, called off or not. Undefined: it does not fix its dates. */
export function exceptionsOfRule(
  { rule, alone }: { rule: RecurrenceRule; alone: Timed },
  period: CalendarPeriod,
): LocalDate[] | undefined {
  const start = fixedIn(alone, period)[0]?.date;
  const [series] = seriesOf(rule, heldIn(alone, period), start);
  return series?.rule ? series.except : undefined;
}

/** The dates that a rule of a course gives from the first day of its group until the last, and on which it is not held. */
export function exceptionsOfGroup(rule: RecurrenceRule, alone: Timed, period: CalendarPeriod): LocalDate[] {
  const recur = recurOf(rule);
  const last = fixedIn(alone, period).at(-1)?.date;
  if (!recur || !last) return [];
  const held = new Set(heldIn(alone, period).map(({ date }) => date));
  return expand(recur, period.from, last).filter((date) => !held.has(date));
}

/**
 * What a calendar may promise of an activity within a period: exactly the certain times that are not called off.
 * School holidays and cancelled dates become exceptions; a rhythm that does not fix its dates gives nothing. Courses
 * and loose dates are separate events, for they end or shift.
 */
export function calendarSeries(activity: Timed, period: CalendarPeriod): CalendarSeries[] {
  const rules = rulesApart(activity);
  if (rules.length === 0) return singles(heldIn(activity, period));
  const claimed = new Set<string>();
  return rules.flatMap(({ rule, alone }) => {
    const held = heldIn(alone, period).filter((occurrence) => !claimed.has(keyOf(occurrence)));
    for (const occurrence of held) claimed.add(keyOf(occurrence));
    return seriesOf(rule, held);
  });
}

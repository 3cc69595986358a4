import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { isCourse, startsOf } from "./course.ts";
import { dateOfDayNumber, dayNumberOf, weekdayIndexOf } from "./day-number.ts";
import { candidatesOn, timesOf, toOccurrence, type Occurrence, type PossibleTimes } from "./occurrence.ts";
import { firesOn, ruleOfHours, weekdaysOf } from "./recurrence.ts";

interface OccurrenceWindow {
  /** First date that may be in the answer. */
  from: LocalDate;
  /** Last date that may be in the answer. */
  until?: LocalDate | undefined;
  /** Which times count; without it all of them. */
  keep?: (occurrence: Occurrence) => boolean;
  /** How many of those that count. */
  limit: number;
  /** `limit` counts days; all times of a day come along. */
  per?: "day" | undefined;
  /** Of the right region: see `holidaysOf`. */
  holidays: SchoolHoliday[];
}

type Recurring = Extract<Schedule, { type: "recurring" }>;
type Open = Extract<Schedule, { type: "open" }>;

/** No rule is looked at longer than this, so that one that never fires (a fifth week of February) ends. */
const HORIZON_DAYS = 3 * 366;

/** Opening hours and everything that goes on without end, day by day from the first day asked for. */
function* ofRhythm(
  schedule: Recurring | Open,
  { from, until = "9999-12-31", holidays }: OccurrenceWindow,
): Generator<Occurrence> {
  const rules =
    schedule.type === "open"
      ? schedule.hours.map((hours) => ruleOfHours(hours, schedule.months))
      : schedule.rules;
  const anchor = schedule.from && schedule.type === "recurring" ? dayNumberOf(schedule.from) : undefined;
  const first = dayNumberOf(schedule.from && schedule.from > from ? schedule.from : from);
  const years = Math.max(...rules.map((rule) => (rule.frequency === "yearly" ? (rule.interval ?? 1) : 0)), 0);
  const last = Math.min(
    dayNumberOf(schedule.until && schedule.until < until ? schedule.until : until),
    first + Math.max(HORIZON_DAYS, 366 * (years + 1)),
  );
  /** A course of which nobody knows when it began may be halfway: none of its dates is certain. */
  const begun = schedule.type === "open" || !isCourse(schedule);
  const weekdays = weekdaysOf(rules);
  for (let day = first; day <= last; day += 1) {
    if (!weekdays[weekdayIndexOf(day)]) continue;
    for (const candidate of candidatesOn(schedule, rules, day, anchor, holidays)) {
      yield toOccurrence(schedule, dateOfDayNumber(day), candidate, begun && candidate.firing === "certain");
    }
  }
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
function courseOccurrences(schedule: Recurring, from: LocalDate, holidays: SchoolHoliday[]): Occurrence[] {
  const all = startsOf(schedule).flatMap((start) => groupOccurrences(schedule, start, holidays));
  const unique = new Map<string, Occurrence>();
  for (const occurrence of all.filter(({ date }) => date >= from)) {
    const key = `${occurrence.date} ${occurrence.startTime ?? "99:99"} ${occurrence.endTime ?? ""}`;
    if (!unique.get(key)?.certain) unique.set(key, occurrence);
  }
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, occurrence]) => occurrence);
}

/** A limit counts what was asked for, never what was looked at on the way. */
function take(
  occurrences: Iterable<Occurrence>,
  { until, keep = () => true, limit, per }: OccurrenceWindow,
): Occurrence[] {
  const taken: Occurrence[] = [];
  if (limit <= 0) return taken;
  let days = 0;
  for (const occurrence of occurrences) {
    if (until !== undefined && occurrence.date > until) break;
    if (!keep(occurrence)) continue;
    if (occurrence.date !== taken.at(-1)?.date) days += 1;
    if (per === "day" && days > limit) break;
    taken.push(occurrence);
    if (per === undefined && taken.length >= limit) break;
  }
  return taken;
}

function occurrencesFrom(schedule: Schedule, window: OccurrenceWindow): Iterable<Occurrence> {
  switch (schedule.type) {
    case "once":
    case "dates": {
      const dates = schedule.type === "once" ? [schedule.date] : [...new Set(schedule.dates)].sort();
      return dates
        .filter((date) => date >= window.from)
        .map((date) => toOccurrence(schedule, date, schedule, true));
    }
    case "recurring":
      return startsOf(schedule).length > 0
        ? courseOccurrences(schedule, window.from, window.holidays)
        : ofRhythm(schedule, window);
    case "open":
      return ofRhythm(schedule, window);
    case "by-appointment":
    case "unknown":
      return [];
  }
}

/**
 * The next times something takes place, earliest first, cancelled ones among them. In a school holiday
 * `stops` leaves the date out and no rule at all makes it uncertain; so does a public holiday, whatever the
 * rule. By appointment, irregular, not known how often, or a rhythm without a known day gives nothing. Looks three years ahead
 * at most (longer for "every n years"). Only `when-of.ts` asks this: it knows what else decides.
 */
export const nextOccurrences = (schedule: Schedule, window: OccurrenceWindow): Occurrence[] =>
  take(occurrencesFrom(schedule, window), window);

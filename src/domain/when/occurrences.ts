import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { courseOccurrences, isCourse, startsOf } from "./course.ts";
import { dateOfDayNumber, dayNumberOf, weekdayIndexOf } from "./day-number.ts";
import { candidatesOn, toOccurrence, type Occurrence } from "./occurrence.ts";
import { ruleOfHours, weekdaysOf } from "./recurrence.ts";

interface OccurrenceWindow {
  /** First date that may be in the answer. */
  from: LocalDate;
  /** Nothing later is looked for; loose dates may lie behind it. */
  until?: LocalDate;
  limit: number;
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

function take(occurrences: Iterable<Occurrence>, limit: number): Occurrence[] {
  const taken: Occurrence[] = [];
  if (limit <= 0) return taken;
  for (const occurrence of occurrences) {
    taken.push(occurrence);
    if (taken.length >= limit) break;
  }
  return taken;
}

/**
 * The next times something takes place, earliest first, cancelled ones among them. In a school holiday
 * `stops` leaves the date out and no rule at all makes it uncertain; so does a public holiday, whatever the
 * rule. By appointment, irregular, not known how often, or a rhythm without a known day gives nothing. Looks three years ahead
 * at most (longer for "every n years").
 */
export function nextOccurrences(schedule: Schedule, window: OccurrenceWindow): Occurrence[] {
  switch (schedule.type) {
    case "once":
    case "dates": {
      const dates = schedule.type === "once" ? [schedule.date] : [...new Set(schedule.dates)].sort();
      const coming = dates.filter((date) => date >= window.from);
      return take(
        coming.map((date) => toOccurrence(schedule, date, schedule, true)),
        window.limit,
      );
    }
    case "recurring":
      if (startsOf(schedule).length > 0) {
        return take(courseOccurrences(schedule, window.from, window.holidays), window.limit);
      }
      return take(ofRhythm(schedule, window), window.limit);
    case "open":
      return take(ofRhythm(schedule, window), window.limit);
    case "by-appointment":
    case "unknown":
      return [];
  }
}

import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule, WeeklyHours } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { dateOfDayNumber, dayNumberOf } from "./local-time.ts";
import { publicHolidayOn } from "./public-holidays.ts";
import { firesOn, type Firing } from "./recurrence.ts";
import { isWithinCalendar, schoolHolidayOn } from "./school-holidays.ts";

export interface Occurrence {
  date: LocalDate;
  startTime?: LocalTime;
  endTime?: LocalTime;
  /** Does not take place, although the rhythm says so. */
  cancelled?: { reason?: string };
  /** False when the schedule allows this date but does not fix it: ask before you go. */
  certain: boolean;
}

export interface OccurrenceWindow {
  /** First date that may be in the answer. */
  from: LocalDate;
  limit: number;
  /** Of the right region: see `holidaysOf`. */
  holidays: SchoolHoliday[];
}

type Recurring = Extract<Schedule, { type: "recurring" }>;
type Open = Extract<Schedule, { type: "open" }>;
type Times = Pick<Occurrence, "startTime" | "endTime">;
type Candidate = Times & { firing: Exclude<Firing, "never"> };

/** No rule is looked at longer than this, so that one that never fires (a fifth week of February) ends. */
const HORIZON_DAYS = 3 * 366;

const timesOf = ({ startTime, endTime }: Times): Times => ({
  ...(startTime && { startTime }),
  ...(endTime && { endTime }),
});

/** What school holidays and public holidays leave of a date that the rhythm gives. */
function afterHolidays(
  firing: Firing,
  date: LocalDate,
  rule: Open["schoolHolidays"],
  holidays: SchoolHoliday[],
): Firing {
  if (firing === "never") return firing;
  const onWorkday = publicHolidayOn(date) ? "possible" : firing;
  if (rule === "continues") return onWorkday;
  const holiday = schoolHolidayOn(date, holidays);
  if (holiday === "depends") return "possible";
  if (rule === "only") return holiday === "yes" ? onWorkday : "never";
  if (holiday === "yes") return rule === "stops" ? "never" : "possible";
  return rule === "stops" && !isWithinCalendar(date, holidays) ? "possible" : onWorkday;
}

/** All that a set of rules says about one day; two rules that say the same time count once. */
function candidatesOn(
  schedule: Recurring | Open,
  rules: readonly RecurrenceRule[],
  day: number,
  anchor: number | undefined,
  holidays: SchoolHoliday[],
): Candidate[] {
  const byTime = new Map<string, Candidate>();
  for (const rule of rules) {
    const fires = firesOn(rule, day, anchor);
    if (fires === "never") continue;
    const firing = afterHolidays(fires, dateOfDayNumber(day), schedule.schoolHolidays, holidays);
    const key = `${rule.startTime ?? "99:99"} ${rule.endTime ?? ""}`;
    if (firing === "never" || byTime.get(key)?.firing === "certain") continue;
    byTime.set(key, { ...timesOf(rule), firing });
  }
  return [...byTime].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => candidate);
}

const asRule = (hours: WeeklyHours, months: number[] | undefined): RecurrenceRule => ({
  ...hours,
  frequency: "weekly",
  ...(months && { months }),
});

function toOccurrence(schedule: Schedule, date: LocalDate, times: Times, certain: boolean): Occurrence {
  const cancelled =
    "cancelled" in schedule ? schedule.cancelled?.find((entry) => entry.date === date) : undefined;
  return {
    date,
    ...timesOf(times),
    ...(cancelled && { cancelled: cancelled.reason ? { reason: cancelled.reason } : {} }),
    certain: certain || cancelled !== undefined,
  };
}

/** Opening hours and everything that goes on without end, day by day from the first day asked for. */
function* ofRhythm(
  schedule: Recurring | Open,
  from: LocalDate,
  holidays: SchoolHoliday[],
): Generator<Occurrence> {
  const rules =
    schedule.type === "open" ? schedule.hours.map((hours) => asRule(hours, schedule.months)) : schedule.rules;
  const anchor = schedule.from && schedule.type === "recurring" ? dayNumberOf(schedule.from) : undefined;
  const first = dayNumberOf(schedule.from && schedule.from > from ? schedule.from : from);
  const years = Math.max(...rules.map((rule) => (rule.frequency === "yearly" ? (rule.interval ?? 1) : 0)), 0);
  const last = Math.min(
    schedule.until ? dayNumberOf(schedule.until) : Infinity,
    first + Math.max(HORIZON_DAYS, 366 * (years + 1)),
  );
  /** A course of which nobody knows when it began may be halfway: none of its dates is certain. */
  const begun = schedule.type === "open" || !(schedule.course ?? schedule.sessions);
  for (let day = first; day <= last; day += 1) {
    for (const candidate of candidatesOn(schedule, rules, day, anchor, holidays)) {
      yield toOccurrence(schedule, dateOfDayNumber(day), candidate, begun && candidate.firing === "certain");
    }
  }
}

/** How much of a course a date that is only possible uses up: of five Thursdays in a month one is meant. */
const POSSIBLE_SESSION = 1 / 5;

/** One group of a course: from its start until it has had its sessions, or until the next group starts. */
function ofGroup(schedule: Recurring, start: LocalDate, holidays: SchoolHoliday[]): Occurrence[] {
  const anchor = dayNumberOf(start);
  const single = schedule.rules.length === 1 ? schedule.rules[0] : undefined;
  const onStart = candidatesOn(
    { ...schedule, schoolHolidays: "continues" },
    schedule.rules,
    anchor,
    anchor,
    holidays,
  );
  const found = (
    onStart.length > 0 ? onStart : [{ ...timesOf(single ?? {}), firing: "certain" as const }]
  ).map((candidate) => toOccurrence(schedule, start, candidate, true));
  let left = (schedule.sessions ?? (schedule.until ? Infinity : 1)) - found.length;
  const last = Math.min(schedule.until ? dayNumberOf(schedule.until) : Infinity, anchor + HORIZON_DAYS);
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

/** The dates on which groups of a course start, earliest first; empty when it is no course or nobody said. */
export function startsOf(schedule: Recurring): LocalDate[] {
  if (schedule.startDates && schedule.startDates.length > 0) return [...schedule.startDates].sort();
  return schedule.from && (schedule.course ?? schedule.sessions) ? [schedule.from] : [];
}

function ofCourse(
  schedule: Recurring,
  starts: LocalDate[],
  { from, holidays }: OccurrenceWindow,
): Occurrence[] {
  const all = starts.flatMap((start) => ofGroup(schedule, start, holidays));
  const unique = new Map<string, Occurrence>();
  for (const occurrence of all.filter(({ date }) => date >= from)) {
    const key = `${occurrence.date} ${occurrence.startTime ?? "99:99"} ${occurrence.endTime ?? ""}`;
    if (!unique.get(key)?.certain) unique.set(key, occurrence);
  }
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, occurrence]) => occurrence);
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
 * rule. By appointment, irregular, or a rhythm
 * without a known day gives nothing. Looks three years ahead at most (longer for "every n years").
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
    case "recurring": {
      const starts = startsOf(schedule);
      return starts.length > 0
        ? take(ofCourse(schedule, starts, window), window.limit)
        : take(ofRhythm(schedule, window.from, window.holidays), window.limit);
    }
    case "open":
      return take(ofRhythm(schedule, window.from, window.holidays), window.limit);
    case "by-appointment":
      return [];
  }
}

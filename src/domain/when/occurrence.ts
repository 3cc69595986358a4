import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule } from "#schema/schedule.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { dateOfDayNumber } from "./day-number.ts";
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

type Repeating = Extract<Schedule, { type: "recurring" | "open" }>;
type Times = Pick<Occurrence, "startTime" | "endTime">;

/** A time that the rules give on one day, before anybody cancelled it. */
export type PossibleTimes = Times & { firing: Exclude<Firing, "never"> };

export const timesOf = ({ startTime, endTime }: Times): Times => ({
  ...(startTime && { startTime }),
  ...(endTime && { endTime }),
});

/** What school holidays and public holidays leave of a date that the rhythm gives. */
function afterHolidays(
  firing: Firing,
  date: LocalDate,
  rule: Repeating["schoolHolidays"],
  holidays: SchoolHoliday[],
): Firing {
  if (firing === "never") return firing;
  const onWorkday = publicHolidayOn(date) ? "possible" : firing;
  if (rule === "continues") return onWorkday;
  const holiday = schoolHolidayOn(date, holidays);
  if (holiday === "depends") return "possible";
  if (rule === "only") return holiday === "yes" ? onWorkday : "never";
  if (holiday === "yes") return rule === "stops" ? "never" : "possible";
  // After the last holiday that is known nobody can say whether this is one.
  return isWithinCalendar(date, holidays) ? onWorkday : "possible";
}

/**
 * All that a set of rules says about one day. What begins at the same moment is one visit, whatever its end:
 * of two rules that say so the certain one counts, and of those the one that knows how long it lasts.
 */
export function candidatesOn(
  schedule: Repeating,
  rules: readonly RecurrenceRule[],
  day: number,
  anchor: number | undefined,
  holidays: SchoolHoliday[],
): PossibleTimes[] {
  const firing = rules.map((rule) => firesOn(rule, day, anchor));
  if (firing.every((fires) => fires === "never")) return [];
  const byTime = new Map<string, PossibleTimes>();
  for (const [at, rule] of rules.entries()) {
    const fires = firing[at] ?? "never";
    const held = afterHolidays(fires, dateOfDayNumber(day), schedule.schoolHolidays, holidays);
    if (held === "never") continue;
    const key = rule.startTime ?? "99:99";
    const known = byTime.get(key);
    const isBetter = known === undefined || (known.firing !== "certain" && held === "certain");
    if (isBetter || (known.firing === held && !known.endTime))
      byTime.set(key, { ...timesOf(rule), firing: held });
  }
  return [...byTime].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => candidate);
}

/** With a date that somebody cancelled marked as such: that it is off is certain. */
export function toOccurrence(
  schedule: Schedule,
  date: LocalDate,
  times: Times,
  certain: boolean,
): Occurrence {
  const cancelled =
    "cancelled" in schedule ? schedule.cancelled?.find((entry) => entry.date === date) : undefined;
  return {
    date,
    ...timesOf(times),
    ...(cancelled && { cancelled: cancelled.reason ? { reason: cancelled.reason } : {} }),
    certain: certain || cancelled !== undefined,
  };
}

import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { LocalTime } from "#schema/identifiers.ts";
import type { Daypart, Schedule, Weekday } from "#schema/schedule.ts";
import { weekdayOf } from "./day-number.ts";

export interface Slot {
  day: Weekday;
  daypart: Daypart;
}

/** Days and a time of them on which something can be done; what is absent nobody said. */
export interface Window {
  days: Weekday[];
  startTime?: LocalTime | undefined;
  endTime?: LocalTime | undefined;
  dayparts?: Daypart[] | undefined;
}

const minutesOf = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const PARTS: readonly { daypart: Daypart; from: number; until: number }[] = [
  { daypart: "morning", from: 0, until: 12 * 60 },
  { daypart: "afternoon", from: 12 * 60, until: 17.5 * 60 },
  { daypart: "evening", from: 17.5 * 60, until: 48 * 60 },
];

/** Minutes an activity must fill of a part of the day before somebody would look for it there. */
const LATER_PART = 90;
const FIRST_PART = 60;

/**
 * The parts of the day a window belongs to: the one it starts in, and every later part of which it fills
 * an hour and a half (11.00-15.00 is morning and afternoon, 10.00-13.00 only morning). A start less than
 * an hour before the next part does not count when the activity really lies in that next part.
 */
export function daypartsOfWindow({ startTime, endTime, dayparts }: Omit<Window, "days">): Daypart[] {
  if (!startTime) return dayparts ?? [];
  const start = minutesOf(startTime);
  const first = PARTS.findIndex((part) => start < part.until);
  const end = endTime ? minutesOf(endTime) + (endTime <= startTime ? 24 * 60 : 0) : start;
  const fills = PARTS.map((part) => Math.min(end, part.until) - Math.max(start, part.from));
  const later = PARTS.filter((_, index) => index > first && (fills[index] ?? 0) >= LATER_PART);
  const starts = PARTS[first];
  const kept = later.length > 0 && (fills[first] ?? 0) < FIRST_PART ? [] : starts ? [starts] : [];
  return [...kept, ...later].map((part) => part.daypart);
}

/** All the times a schedule holds; none where nobody said any. */
export function windowsOf(schedule: Schedule): Window[] {
  switch (schedule.type) {
    case "once":
      return [{ ...schedule, days: [weekdayOf(schedule.date)] }];
    case "dates":
      return [{ ...schedule, days: schedule.dates.map(weekdayOf) }];
    case "recurring":
      return schedule.rules.map((rule) =>
        rule.frequency === "daily" && rule.days.length === 0 ? { ...rule, days: [...WEEKDAYS] } : rule,
      );
    case "open":
      return schedule.hours;
    case "by-appointment":
      return schedule.hours ?? [];
    case "unknown":
      return [];
  }
}

/** When one can go, as day and part of day, each pair once. A window that lacks one of the two has none. */
export function slotsOf(schedule: Schedule): Slot[] {
  const slots = windowsOf(schedule).flatMap((window) =>
    window.days.flatMap((day) => daypartsOfWindow(window).map((daypart) => ({ day, daypart }))),
  );
  return [...new Map(slots.map((slot) => [`${slot.day} ${slot.daypart}`, slot])).values()];
}

/** The days on which something can be done, also when the time is not known. */
export const daysOf = (schedule: Schedule): Weekday[] => [
  ...new Set(windowsOf(schedule).flatMap((window) => window.days)),
];

/** The parts of the day, also when the day is not known ("'s avonds, in overleg"). */
export const daypartsOf = (schedule: Schedule): Daypart[] => [
  ...new Set(windowsOf(schedule).flatMap(daypartsOfWindow)),
];

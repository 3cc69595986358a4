import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { RecurrenceRule, WeeklyHours, Weekday } from "#schema/schedule.ts";
import { weekdayIndexOf } from "./day-number.ts";

const DAY_MS = 86_400_000;

/** Weekly hours as a rule: opening hours repeat every week. `months`: only in these, 1 to 12. */
export const ruleOfHours = (hours: WeeklyHours, months?: number[]): RecurrenceRule => ({
  ...hours,
  frequency: "weekly",
  ...(months && { months }),
});

/** "possible": the rule allows the date, but does not fix it ("om de week" without a first week). */
export type Firing = "certain" | "possible" | "never";

const mondayOf = (day: number) => day - weekdayIndexOf(day);
const monthIndexOf = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();

/** Whether a day is the nth of its weekday in its month; -1 is the last. */
function isInWeeks(date: Date, weeks: number[]): boolean {
  const dayOfMonth = date.getUTCDate();
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return weeks.includes(Math.ceil(dayOfMonth / 7)) || (weeks.includes(-1) && dayOfMonth + 7 > lastDay);
}

/** Periods since the anchor (days, weeks, months, years), to see whether an interval falls on this one. */
function periodsSince(rule: RecurrenceRule, day: number, anchor: number): number {
  const months = () => monthIndexOf(new Date(day * DAY_MS)) - monthIndexOf(new Date(anchor * DAY_MS));
  switch (rule.frequency) {
    case "daily":
      return day - anchor;
    case "weekly":
      return (mondayOf(day) - mondayOf(anchor)) / 7;
    case "monthly":
      return months();
    case "yearly":
    case "irregular":
    case undefined:
      return new Date(day * DAY_MS).getUTCFullYear() - new Date(anchor * DAY_MS).getUTCFullYear();
  }
}

/** Without a day of the week only the first time says which day it is, and that it stays so is likely. */
function firesWithoutDay(rule: RecurrenceRule, day: number, anchor: number | undefined): Firing {
  if (rule.frequency === "daily")
    return anchor === undefined && (rule.interval ?? 1) > 1 ? "possible" : "certain";
  if (anchor === undefined) return "never";
  if (rule.frequency === "weekly")
    return weekdayIndexOf(day) === weekdayIndexOf(anchor) ? "possible" : "never";
  const [date, first] = [new Date(day * DAY_MS), new Date(anchor * DAY_MS)];
  const sameMonth = rule.frequency === "monthly" || date.getUTCMonth() === first.getUTCMonth();
  return sameMonth && date.getUTCDate() === first.getUTCDate() ? "possible" : "never";
}

/** Whether the rule names so few dates in its period that all of them are meant. */
function fixesItsDates({ frequency, days, weeks, months, timesPerPeriod }: RecurrenceRule): boolean {
  if (frequency === "daily") return true;
  if (frequency === "weekly") return (timesPerPeriod ?? Infinity) >= days.length;
  const perPeriod = days.length * (weeks?.length ?? 0) * (frequency === "yearly" ? (months?.length ?? 0) : 1);
  return perPeriod > 0 && (timesPerPeriod ?? Infinity) >= perPeriod;
}

/** Days of the week (0 for Monday to 6) on which none of the rules can ever fire are false. */
export const weekdaysOf = (rules: readonly RecurrenceRule[]): boolean[] =>
  WEEKDAYS.map((weekday) => rules.some(({ days }) => days.length === 0 || days.includes(weekday)));

/**
 * What a rule says about one day (days since 1970, see `local-time`). `anchor` is the first time: it fixes
 * which week "om de week" means, and is itself always certain. Bounds such as `until` are not looked at.
 */
export function firesOn(rule: RecurrenceRule, day: number, anchor: number | undefined): Firing {
  if (rule.days.length > 0 && !rule.days.includes(WEEKDAYS[weekdayIndexOf(day)] as Weekday)) return "never";
  const date = new Date(day * DAY_MS);
  if (rule.months && !rule.months.includes(date.getUTCMonth() + 1)) return "never";
  if (rule.weeks && rule.weeks.length > 0 && !isInWeeks(date, rule.weeks)) return "never";
  if (day === anchor) return "certain";
  if (rule.frequency === undefined || rule.frequency === "irregular") return "never";
  const interval = rule.interval ?? 1;
  if (interval > 1 && anchor !== undefined && periodsSince(rule, day, anchor) % interval !== 0)
    return "never";
  if (rule.days.length === 0) return firesWithoutDay(rule, day, anchor);
  if (rule.frequency === "yearly" && !rule.months) return "never";
  return fixesItsDates(rule) && (interval === 1 || anchor !== undefined) ? "certain" : "possible";
}

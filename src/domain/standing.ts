import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { addMonths, monthsBetween } from "./when/local-time.ts";

/** Months after which a check counts as old, unless the organisation says otherwise. */
export const DEFAULT_INTERVAL_MONTHS = 12;

type Dated = Pick<Activity, "schedule" | "validUntil" | "status">;
type Verified = Pick<Activity, "verification">;

function lastDateOf({ schedule }: Pick<Activity, "schedule">): LocalDate | undefined {
  switch (schedule.type) {
    case "once":
      return schedule.date;
    case "dates":
      return schedule.dates.reduce((last, date) => (date > last ? date : last));
    case "recurring":
    case "open":
      return schedule.until;
    case "by-appointment":
    case "unknown":
      return undefined;
  }
}

/** The last day it can be visited, as far as anybody said. */
export function lastDayOf(activity: Pick<Activity, "schedule" | "validUntil">): LocalDate | undefined {
  const last = lastDateOf(activity);
  const { validUntil } = activity;
  return last !== undefined && validUntil !== undefined
    ? last < validUntil
      ? last
      : validUntil
    : (last ?? validUntil);
}

/**
 * Over: its last date has passed, or a person ended it. An old check never hides an activity, and neither
 * do the start dates of a course: the next group may not be announced yet.
 */
export function isOver(activity: Dated, today: LocalDate): boolean {
  const last = lastDayOf(activity);
  return activity.status === "ended" || (last !== undefined && last < today);
}

/** Never checked, or longer ago than the organisation's interval: "bel eerst", ranked lower, never hidden. */
export function needsCallFirst({ verification }: Verified, today: LocalDate): boolean {
  if (!verification) return true;
  return addMonths(verification.on, verification.interval ?? DEFAULT_INTERVAL_MONTHS) < today;
}

/** Whole months since somebody checked the activity; undefined when nobody ever did. */
export const monthsSinceVerification = ({ verification }: Verified, today: LocalDate): number | undefined =>
  verification && monthsBetween(verification.on, today);

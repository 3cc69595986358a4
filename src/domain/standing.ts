import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { addMonths, monthsBetween } from "./when/local-time.ts";
import type { Moment } from "./when/moment.ts";
import { whenOf, type Timed } from "./when/when-of.ts";

/** Months after which a check counts as old, unless the organisation says otherwise. */
export const DEFAULT_INTERVAL_MONTHS = 12;

type Verified = Pick<Activity, "verification">;

/** Over: its last time has passed, or a person ended it. An old check never hides an activity. */
export function isOver(activity: Timed, now: Moment): boolean {
  const { state } = whenOf(activity, { now, holidays: [], limit: 0 });
  return state === "ended" || state === "over";
}

/** Never checked, or longer ago than the organisation's interval: "bel eerst", ranked lower, never hidden. */
export function needsCallFirst({ verification }: Verified, today: LocalDate): boolean {
  if (!verification) return true;
  return addMonths(verification.on, verification.interval ?? DEFAULT_INTERVAL_MONTHS) < today;
}

/** Whole months since somebody checked the activity; undefined when nobody ever did. */
export const monthsSinceVerification = ({ verification }: Verified, today: LocalDate): number | undefined =>
  verification && monthsBetween(verification.on, today);

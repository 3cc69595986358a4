import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { addMonths, monthsBetween } from "./when/local-time.ts";

/** Months after which a check counts as old, unless the organisation says otherwise. */
export const DEFAULT_INTERVAL_MONTHS = 12;

type Verified = Pick<Activity, "verification">;

/** Never checked, or longer ago than the organisation's interval: "bel eerst", ranked lower, never hidden. */
export function needsCallFirst({ verification }: Verified, today: LocalDate): boolean {
  if (!verification) return true;
  return addMonths(verification.on, verification.interval ?? DEFAULT_INTERVAL_MONTHS) < today;
}

/** Whole months since somebody checked the activity; undefined when nobody ever did. */
export const monthsSinceVerification = ({ verification }: Verified, today: LocalDate): number | undefined =>
  verification && monthsBetween(verification.on, today);

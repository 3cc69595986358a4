import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { addMonths, monthsBetween } from "./when/local-time.ts";

/** Months after which a check counts as old, unless the organisation says otherwise. */
export const DEFAULT_INTERVAL_MONTHS = 12;

type Verified = Pick<Activity, "verification">;

/** How long a check counts as fresh: after half a year its age is said and no longer shown as a good sign. */
const FRESH_MONTHS = 6;

/** `fresh`: lately. `aging`: longer ago. `old`: longer ago than the organisation's interval. `never`: by nobody. */
type Check = "fresh" | "aging" | "old" | "never";

/** How old the last check is: the one answer for page, card, search and matching. */
export function checkOf({ verification }: Verified, today: LocalDate): Check {
  if (!verification) return "never";
  const { on, interval = DEFAULT_INTERVAL_MONTHS } = verification;
  if (addMonths(on, interval) < today) return "old";
  return addMonths(on, FRESH_MONTHS) < today ? "aging" : "fresh";
}

/** Never checked, or longer ago than the organisation's interval: "bel eerst", ranked lower, never hidden. */
export function needsCallFirst(activity: Verified, today: LocalDate): boolean {
  const check = checkOf(activity, today);
  return check === "old" || check === "never";
}

/** Whole months since somebody checked the activity; undefined when nobody ever did. */
export const monthsSinceVerification = ({ verification }: Verified, today: LocalDate): number | undefined =>
  verification && monthsBetween(verification.on, today);

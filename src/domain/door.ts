import type { Activity } from "#schema/activity.ts";

/** At home or online: nobody has to go anywhere, so there is no door to come in by. */
export const isFromHome = ({ place }: Pick<Activity, "place">): boolean =>
  place === "home" || place === "online";

/** The place somebody has to go to; where the organisation of something online has its office is none. */
export const venueOf = <Venue>(
  entry: Pick<Activity, "place"> & { locationEntry?: Venue },
): Venue | undefined => (isFromHome(entry) ? undefined : entry.locationEntry);

/**
 * Whether somebody said that one may just walk in, and nobody that one has to do something first: of two answers
 * the one that never leaves anybody before a closed door.
 */
export const mayWalkIn = ({
  place,
  threshold,
  signUp,
  firstVisit,
}: Pick<Activity, "place" | "threshold" | "signUp" | "firstVisit">): boolean =>
  threshold.dropIn === true && !isFromHome({ place }) && signUp.needed !== true && !firstVisit.callFirst;

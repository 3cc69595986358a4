import type { ActivityEntry } from "./catalog.ts";

/** The town of an activity of which no place tells it. A place has its own town; what is online has none. */
export const saidTown = ({
  place,
  locationEntry,
  town,
}: Pick<ActivityEntry, "place" | "locationEntry" | "town">): string | undefined =>
  place === "online" || locationEntry ? undefined : town;

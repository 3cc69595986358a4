import type { ActivityEntry } from "./catalog.ts";
import { isFree } from "./costs.ts";
import { mayWalkIn } from "./door.ts";

/**
 * How easy it is to just come along, for the order of lists in which nothing was asked: somebody waits for
 * you, you may walk in, it is free; what is meant for one group of people comes after what is for all.
 */
function easeOf(entry: ActivityEntry): number {
  const { firstVisit, costs, audience } = entry;
  const welcome = firstVisit.accompaniment !== undefined && firstVisit.accompaniment !== "none";
  const particular = (audience.groups?.length ?? 0) > 0 || audience.gender !== undefined;
  return (welcome ? 4 : 0) + (mayWalkIn(entry) ? 2 : 0) + (isFree(costs) ? 1 : 0) - (particular ? 2 : 0);
}

/** The easiest first; equals in the order of their slugs, so that every build agrees. */
export const byEase = (a: ActivityEntry, b: ActivityEntry): number =>
  easeOf(b) - easeOf(a) || (a.slug < b.slug ? -1 : 1);

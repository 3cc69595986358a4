import type { LocalDate } from "#schema/identifiers.ts";
import type { ActivityEntry } from "./catalog.ts";
import { needsCallFirst } from "./standing.ts";
import { isOver } from "./when/when-of.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { byEase } from "./ease.ts";

/** One of each category in turn, so that the first screen shows all there is; then one of which nobody said it. */
function inTurn(entries: ActivityEntry[]): ActivityEntry[] {
  const rows = [...CATEGORY_KEYS, undefined].map((key) =>
    entries.filter(({ category }) => category === key).sort(byEase),
  );
  const longest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, index) => rows.flatMap((row) => row[index] ?? [])).flat();
}

/**
 * What a visitor can find today, in the order of the guide: what was checked lately first, what needs a
 * call last. Over and ended is left out; an old check never hides an activity.
 */
export function listed(entries: ActivityEntry[], today: LocalDate): ActivityEntry[] {
  const current = entries.filter((entry) => entry.status === "published" && !isOver(entry, today));
  const old = (entry: ActivityEntry) => needsCallFirst(entry, today);
  return [...inTurn(current.filter((entry) => !old(entry))), ...inTurn(current.filter(old))];
}

/** What has a page: also what lies still for a while, so that a kept address says so. */
export const withPage = (entries: ActivityEntry[], today: LocalDate): ActivityEntry[] =>
  entries.filter((entry) => entry.status !== "ended" && !isOver(entry, today));

/** What has been and is no more: the address that somebody kept says so and leads on. */
export const pastEntries = (entries: ActivityEntry[], today: LocalDate): ActivityEntry[] =>
  entries.filter((entry) => entry.status === "ended" || isOver(entry, today));

import type { ActivityEntry } from "#domain/catalog.ts";
import { monthsSinceVerification, needsCallFirst } from "#domain/standing.ts";
import { isOver } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { isDue } from "#desk/upkeep/ask-still-true.ts";
import type { Report } from "#desk/report/report-mistake.ts";

/** `today`: somebody checked it today; it stays in its place among what has to be checked. */
type Standing = "reported" | "call-first" | "due" | "today" | "fine";

interface BoardLine {
  entry: ActivityEntry;
  standing: Standing;
  /** Undefined: never checked. */
  months: number | undefined;
  reports: Report[];
}
/** What is asked in one call: of one organisation, on one number. */
export interface BoardGroup {
  /** Of the organisation; it has more groups when its activities have numbers of their own. */
  slug: string;
  name: string;
  phone: string | undefined;
  lines: BoardLine[];
  counts: Record<Standing, number>;
}
export interface Board {
  groups: BoardGroup[];
  counts: Record<Standing, number>;
}

const ORDER: readonly Standing[] = ["reported", "call-first", "due", "today", "fine"];

/** What is still to be checked of a group. */
export const openOf = ({ counts }: Pick<BoardGroup, "counts">): number =>
  counts.reported + counts["call-first"] + counts.due;

/**
 * How true the offer is, by who is rung up: first where something was reported wrong, then where the most waits. The order
 * does not hang on what was checked today, so that nothing moves while somebody ticks.
 */
export function boardOf(
  activities: readonly ActivityEntry[],
  reports: readonly Report[],
  today: LocalDate,
): Board {
  const groups = new Map<string, BoardGroup>();
  for (const entry of activities.filter((one) => !isOver(one, today))) {
    const own = reports.filter(({ slug }) => slug === entry.slug);
    const standing =
      own.length > 0
        ? "reported"
        : needsCallFirst(entry, today)
          ? "call-first"
          : isDue(entry, today)
            ? "due"
            : entry.verification?.on === today
              ? "today"
              : "fine";
    const { slug, name, contact } = entry.organizationEntry;
    const phone = entry.contact.phone ?? contact.phone;
    const key = `${slug} ${phone ?? ""}`;
    const group = groups.get(key) ?? { slug, name, phone, lines: [], counts: none() };
    group.lines.push({ entry, standing, months: monthsSinceVerification(entry, today), reports: own });
    group.counts[standing]++;
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const rank = ({ standing }: BoardLine) => (standing === "reported" ? 0 : standing === "fine" ? 2 : 1);
  for (const { lines } of all)
    lines.sort(
      (a, b) =>
        rank(a) - rank(b) ||
        a.entry.title.localeCompare(b.entry.title, "nl") ||
        (a.entry.slug < b.entry.slug ? -1 : 1),
    );
  const weight = ({ lines, counts }: BoardGroup) => counts.reported * 1000 + lines.length - counts.fine;
  all.sort(
    (a, b) =>
      weight(b) - weight(a) ||
      a.name.localeCompare(b.name, "nl") ||
      (a.phone ?? "").localeCompare(b.phone ?? ""),
  );
  const counts = none();
  for (const group of all) for (const standing of ORDER) counts[standing] += group.counts[standing];
  return { groups: all, counts };
}

const none = (): Record<Standing, number> => ({
  reported: 0,
  "call-first": 0,
  due: 0,
  today: 0,
  fine: 0,
});

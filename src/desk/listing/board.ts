import type { ActivityEntry } from "#domain/catalog.ts";
import { monthsSinceVerification, needsCallFirst } from "#domain/standing.ts";
import { isOver } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { isDue } from "#desk/upkeep/ask-still-true.ts";
import type { Report } from "#desk/report/report-mistake.ts";

type Standing = "reported" | "call-first" | "due" | "fine";

interface BoardLine {
  entry: ActivityEntry;
  standing: Standing;
  /** Undefined: never checked. */
  months: number | undefined;
  reports: Report[];
}
export interface BoardGroup {
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

const ORDER: readonly Standing[] = ["reported", "call-first", "due", "fine"];

/** How true the offer is, by organisation: what was reported wrong first, then what nobody checked for long. */
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
            : "fine";
    const { slug, name, contact } = entry.organizationEntry;
    const group = groups.get(slug) ?? { slug, name, phone: contact.phone, lines: [], counts: none() };
    group.lines.push({ entry, standing, months: monthsSinceVerification(entry, today), reports: own });
    group.counts[standing]++;
    groups.set(slug, group);
  }
  const all = [...groups.values()];
  for (const group of all) {
    group.lines.sort(
      (a, b) =>
        ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
        (b.months ?? 999) - (a.months ?? 999) ||
        a.entry.title.localeCompare(b.entry.title, "nl"),
    );
  }
  const open = ({ counts }: BoardGroup) => counts.reported * 1000 + counts["call-first"] * 10 + counts.due;
  all.sort((a, b) => open(b) - open(a) || a.name.localeCompare(b.name, "nl"));
  const counts = none();
  for (const group of all) for (const standing of ORDER) counts[standing] += group.counts[standing];
  return { groups: all, counts };
}

const none = (): Record<Standing, number> => ({ reported: 0, "call-first": 0, due: 0, fine: 0 });

import { roleOf } from "#domain/suits/role-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { addDays } from "#domain/when/day-number.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { whenOf } from "#domain/when/when-of.ts";
import { needsCallFirst } from "#domain/standing.ts";
import { isClosed, roomOf } from "#domain/room.ts";
import { byEase } from "#domain/ease.ts";

interface AgendaItem {
  entry: ActivityEntry;
  occurrence: Occurrence;
}
export interface AgendaDay {
  date: LocalDate;
  items: AgendaItem[];
}
interface AgendaWindow {
  from: LocalDate;
  days: number;
  perDay: number;
  holidaysOf: (entry: ActivityEntry) => SchoolHoliday[];
}

/** Something one can just come to: not to help, not full, not in need of a call first, and at a known time. */
export const isInvitation = (entry: ActivityEntry, today: LocalDate) =>
  (roleOf(entry) ?? "participant") === "participant" &&
  !isClosed(roomOf(entry, today)) &&
  !needsCallFirst(entry, today) &&
  (entry.schedule.type === "once" || entry.schedule.type === "dates" || entry.schedule.type === "recurring");

/**
 * A taste of the coming days: per day a few different kinds of things, every activity at most once, and
 * only dates that are certain. Days on which nothing is left are skipped.
 */
export function agendaOf(
  all: ActivityEntry[],
  { from, days, perDay, holidaysOf }: AgendaWindow,
): AgendaDay[] {
  const last = addDays(from, days - 1);
  const coming = all
    .filter((entry) => isInvitation(entry, from))
    .sort(byEase)
    .flatMap((entry) =>
      whenOf(entry, { now: from, until: last, only: "held", holidays: holidaysOf(entry) })
        .times.filter(({ startTime }) => startTime !== undefined)
        .map((occurrence) => ({ entry, occurrence })),
    );
  const shown = new Set<string>();
  return Array.from({ length: days }, (_, index) => addDays(from, index)).flatMap((date) => {
    const items: AgendaItem[] = [];
    for (const item of coming.filter(({ occurrence }) => occurrence.date === date)) {
      const isNew =
        !shown.has(item.entry.slug) && items.every(({ entry }) => entry.category !== item.entry.category);
      if (items.length < perDay && isNew) {
        items.push(item);
        shown.add(item.entry.slug);
      }
    }
    items.sort((a, b) => ((a.occurrence.startTime ?? "") < (b.occurrence.startTime ?? "") ? -1 : 1));
    return items.length > 0 ? [{ date, items }] : [];
  });
}

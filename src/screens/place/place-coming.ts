import type { ActivityEntry } from "#domain/catalog.ts";
import type { Guide } from "#domain/guide.ts";
import { isClosed, roomOf } from "#domain/room.ts";
import { needsCallFirst } from "#domain/standing.ts";
import { roleOf } from "#domain/suits/role-of.ts";
import { addDays } from "#domain/when/day-number.ts";
import type { Moment } from "#domain/when/moment.ts";
import { passesAt, whenOf } from "#domain/when/when-of.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";

interface ComingTime {
  entry: ActivityEntry;
  date: LocalDate;
  startTime: LocalTime;
  /** From then on it is past. */
  until: Moment;
}

/** A page that is some days old still knows what comes. */
const AHEAD_DAYS = 7;
const MOST = 4;

/** What one can come to in a place in the coming days, soonest first: sure, at a known hour, with room, and not to help. */
export function comingIn(
  entries: readonly ActivityEntry[],
  { today, holidaysIn }: Pick<Guide, "today" | "holidaysIn">,
): ComingTime[] {
  return entries
    .filter(
      (entry) =>
        roleOf(entry) !== "volunteer" && !isClosed(roomOf(entry, today)) && !needsCallFirst(entry, today),
    )
    .flatMap((entry) => {
      const holidays = holidaysIn(entry.municipality);
      const question = { now: today, until: addDays(today, AHEAD_DAYS), only: "held", holidays } as const;
      return whenOf(entry, question).times.flatMap((time) => {
        const { date, startTime } = time;
        return startTime ? [{ entry, date, startTime, until: passesAt(time) }] : [];
      });
    })
    .sort((a, b) => `${a.date}${a.startTime}`.localeCompare(`${b.date}${b.startTime}`))
    .slice(0, MOST);
}

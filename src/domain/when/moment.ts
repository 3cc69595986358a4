import type { LocalDate } from "#schema/identifiers.ts";
import { addDays } from "./day-number.ts";
import { localDateOf, localTimeOf } from "./local-time.ts";
import type { Occurrence } from "./occurrence.ts";

/**
 * A day, or a minute of it, on the clock of Amsterdam: "2026-12-01", "2026-12-01T10:00". They compare as text: a day
 * comes before its first minute, so that a bare day means "at any time of it".
 */
export type Moment = string;

export const momentOf = (now: Date): Moment => `${localDateOf(now)}T${localTimeOf(now)}`;

export const dayOf = (moment: Moment): LocalDate => moment.slice(0, 10);

/**
 * From then on a time is past: its end, or its beginning when nobody said how long it lasts. Without a clock time,
 * and where it goes on past midnight, the day is past: nobody calls Friday the next time on a Saturday.
 */
export function passesAt({
  date,
  startTime,
  endTime,
}: Pick<Occurrence, "date" | "startTime" | "endTime">): Moment {
  if (endTime && (!startTime || endTime > startTime)) return `${date}T${endTime}`;
  return startTime && !endTime ? `${date}T${startTime}` : addDays(date, 1);
}

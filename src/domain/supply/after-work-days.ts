import type { ActivityEntry } from "#domain/catalog.ts";
import type { Moment } from "#domain/when/moment.ts";
import { scheduleAhead } from "#domain/when/when-of.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Weekday } from "#schema/schedule.ts";
import { afterWorkOn, saidOf } from "./said-of.ts";

/** How many there are after work on a day: for 18 to 65 for certain, and those of which nobody named the age. */
export interface DayTally {
  day: Weekday;
  sure: number;
  agesNotSaid: number;
}

/** Monday first. What is on more days counts on each; what is for others alone on none. */
export function afterWorkDays(entries: readonly ActivityEntry[], now: Moment): DayTally[] {
  const answers = entries.map((entry) => ({
    days: afterWorkOn(scheduleAhead(entry, now)),
    said: saidOf(entry, "na-werktijd", now),
  }));
  return WEEKDAYS.map((day) => {
    const here = answers.filter(({ days }) => days.includes(day));
    return {
      day,
      sure: here.filter(({ said }) => said === "yes").length,
      agesNotSaid: here.filter(({ said }) => said === "unknown").length,
    };
  });
}

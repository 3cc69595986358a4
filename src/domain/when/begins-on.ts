import type { Activity } from "#schema/activity.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { startsOf } from "./course.ts";

/** The days on which somebody can begin: of a course, of a rhythm that began or begins on a day, of loose dates. */
export function beginsOn({ schedule }: Pick<Activity, "schedule">): LocalDate[] {
  switch (schedule.type) {
    case "once":
      return [schedule.date];
    case "dates":
      return [...schedule.dates].sort().slice(0, 1);
    case "recurring": {
      const starts = startsOf(schedule);
      return starts.length > 0 || !schedule.from ? starts : [schedule.from];
    }
    case "open":
      return schedule.from ? [schedule.from] : [];
    default:
      return [];
  }
}

import type { Schedule } from "#schema/schedule.ts";
import type { Fact } from "./facts.ts";
import type { Published } from "./published.ts";
import { saidTimes } from "./said-when.ts";

/**
 * What a record that was made of several rows or cells says of one of them: of its days only those that this
 * one names, and of those the hours that it names when they are there.
 */
export function partOf(published: Published, item: readonly Fact[]): Published {
  const wanted = (kind: Fact["kind"]) => {
    const value = item.find((fact) => fact.kind === kind)?.value;
    return Array.isArray(value) ? (value as string[]) : [];
  };
  const { activity } = published;
  const schedule = narrowed(activity.schedule, wanted("weekday"), wanted("times"), wanted("dates"));
  return { ...published, activity: { ...activity, schedule } };
}

function narrowed(
  schedule: Schedule,
  days: readonly string[],
  times: readonly string[],
  dates: readonly string[],
): Schedule {
  switch (schedule.type) {
    case "dates": {
      const kept = schedule.dates.filter((date) => dates.includes(date));
      return kept.length > 0 ? { ...schedule, dates: kept } : schedule;
    }
    case "recurring": {
      const rules = onDays(schedule.rules, days);
      const timed = rules.filter((rule) =>
        saidTimes({ ...schedule, rules: [rule] }).every((one) => times.includes(one)),
      );
      return { ...schedule, rules: timed.length > 0 ? timed : rules };
    }
    case "open": {
      const hours = onDays(schedule.hours, days);
      const timed = hours.filter((one) =>
        saidTimes({ ...schedule, hours: [one] }).every((time) => times.includes(time)),
      );
      return { ...schedule, hours: timed.length > 0 ? timed : hours };
    }
    default:
      return schedule;
  }
}

/** Everything when none of the days is there: then the record says another day, and that is what is judged. */
function onDays<T extends { days: string[] }>(windows: readonly T[], days: readonly string[]): T[] {
  const kept = windows.flatMap((one) => {
    const both = one.days.filter((day) => days.includes(day));
    return both.length > 0 ? [{ ...one, days: both }] : [];
  });
  return kept.length > 0 ? kept : [...windows];
}

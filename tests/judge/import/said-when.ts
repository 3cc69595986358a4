import { daysOf } from "#domain/when/slots.ts";
import { weekdayOf } from "#domain/when/day-number.ts";
import type { Schedule } from "#schema/schedule.ts";

/** The days a schedule names, and those its dates fall on. */
export function saidDays(schedule: Schedule): string[] {
  return [...new Set<string>(daysOf(schedule))];
}

/** "10:00-12:00"; "10:00-" without an end. */
export function saidTimes(schedule: Schedule): string[] {
  const windows =
    schedule.type === "recurring"
      ? schedule.rules
      : schedule.type === "open" || schedule.type === "by-appointment"
        ? (schedule.hours ?? [])
        : schedule.type === "unknown"
          ? []
          : [schedule];
  return [
    ...new Set(
      windows.flatMap(({ startTime, endTime }) => (startTime ? [`${startTime}-${endTime ?? ""}`] : [])),
    ),
  ];
}

/**
 * All that can rightly be called the rhythm: "weekly", "2w", "monthly:2TU,4TU", "dates", "course". Nothing when
 * the schedule only says that it is arranged.
 */
export function saidRhythm(schedule: Schedule): string[] {
  if (schedule.type === "once" || schedule.type === "dates") return ["dates"];
  if (schedule.type === "by-appointment" || schedule.type === "unknown") return [];
  if (schedule.type === "open") return saidDays(schedule).length === 7 ? ["weekly", "daily"] : ["weekly"];
  const monthly = schedule.rules.filter(({ frequency }) => frequency === "monthly");
  const positions = monthly.flatMap(({ days, weeks = [] }) =>
    days.flatMap((day) => weeks.map((week) => `${week}${day}`)),
  );
  const simple = schedule.rules.flatMap(({ frequency, interval = 1, days }) => {
    if (frequency === "monthly") return positions.length > 0 ? [] : ["monthly"];
    if (frequency !== "weekly") return frequency ? [frequency] : [];
    return [interval === 1 ? "weekly" : `${interval}w`, ...(days.length === 7 ? ["daily"] : [])];
  });
  return [
    ...new Set(simple),
    ...(positions.length > 0 ? [positionsInOrder(`monthly:${positions.join(",")}`)] : []),
    ...(schedule.course ? ["course"] : []),
  ];
}

/** "monthly:4FR,2TU" and "monthly:2TU,4FR" are the same rhythm. */
export function positionsInOrder(rhythm: string): string {
  const [kind, list] = rhythm.split(":");
  return list ? `${kind}:${list.split(",").sort().join(",")}` : rhythm;
}

export interface SaidDates {
  dates: string[];
  start?: string | undefined;
  end?: string | undefined;
}

/** Loose dates, and between which dates a rhythm runs. */
export function saidDates(schedule: Schedule): SaidDates {
  if (schedule.type === "once") return { dates: [schedule.date], start: schedule.date, end: schedule.date };
  if (schedule.type === "dates") {
    const dates = [...schedule.dates].sort();
    return { dates, start: dates[0], end: dates.at(-1) };
  }
  if (schedule.type === "by-appointment" || schedule.type === "unknown") return { dates: [] };
  const first = schedule.from ?? (schedule.type === "recurring" ? schedule.startDates?.[0] : undefined);
  return { dates: [], start: first, end: schedule.until };
}

/** Is it on that date, as far as loose dates or the days between a first and a last date say so? */
export function isOn(schedule: Schedule, date: string): boolean {
  const { dates, start, end } = saidDates(schedule);
  if (dates.length > 0) return dates.includes(date);
  if (start === undefined || date < start || (end !== undefined && date > end)) return false;
  const cancelled = "cancelled" in schedule ? (schedule.cancelled ?? []) : [];
  if (cancelled.some((one) => one.date === date)) return false;
  return date === start || saidDays(schedule).includes(weekdayOf(date));
}

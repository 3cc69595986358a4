import { daysOf } from "#domain/when/slots.ts";
import type { Schedule } from "#schema/schedule.ts";
import type { Verdict } from "./compare-fields.ts";
import type { TruthRow } from "./truth.ts";

type Frequency = TruthRow["freq"];

/**
 * A schedule says more than one letter can: a weekly course is both "w" and "k", two fixed Fridays a month are
 * "2w", opening hours on four days or more are "d". Right when the truth's letter is among what the schedule is.
 */
export function compareFrequency(schedule: Schedule, truth: TruthRow, asked: ReadonlySet<string>): Verdict {
  const letters = lettersOf(schedule);
  if (letters.has(truth.freq)) return "right";
  if (letters.size === 0 || asked.has("rhythm-conflict") || asked.has("schedule-missing")) return "open";
  return schedule.type === "by-appointment" && letters.has("f") ? "open" : "wrong";
}

function lettersOf(schedule: Schedule): Set<Frequency> {
  switch (schedule.type) {
    case "once":
    case "dates":
      return new Set(["x"]);
    case "open":
      return new Set(daysOf(schedule).length >= 4 ? ["d", "w"] : ["w"]);
    case "unknown":
      return new Set();
    case "by-appointment": {
      if (schedule.sessions) return new Set(["f", "x"]);
      const { frequency, interval = 1, timesPerPeriod = 1 } = schedule.rhythm ?? {};
      return new Set(frequency ? letters(frequency, interval, timesPerPeriod, 0) : ["f"]);
    }
    case "recurring": {
      const found = schedule.rules.flatMap(({ frequency, interval = 1, timesPerPeriod = 1, weeks }) =>
        letters(frequency, interval, timesPerPeriod, weeks?.length ?? 0),
      );
      return new Set([...found, ...(schedule.course ? (["k"] as const) : [])]);
    }
  }
}

function letters(frequency: string | undefined, interval: number, times: number, weeks: number): Frequency[] {
  if (frequency === undefined) return [];
  if (frequency === "daily") return ["d"];
  if (frequency === "weekly") return interval === 1 ? ["w"] : interval === 2 ? ["2w"] : ["f", "x"];
  if (frequency === "monthly") return interval > 1 ? ["x"] : times === 2 || weeks === 2 ? ["2w"] : ["m"];
  return ["x"];
}

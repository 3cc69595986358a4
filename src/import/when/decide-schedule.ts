import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule, WeeklyHours } from "#schema/schedule.ts";
import type { SaidRhythm } from "#import/words/rhythm-phrases.ts";

/** Everything the cells said, joined; from this the kind of schedule is decided. */
export interface ScheduleFacts {
  hours: WeeklyHours[];
  rhythm: SaidRhythm;
  dates: LocalDate[];
  starts: LocalDate[];
  except: LocalDate[];
  months: number[];
  until?: LocalDate;
  holidays?: "continues" | "stops" | "only";
  note?: string;
  openHouse: boolean;
  course: boolean;
}

/** The kind of schedule the facts make, and what of them it can hold. */
export function decideSchedule(facts: ScheduleFacts): Schedule {
  const { hours, rhythm, dates, starts, months, except } = facts;
  const { startTime, endTime } = hours[0] ?? {};
  const times = { ...(startTime ? { startTime } : {}), ...(endTime ? { endTime } : {}) };
  const noted = facts.note ? { note: facts.note } : {};
  if (rhythm.appointment) {
    return { type: "by-appointment", ...(hours.length > 0 ? { hours } : {}), ...rhythmOf(rhythm), ...noted };
  }
  const [date] = dates;
  if (date && dates.length === 1) return { type: "once", date, ...times };
  if (dates.length > 1) return { type: "dates", dates, ...times, ...noted };
  const isBounded = starts.length > 0 || facts.until !== undefined;
  if (hours.length === 0 && !isBounded && (rhythm.open || (!rhythm.frequency && !rhythm.course)))
    return { type: "unknown", ...noted };

  const season = {
    ...(starts[0] && !rhythm.course ? { from: starts[0] } : {}),
    ...(facts.until ? { until: facts.until } : {}),
  };
  const free = {
    ...(facts.holidays ? { schoolHolidays: facts.holidays } : {}),
    ...(except.length > 0 ? { cancelled: except.map((day) => ({ date: day })) } : {}),
    ...noted,
  };
  const everyWeek = !rhythm.open && (rhythm.frequency === "weekly" || rhythm.frequency === "daily");
  const hasDays = hours.some(({ days }) => days.length > 0);
  if (facts.openHouse && hasDays && everyWeek && (rhythm.interval ?? 1) === 1 && !facts.course) {
    return { type: "open", hours, ...season, ...(months.length > 0 ? { months } : {}), ...free };
  }
  const rules = hours.length > 0 ? hours : [{ days: [] }];
  return {
    type: "recurring",
    rules: rules.map((slot) => ruleOf(slot, rhythm, months)),
    ...season,
    ...(starts.length > 0 && rhythm.course ? { startDates: starts } : {}),
    ...(rhythm.sessions ? { sessions: rhythm.sessions } : {}),
    ...(facts.course ? { course: true } : {}),
    ...free,
  };
}

function ruleOf(slot: WeeklyHours, rhythm: SaidRhythm, months: number[]): RecurrenceRule {
  return {
    ...slot,
    ...(rhythm.open ? {} : howOften(rhythm)),
    ...(months.length > 0 ? { months } : {}),
  };
}

const howOften = ({ frequency, interval = 1, weeks, timesPerPeriod }: SaidRhythm) => ({
  ...(frequency ? { frequency } : {}),
  ...(interval > 1 ? { interval } : {}),
  ...(weeks ? { weeks } : {}),
  ...(timesPerPeriod ? { timesPerPeriod } : {}),
});

function rhythmOf(rhythm: SaidRhythm): {
  rhythm?: { frequency: "weekly" | "monthly" | "yearly"; interval?: number; timesPerPeriod?: number };
  sessions?: number;
} {
  const { open, interval, timesPerPeriod, sessions, once } = rhythm;
  const frequency = open ? undefined : rhythm.frequency;
  return {
    ...(frequency && frequency !== "irregular" && frequency !== "daily"
      ? {
          rhythm: {
            frequency,
            ...(interval ? { interval } : {}),
            ...(timesPerPeriod ? { timesPerPeriod } : {}),
          },
        }
      : {}),
    ...(sessions || once ? { sessions: sessions ?? 1 } : {}),
  };
}

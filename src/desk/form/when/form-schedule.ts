import type { LocalDate } from "#schema/identifiers.ts";
import {
  schedule as scheduleSchema,
  type RecurrenceRule,
  type Schedule,
  type Weekday,
} from "#schema/schedule.ts";
import { many, one, type FormValues } from "../form-values.ts";
import type { ProblemList } from "../problems.ts";
import { readFormDates, readOneDate } from "./read-form-dates.ts";
import { readNumber } from "../read-number.ts";
import { readStartAndEnd } from "./read-form-times.ts";
import { BLOCKS, rhythmOf, WHEN_FIELDS, type Block } from "../fields/when-fields.ts";

/** When it takes place, as the form says it; nothing when that cannot be said yet. `kept`: what is published now. */
export function readSchedule(
  values: FormValues,
  problems: ProblemList,
  kept?: Schedule,
): Schedule | undefined {
  const when = one(values, "when");
  if (when === "keep" && kept) return withNote(kept, one(values, "scheduleNote"));
  if (when === "" || when === "keep")
    return problems.add("when", "Kies hoe vaak het is. Dan weten bezoekers wanneer zij kunnen komen.");
  const made = scheduleOf(when, values, problems);
  if (!made) return undefined;
  const cancelled = kept && "cancelled" in kept ? kept.cancelled : undefined;
  const parsed = scheduleSchema.safeParse({
    ...made,
    ...(cancelled && made["type"] !== "by-appointment" ? { cancelled } : {}),
  });
  return parsed.success
    ? parsed.data
    : problems.add("when", "Deze dagen en tijden passen niet bij elkaar. Kijk ze nog eens na.");
}

/** What the form leaves as it is can still be told about in words. */
function withNote(kept: Schedule, note: string): Schedule {
  if (kept.type === "once" || note === "") return kept;
  return { ...kept, note };
}

function scheduleOf(
  when: string,
  values: FormValues,
  problems: ProblemList,
): Record<string, unknown> | undefined {
  const note = one(values, "scheduleNote");
  const noted = note ? { note } : {};
  switch (when) {
    case "once":
    case "dates": {
      const said = readFormDates(one(values, "dates"), problems);
      const typed = readStartAndEnd(values, "start", "end", problems);
      if (!said) return undefined;
      const { dates } = said;
      const times = { ...said.times, ...typed };
      for (const key of ["startTime", "endTime"] as const)
        if (said.times[key] !== undefined && times[key] !== said.times[key])
          problems.add(
            "dates",
            "Bij de datum staat een andere tijd dan hieronder. Haal een van de twee weg.",
          );
      return dates.length === 1 && !note
        ? { type: "once", date: dates[0], ...times }
        : { type: "dates", dates, ...times, ...noted };
    }
    case "recurring": {
      const rules = BLOCKS.flatMap((block) => readRule(values, block, problems) ?? []);
      if (rules.length === 0) {
        return problems.add("days1", "Kies een of meer dagen. Bij “af en toe” hoeft dat niet.");
      }
      const sessions = readNumber(values, ["sessions", WHEN_FIELDS.sessions], problems);
      return {
        type: "recurring",
        rules,
        ...period(values, problems),
        ...(sessions === undefined ? {} : { sessions, course: true }),
        ...holidays(values),
        ...noted,
      };
    }
    case "open": {
      const hours = BLOCKS.flatMap((block) => readHours(values, block, problems));
      if (hours.length === 0) return problems.add("days1", "Kies op welke dagen mensen kunnen binnenlopen.");
      return { type: "open", hours, ...period(values, problems), ...holidays(values), ...noted };
    }
    default: {
      const hours = BLOCKS.flatMap((block) => readHours(values, block, problems));
      return { type: "by-appointment", ...(hours.length > 0 ? { hours } : {}), ...noted };
    }
  }
}

function readRule(values: FormValues, block: Block, problems: ProblemList): RecurrenceRule | undefined {
  const days = many(values, `days${block}`) as Weekday[];
  const every = one(values, `every${block}`);
  const loose = every.startsWith("daily") || every === "irregular";
  if (days.length === 0 && !(block === 1 && loose)) {
    checkDay(values, block, problems);
    return undefined;
  }
  const times = readStartAndEnd(values, `start${block}`, `end${block}`, problems);
  const rhythm = rhythmOf(every);
  const weeks = rhythm.frequency === "monthly" ? many(values, `weeks${block}`).map(Number) : [];
  return {
    days: rhythm.frequency === "daily" ? [] : days,
    ...times,
    ...rhythm,
    ...(weeks.length > 0 ? { weeks } : {}),
  };
}

function checkDay(values: FormValues, block: Block, problems: ProblemList): void {
  const hasTimes = one(values, `start${block}`) !== "" || one(values, `end${block}`) !== "";
  if (hasTimes)
    problems.add(`days${block}`, "Hier staat een tijd zonder dag. Kies een dag, of haal de tijd weg.");
}

function readHours(values: FormValues, block: Block, problems: ProblemList) {
  const days = many(values, `days${block}`) as Weekday[];
  if (days.length === 0) checkDay(values, block, problems);
  const times = readStartAndEnd(values, `start${block}`, `end${block}`, problems);
  return days.length > 0 ? [{ days, ...times }] : [];
}

function period(values: FormValues, problems: ProblemList): { from?: LocalDate; until?: LocalDate } {
  const from = readOneDate(values, ["from", WHEN_FIELDS.from], problems);
  const until = readOneDate(values, ["until", WHEN_FIELDS.until], problems);
  if (from && until && until < from)
    problems.add("until", "De laatste keer ligt voor de eerste keer. Draai de datums om.");
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

function holidays(values: FormValues): { schoolHolidays?: "continues" | "stops" | "only" } {
  const rule = one(values, "holidays");
  return rule === "" ? {} : { schoolHolidays: rule as "continues" | "stops" | "only" };
}

import type { LocalDate } from "#schema/identifiers.ts";
import {
  schedule as scheduleSchema,
  type RecurrenceRule,
  type Schedule,
  type Weekday,
  type WeeklyHours,
} from "#schema/schedule.ts";
import { many, one, type FormValues } from "./form-values.ts";
import type { ProblemList } from "./problems.ts";
import { dateOf, readNumber, readOneDate, readStartAndEnd } from "./read-field.ts";
import { BLOCKS, WHEN_FIELDS, type Block } from "./fields/when-fields.ts";

/** When it takes place, as the form says it; nothing when that cannot be said yet. `kept`: what is published now. */
export function readSchedule(
  values: FormValues,
  problems: ProblemList,
  kept?: Schedule,
): Schedule | undefined {
  const when = one(values, "when");
  if (when === "keep" && kept) return kept;
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
      const dates = readDateList(values, problems);
      if (!dates) return undefined;
      const times = readStartAndEnd(values, "start", "end", problems);
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
  const loose = every === "daily" || every === "irregular";
  if (days.length === 0 && !(block === 1 && loose)) {
    const hasTimes = one(values, `start${block}`) !== "" || one(values, `end${block}`) !== "";
    if (hasTimes)
      problems.add(`days${block}`, "Hier staat een tijd zonder dag. Kies een dag, of haal de tijd weg.");
    return undefined;
  }
  const times = readStartAndEnd(values, `start${block}`, `end${block}`, problems);
  switch (every) {
    case "month": {
      const weeks = many(values, `weeks${block}`).map(Number);
      return { days, ...times, frequency: "monthly", ...(weeks.length > 0 ? { weeks } : {}) };
    }
    case "daily":
      return { days: [], ...times, frequency: "daily" };
    case "irregular":
      return { days, ...times, frequency: "irregular" };
    default: {
      const interval = Number(every || "1");
      return { days, ...times, frequency: "weekly", ...(interval > 1 ? { interval } : {}) };
    }
  }
}

function readHours(values: FormValues, block: Block, problems: ProblemList) {
  const days = many(values, `days${block}`) as Weekday[];
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

function readDateList(values: FormValues, problems: ProblemList): LocalDate[] | undefined {
  const said = one(values, "dates")
    .split(/[\n;,]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (said.length === 0) return problems.add("dates", "Vul de datum in, zoals 12 december 2026.");
  if (said.length > 100)
    return problems.add("dates", "Dat zijn meer dan 100 datums. Kies “steeds op vaste dagen”.");
  const dates = new Set<LocalDate>();
  for (const text of said) {
    const date = dateOf(text, "start", "dates", problems);
    if (!date) return undefined;
    dates.add(date);
  }
  return [...dates].sort();
}

type BlankableValues = Record<string, string | string[] | undefined>;
const time = (value: string | undefined) => value?.replace(":", ".");

/** A schedule the form can say comes back field by field; a finer one is kept as it is, unless it is changed. */
export function scheduleValues(schedule: Schedule): BlankableValues {
  return sayable(schedule) ?? { when: "keep" };
}

function sayable(schedule: Schedule): BlankableValues | undefined {
  switch (schedule.type) {
    case "once":
      return {
        when: "once",
        dates: schedule.date,
        start: time(schedule.startTime),
        end: time(schedule.endTime),
      };
    case "dates":
      return {
        when: "dates",
        dates: schedule.dates.join("\n"),
        start: time(schedule.startTime),
        end: time(schedule.endTime),
        scheduleNote: schedule.note,
      };
    case "recurring": {
      if (
        schedule.startDates ||
        schedule.rules.length > BLOCKS.length ||
        (schedule.course && !schedule.sessions)
      )
        return undefined;
      const blocks = schedule.rules.map((rule, at) => ruleValues(rule, BLOCKS[at] ?? 1));
      if (blocks.some((block) => block === undefined)) return undefined;
      return {
        when: "recurring",
        ...(Object.assign({}, ...blocks) as BlankableValues),
        from: schedule.from,
        until: schedule.until,
        sessions: schedule.sessions?.toString(),
        holidays: schedule.schoolHolidays,
        scheduleNote: schedule.note,
      };
    }
    case "open": {
      if (schedule.months || !hoursFit(schedule.hours)) return undefined;
      return {
        when: "open",
        ...hoursValues(schedule.hours),
        from: schedule.from,
        until: schedule.until,
        holidays: schedule.schoolHolidays,
        scheduleNote: schedule.note,
      };
    }
    case "by-appointment":
      if (schedule.rhythm || schedule.sessions || !hoursFit(schedule.hours ?? [])) return undefined;
      return { when: "by-appointment", ...hoursValues(schedule.hours ?? []), scheduleNote: schedule.note };
    case "unknown":
      return undefined;
  }
}

function ruleValues(rule: RecurrenceRule, block: Block): BlankableValues | undefined {
  const { days, frequency, interval, weeks, timesPerPeriod, months, dayparts } = rule;
  if (timesPerPeriod || months || dayparts || (interval ?? 1) > 4 || (frequency === "monthly" && interval))
    return undefined;
  if (
    !frequency ||
    frequency === "yearly" ||
    (days.length === 0 && frequency !== "daily" && frequency !== "irregular")
  )
    return undefined;
  if (block > 1 && (frequency === "daily" || days.length === 0)) return undefined;
  if (frequency === "daily" && days.length > 0) return undefined;
  const every =
    frequency === "weekly" ? String(interval ?? 1) : frequency === "monthly" ? "month" : frequency;
  return {
    [`days${block}`]: [...days],
    [`every${block}`]: every,
    [`weeks${block}`]: weeks?.map(String),
    [`start${block}`]: time(rule.startTime),
    [`end${block}`]: time(rule.endTime),
  };
}

const hoursFit = (hours: readonly WeeklyHours[]) =>
  hours.length <= BLOCKS.length && hours.every(({ days, dayparts }) => days.length > 0 && !dayparts);

const hoursValues = (hours: readonly WeeklyHours[]) =>
  Object.assign(
    {},
    ...hours.map(({ days, startTime, endTime }, at) => ({
      [`days${at + 1}`]: [...days],
      [`start${at + 1}`]: time(startTime),
      [`end${at + 1}`]: time(endTime),
    })),
  ) as BlankableValues;

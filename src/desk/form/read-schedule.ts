import { readDate } from "#import/when/read-date.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import {
  schedule as scheduleSchema,
  type RecurrenceRule,
  type Schedule,
  type Weekday,
} from "#schema/schedule.ts";
import { BLOCKS, type Block, type FieldName } from "./fields.ts";
import { list, one, type FormValues } from "./form-values.ts";
import type { ProblemList } from "./problems.ts";

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
      const times = readTimes(values, "start", "end", problems);
      return dates.length === 1 && !note
        ? { type: "once", date: dates[0], ...times }
        : { type: "dates", dates, ...times, ...noted };
    }
    case "recurring": {
      const rules = BLOCKS.flatMap((block) => readRule(values, block, problems) ?? []);
      if (rules.length === 0) {
        return problems.add("days1", "Kies een of meer dagen. Bij “af en toe” hoeft dat niet.");
      }
      const sessions = wholeNumber(values, "sessions", 1, 60, problems);
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
  const days = list(values, `days${block}`) as Weekday[];
  const every = one(values, `every${block}`);
  const loose = every === "daily" || every === "irregular";
  if (days.length === 0 && !(block === 1 && loose)) {
    const hasTimes = one(values, `start${block}`) !== "" || one(values, `end${block}`) !== "";
    if (hasTimes)
      problems.add(`days${block}`, "Hier staat een tijd zonder dag. Kies een dag, of haal de tijd weg.");
    return undefined;
  }
  const times = readTimes(values, `start${block}`, `end${block}`, problems);
  switch (every) {
    case "month": {
      const weeks = list(values, `weeks${block}`).map(Number);
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
  const days = list(values, `days${block}`) as Weekday[];
  const times = readTimes(values, `start${block}`, `end${block}`, problems);
  return days.length > 0 ? [{ days, ...times }] : [];
}

function period(values: FormValues, problems: ProblemList): { from?: LocalDate; until?: LocalDate } {
  const from = readOneDate(values, "from", "start", problems);
  const until = readOneDate(values, "until", "end", problems);
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
    const date = dateOf(text, "start");
    if (!date)
      return problems.add(
        "dates",
        `“${text.slice(0, 40)}” is geen datum die bestaat. Schrijf bijvoorbeeld 12 december 2026.`,
      );
    dates.add(date);
  }
  return [...dates].sort();
}

/** A date in a field of its own; the browser's own date field sends "2026-12-08". */
export function readOneDate(
  values: FormValues,
  field: FieldName,
  edge: "start" | "end",
  problems: ProblemList,
): LocalDate | undefined {
  const text = one(values, field);
  if (text === "") return undefined;
  return (
    dateOf(text, edge) ??
    problems.add(
      field,
      `“${text.slice(0, 40)}” is geen datum die bestaat. Schrijf bijvoorbeeld 12 december 2026.`,
    )
  );
}

function dateOf(text: string, edge: "start" | "end"): LocalDate | undefined {
  const { value } = readDate(text, edge);
  return value && value >= "2020-01-01" && value < "2100-01-01" ? value : undefined;
}

function readTimes(
  values: FormValues,
  startField: FieldName,
  endField: FieldName,
  problems: ProblemList,
): { startTime?: LocalTime; endTime?: LocalTime } {
  const start = readTime(values, startField, problems);
  const end = readTime(values, endField, problems);
  if (!start && end) problems.add(startField, "Er staat wel een eindtijd, maar geen begintijd.");
  if (start && end && end <= start)
    problems.add(endField, "De eindtijd ligt voor de begintijd. Draai ze om.");
  return { ...(start ? { startTime: start } : {}), ...(end ? { endTime: end } : {}) };
}

function readTime(values: FormValues, field: FieldName, problems: ProblemList): LocalTime | undefined {
  const text = one(values, field);
  if (text === "") return undefined;
  const [, hours = "", minutes = "00"] =
    /^(\d{1,2})(?:[.:uh ]{1,3}(\d{2}))?(?: ?u(?:ur)?\.?)?$/i.exec(text) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59)
    return problems.add(field, `“${text.slice(0, 20)}” is geen tijd. Schrijf bijvoorbeeld 10.00.`);
  return `${hours.padStart(2, "0")}:${minutes}`;
}

/** A whole number in a field, or nothing when it is empty. */
export function wholeNumber(
  values: FormValues,
  field: FieldName,
  from: number,
  to: number,
  problems: ProblemList,
): number | undefined {
  const text = one(values, field);
  if (text === "") return undefined;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to
    ? number
    : problems.add(field, `Vul een heel getal in van ${from} tot ${to}, zonder letters.`);
}

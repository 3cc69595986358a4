import type { LocalDate } from "#schema/identifiers.ts";
import {
  WEEKDAYS,
  type Daypart,
  type RecurrenceRule,
  type Schedule,
  type Weekday,
  type WeeklyHours,
} from "#schema/schedule.ts";
import { ask, type Remark } from "./reading.ts";
import type { Rhythm } from "./read-rhythm.ts";
import type { TimeWindow } from "./read-times.ts";
import {
  readWeekdayCell,
  scanCell,
  type CellScan,
  type ScheduleCellName,
  type ScheduleCells,
} from "./scan-schedule.ts";

export interface ScheduleContext {
  /** Day on which the sheet was checked or imported: helps when a date has no year. */
  near: LocalDate;
  title: string;
  /** The row asks one price for the whole: then it is a course. */
  pricedAsCourse?: boolean;
}
export interface ScheduleReading {
  schedule: Schedule;
  remarks: { cell: ScheduleCellName | Weekday; remark: Remark }[];
}
type Hours = { days: Weekday[]; windows: TimeWindow[]; dayparts: Daypart[] };

const ORDER: readonly ScheduleCellName[] = [
  "when",
  "days",
  "frequency",
  "time",
  "startTime",
  "endTime",
  "date",
  "startDate",
  "endDate",
];

/** One schedule from all the cells of a row that speak of time. What they contradict each other on is left out and asked. */
export function buildSchedule(cells: ScheduleCells, context: ScheduleContext): ScheduleReading {
  const remarks: ScheduleReading["remarks"] = [];
  const scans = scanAll(cells, context);
  for (const scan of scans) scan.remarks.forEach((remark) => remarks.push({ cell: scan.cell, remark }));

  const days = joinDays(scans, remarks);
  const hours = hoursOf(scans, cells, days, remarks);
  const rhythm = joinRhythm(scans, days, remarks);
  const dates = [...new Set(scans.flatMap((scan) => scan.dates.dates))].sort();
  const starts = [...new Set(scans.flatMap((scan) => scan.dates.starts))].sort();
  const until = scans.map((scan) => scan.dates.until).find(Boolean);
  const months = scans.map((scan) => scan.dates.months).find((list) => list.length > 0) ?? [];
  const holidays = scans.map((scan) => scan.holidays).find(Boolean);
  const note = noteOf(scans);
  for (const scan of scans)
    if (understoodNothing(scan))
      remarks.push({
        cell: scan.cell,
        remark: ask(
          "time-text",
          "Dit begrijpen we niet als dag of tijd.",
          `Dagen en tijden, zoals "elke dinsdag, 10.00 - 12.00"`,
        ),
      });

  const first = hours[0]?.windows[0] ?? {};
  const times = {
    ...(first.startTime ? { startTime: first.startTime } : {}),
    ...(first.endTime ? { endTime: first.endTime } : {}),
  };
  const noted = note ? { note } : {};
  const schedule = ((): Schedule => {
    const slots = weeklyHours(hours);
    if (rhythm.appointment) {
      return {
        type: "by-appointment",
        ...(slots.length > 0 ? { hours: slots } : {}),
        ...rhythmOf(rhythm),
        ...noted,
      };
    }
    if (dates.length === 1 && (rhythm.once || !rhythm.frequency))
      return { type: "once", date: dates[0] as LocalDate, ...times };
    if (dates.length > 1) return { type: "dates", dates, ...times, ...noted };
    const season = {
      ...(starts[0] && !rhythm.course ? { from: starts[0] } : {}),
      ...(until ? { until } : {}),
    };
    const free = { ...(holidays ? { schoolHolidays: holidays } : {}), ...noted };
    if (
      isOpenHouse(scans, context.title) &&
      (rhythm.interval ?? 1) === 1 &&
      days.length > 0 &&
      !rhythm.course &&
      (!rhythm.frequency || rhythm.frequency === "weekly" || rhythm.frequency === "daily")
    ) {
      return { type: "open", hours: slots, ...season, ...(months.length > 0 ? { months } : {}), ...free };
    }
    if (hours.length === 0 && !rhythm.frequency && !rhythm.course)
      return { type: "by-appointment", ...noted };
    const course = rhythm.course || context.pricedAsCourse;
    const rules = slots.length > 0 ? slots : [{ days: [] }];
    return {
      type: "recurring",
      rules: rules.map((slot) => ruleOf(slot, rhythm, months)),
      ...season,
      ...(starts.length > 0 && rhythm.course ? { startDates: starts } : {}),
      ...(rhythm.sessions ? { sessions: rhythm.sessions } : {}),
      ...(course ? { course: true } : {}),
      ...free,
    };
  })();
  if (schedule.type === "by-appointment" && !rhythm.appointment) {
    const cell = ORDER.find((name) => cells[name]) ?? "days";
    remarks.push({
      cell,
      remark: ask("schedule-missing", "We weten niet wanneer dit is.", `De dag en de tijd, of "op afspraak"`),
    });
  }
  return { schedule, remarks };
}

function scanAll(cells: ScheduleCells, context: ScheduleContext): CellScan[] {
  const scans: CellScan[] = [];
  for (const cell of ORDER) {
    const text = cells[cell];
    if (!text) continue;
    const known = scans.flatMap((scan) => scan.days.days);
    const dayparts = scans.flatMap((scan) => [...scan.days.dayparts, ...scan.times.dayparts]);
    scans.push(scanCell(cell, text, { near: context.near, days: known, dayparts }));
  }
  for (const scan of scans) {
    if (scan.cell === "startDate") scan.dates.starts.push(...scan.dates.dates.splice(0));
    if (scan.cell === "endDate") scan.dates.until = scan.dates.dates.splice(0).at(-1) ?? scan.dates.until;
  }
  return scans;
}

/** Days from the day column, completed by the others. Two columns that name different days are asked about. */
function joinDays(scans: CellScan[], remarks: ScheduleReading["remarks"]): Weekday[] {
  let days: Weekday[] = [];
  for (const scan of scans) {
    const said = scan.days.days;
    if (said.length === 0 || scan.times.windows.some((window) => window.days)) continue;
    if (days.length === 0) days = said;
    else if (!said.every((day) => days.includes(day)) && !days.every((day) => said.includes(day))) {
      remarks.push({
        cell: scan.cell,
        remark: ask(
          "days-conflict",
          "Hier staat een andere dag dan in de andere kolom.",
          "In beide kolommen dezelfde dag",
        ),
      });
      days = days.filter((day) => said.includes(day));
    }
  }
  return days;
}

function hoursOf(
  scans: CellScan[],
  cells: ScheduleCells,
  days: Weekday[],
  remarks: ScheduleReading["remarks"],
): Hours[] {
  const perDay: Hours[] = [];
  for (const day of WEEKDAYS) {
    const text = cells.weekdays?.[day];
    if (!text) continue;
    const cell = readWeekdayCell(text);
    if (cell) perDay.push({ days: [day], windows: cell.windows, dayparts: cell.dayparts });
    else if (cell === undefined)
      remarks.push({
        cell: day,
        remark: ask("day-cell", "We weten niet of het op deze dag is.", `"x", of een tijd zoals "10-12"`),
      });
  }
  const windows = joinStartAndEnd(scans);
  const dayparts = [...new Set(scans.flatMap((scan) => [...scan.days.dayparts, ...scan.times.dayparts]))];
  if (perDay.length > 0) {
    const bare = perDay.filter((one) => one.windows.length === 0 && one.dayparts.length === 0);
    const general = bare.length > 0 ? [{ days: bare.flatMap((one) => one.days), windows, dayparts }] : [];
    days.push(...perDay.flatMap((one) => one.days).filter((day) => !days.includes(day)));
    return [...general, ...perDay.filter((one) => !bare.includes(one))];
  }
  if (days.length === 0 && windows.length === 0 && dayparts.length === 0) return [];
  const general = windows.filter((window) => !window.days);
  const special = windows.filter((window) => window.days);
  return [
    { days, windows: general, dayparts },
    ...special.map((window) => ({ days: window.days ?? [], windows: [window], dayparts: [] })),
  ];
}

function joinStartAndEnd(scans: CellScan[]): TimeWindow[] {
  const start = scans.find((scan) => scan.cell === "startTime")?.times.windows[0];
  const end = scans.find((scan) => scan.cell === "endTime")?.times.windows[0];
  const rest = scans
    .filter((scan) => scan.cell !== "startTime" && scan.cell !== "endTime")
    .flatMap((scan) => scan.times.windows);
  if (!start && !end) return rest;
  const endTime = end?.startTime ?? end?.endTime ?? start?.endTime;
  return [{ ...(start?.startTime ? { startTime: start.startTime } : {}), ...(endTime ? { endTime } : {}) }];
}

function joinRhythm(scans: CellScan[], days: Weekday[], remarks: ScheduleReading["remarks"]): Rhythm {
  const joined: Rhythm = {};
  for (const scan of scans) {
    const { frequency, ...others } = scan.rhythm;
    const appointment = scan.rhythm.appointment || scan.days.appointment;
    const clash =
      frequency &&
      joined.frequency &&
      frequency !== joined.frequency &&
      frequency !== "irregular" &&
      joined.frequency !== "irregular";
    const twice = new Set([frequency, joined.frequency]);
    const sameThing =
      twice.has("weekly") &&
      twice.has("monthly") &&
      (joined.interval === 2 || others.interval === 2) &&
      (joined.timesPerPeriod === 2 ||
        others.timesPerPeriod === 2 ||
        joined.weeks?.length === 2 ||
        others.weeks?.length === 2);
    const quarter = twice.has("yearly") && twice.has("monthly");
    if (clash && !sameThing && !quarter) {
      remarks.push({
        cell: scan.cell,
        remark: ask(
          "rhythm-conflict",
          "Dit past niet bij wat in de andere kolom staat.",
          `In beide kolommen hetzelfde, zoals "maandelijks" bij "1e zaterdag van de maand"`,
        ),
      });
      joined.frequency = "irregular";
      delete joined.weeks;
      delete joined.interval;
      continue;
    }
    if (frequency && (!joined.frequency || joined.frequency === "irregular")) joined.frequency = frequency;
    Object.assign(joined, { ...others, ...joined });
    if (appointment) joined.appointment = true;
  }
  settleCounts(joined, days, scans, remarks);
  return joined;
}

function settleCounts(
  joined: Rhythm,
  days: Weekday[],
  scans: CellScan[],
  remarks: ScheduleReading["remarks"],
): void {
  const cell = scans.find((scan) => scan.cell === "frequency")?.cell ?? scans[0]?.cell ?? "when";
  if (joined.weeks && joined.timesPerPeriod) delete joined.timesPerPeriod;
  if (joined.count !== undefined && !joined.frequency) {
    if (days.length > 0 && joined.count > days.length)
      Object.assign(joined, { sessions: joined.count, course: true });
    else if (days.length > 0) joined.frequency = "weekly";
  }
  if (
    joined.perWeek !== undefined &&
    days.length > 0 &&
    joined.perWeek > days.length &&
    !joined.appointment
  ) {
    remarks.push({
      cell,
      remark: ask(
        "rhythm-conflict",
        `Hier staat ${joined.perWeek} keer per week, maar de rij noemt ${days.length === 1 ? "één dag" : `${days.length} dagen`}.`,
        "Alle dagen waarop het is",
      ),
    });
  }
  if (joined.frequency === "daily" && days.length > 0 && days.length < 4 && !joined.appointment) {
    remarks.push({
      cell,
      remark: ask(
        "rhythm-conflict",
        "Hier staat dagelijks, maar de rij noemt maar een paar dagen.",
        `"wekelijks", of alle dagen`,
      ),
    });
    joined.frequency = "weekly";
  }
  if (!joined.frequency && days.length > 0) joined.frequency = "weekly";
}

function weeklyHours(hours: Hours[]): WeeklyHours[] {
  return hours.flatMap(({ days, windows, dayparts }) => {
    if (windows.length === 0) return [{ days, ...(dayparts.length > 0 ? { dayparts } : {}) }];
    return windows.map(({ startTime, endTime }) => ({
      days,
      ...(startTime ? { startTime } : {}),
      ...(endTime ? { endTime } : {}),
    }));
  });
}

function ruleOf(slot: WeeklyHours, rhythm: Rhythm, months: number[]): RecurrenceRule {
  return {
    ...slot,
    frequency: rhythm.frequency ?? "irregular",
    ...(rhythm.interval && rhythm.interval > 1 ? { interval: rhythm.interval } : {}),
    ...(rhythm.weeks ? { weeks: rhythm.weeks as RecurrenceRule["weeks"] } : {}),
    ...(rhythm.timesPerPeriod ? { timesPerPeriod: rhythm.timesPerPeriod } : {}),
    ...(months.length > 0 ? { months } : {}),
  } as RecurrenceRule;
}

function rhythmOf(rhythm: Rhythm): {
  rhythm?: { frequency: "weekly" | "monthly" | "yearly"; interval?: number; timesPerPeriod?: number };
  sessions?: number;
} {
  const { frequency, interval, timesPerPeriod, sessions, once } = rhythm;
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

function isOpenHouse(scans: CellScan[], title: string): boolean {
  return (
    /\binloop|openingstijden|loop binnen/i.test(title) ||
    scans.some((scan) => /\binloop\b|openingstijden|\bopen van\b|\bgeopend\b/i.test(scan.text))
  );
}

function understoodNothing(scan: CellScan): boolean {
  const { days, times, rhythm, dates, holidays, rest, remarks } = scan;
  const something =
    days.days.length +
      days.dayparts.length +
      times.windows.length +
      times.dayparts.length +
      dates.dates.length +
      dates.starts.length +
      dates.months.length >
    0;
  return (
    !something &&
    !days.appointment &&
    Object.keys(rhythm).length === 0 &&
    !holidays &&
    !dates.until &&
    rest !== "" &&
    remarks.length === 0
  );
}

function noteOf(scans: CellScan[]): string | undefined {
  const unread = scans
    .filter((scan) => scan.rest !== "" && !understoodNothing(scan))
    .map((scan) => scan.text.replace(/\s+/g, " "));
  const note = [...new Set(unread)].join(". ").slice(0, 160).trim();
  return note === "" ? undefined : note;
}

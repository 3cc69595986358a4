import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule, WeeklyHours } from "#schema/schedule.ts";
import { inMonthOf, readPeriod } from "./read-period.ts";
import { addDays } from "#domain/when/day-number.ts";
import { readParts } from "./read-parts.ts";
import { readSeasons } from "./read-seasons.ts";
import { hoursOf, joinDays, joinRhythm, type Hours } from "./join-cells.ts";
import { readClosed } from "./read-closed.ts";
import { decideSchedule, type ScheduleFacts } from "./decide-schedule.ts";
import {
  isOpenHouse,
  noteOf,
  scanCell,
  understoodNothing,
  type CellRemarks,
  type CellScan,
  type ScheduleCellName,
  type ScheduleCells,
} from "./scan-schedule.ts";
import { aboutTime } from "#import/words/about-time.ts";

/** One date beside "wekelijks": in a date column the first time, anywhere else a question. */
function settleLoneDate(facts: ScheduleFacts, scans: CellScan[], remarks: CellRemarks): void {
  const scan = scans.find(({ dates }) => dates.dates.length > 0);
  const [date] = facts.dates.splice(0);
  if (!scan || !date) return;
  if (scan.cell === "date") facts.starts.push(date);
  else {
    remarks.push({ cell: scan.cell, remark: aboutTime.dateBesideRhythm });
  }
}

/** A date with a later last day begins there; two days that follow each other are both days on which it is. */
function settleSpan(facts: ScheduleFacts, scans: CellScan[]): void {
  const { dates, starts, until, rhythm } = facts;
  const [first] = dates;
  const inDate = scans.some(({ cell, dates: own }) => cell === "date" && own.dates.length === 1);
  if (!first || !inDate || dates.length > 1 || starts.length > 0 || !until || until <= first) return;
  if (rhythm.frequency || rhythm.course || facts.hours.some(({ days }) => days.length > 0)) return;
  if (until === addDays(first, 1)) {
    facts.dates = [first, until];
    delete facts.until;
  } else starts.push(...dates.splice(0));
}

/**
 * A first day that is also the last, or "eenmalig" beside a first day, is the one day it is on. A day beside a
 * number of meetings is the first of them. "Eenmalig" without any day is asked, for it is not every week.
 */
function settleOnce(facts: ScheduleFacts, scans: CellScan[], remarks: CellRemarks): void {
  const { rhythm, dates, starts, until } = facts;
  const [first] = starts;
  const alone = !until && !rhythm.frequency && !rhythm.course && !rhythm.open && facts.hours.length > 0;
  const oneDay =
    rhythm.once || until === first || (alone && facts.hours.every(({ days }) => days.length === 0));
  if (first && dates.length === 0 && starts.length === 1 && oneDay) {
    facts.dates = starts.splice(0);
    if (until && until > first) facts.hours = facts.hours.map(({ endTime: _, ...hours }) => hours);
  } else if (dates.length === 1 && (rhythm.sessions ?? 0) > 1) starts.push(...dates.splice(0));
  else if (rhythm.once && dates.length === 0 && starts.length === 0) {
    rhythm.open = true;
    remarks.push({ cell: scans[0]?.cell ?? "date", remark: aboutTime.onceWithoutDate });
  }
}

export interface ScheduleContext {
  /** Day on which the sheet was checked or imported: helps when a date has no year. */
  near: LocalDate;
  title: string;
  /** The row asks one price for the whole: then it is a course. */
  pricedAsCourse?: boolean;
}
export interface ScheduleReading {
  schedule: Schedule;
  remarks: CellRemarks;
}

const NO_YEAR = aboutTime.dateWithoutYear("").code;

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
  "period",
];

/** One schedule from all the cells of a row that speak of time. What they contradict each other on is left out and asked. */
export function buildSchedule(cells: ScheduleCells, context: ScheduleContext): ScheduleReading {
  const seasons = readSeasons(cells, context.near);
  if (seasons) return seasons;
  const remarks: CellRemarks = [];
  const scans = scanAll(cells, context);
  const parted = cells.closed ? undefined : inParts(scans, context);
  if (parted) return parted;
  for (const scan of scans) {
    for (const remark of scan.remarks)
      remarks.push({ cell: remark.code === NO_YEAR ? "period" : scan.cell, remark });
    if (understoodNothing(scan)) remarks.push({ cell: scan.cell, remark: aboutTime.noTime });
    else if (scan.doubt && scan.remarks.length === 0)
      remarks.push({ cell: scan.cell, remark: aboutTime.leftOver(scan.rest) });
    if (scan.rhythm.whichWeeks) remarks.push({ cell: scan.cell, remark: aboutTime.whichWeeks });
  }
  const days = joinDays(scans, remarks);
  const hours = hoursOf(scans, cells, days, remarks);
  const rhythm = joinRhythm(scans, days, context.title, remarks);
  if (scans.some(leavesRhythmOpen)) rhythm.open = true;
  const until = scans.map((scan) => scan.dates.until).find(Boolean);
  const closed = cells.closed ? readClosed(cells.closed) : undefined;
  const holidays = scans.map((scan) => scan.holidays).find(Boolean) ?? closed?.holidays;
  const note = [noteOf(scans), closed?.left && aboutTime.closedNote(closed.left)]
    .filter(Boolean)
    .join(". ")
    .slice(0, 160);
  const facts: ScheduleFacts = {
    hours: weeklyHours(rhythm.appointment ? apart(hours) : hours),
    rhythm,
    dates: sorted(scans.flatMap((scan) => scan.dates.dates)),
    starts: sorted(scans.flatMap((scan) => scan.dates.starts)),
    except: sorted([...scans.flatMap((scan) => scan.dates.except), ...(closed?.except ?? [])]),
    months: scans.map((scan) => scan.dates.months).find((list) => list.length > 0) ?? [],
    openHouse: isOpenHouse(scans, context.title),
    course: rhythm.course === true || context.pricedAsCourse === true,
    ...(until ? { until } : {}),
    ...(holidays ? { holidays } : {}),
    ...(note ? { note } : {}),
  };
  if (
    facts.dates.length === 1 &&
    (rhythm.frequency === "weekly" || rhythm.frequency === "monthly") &&
    said(scans)
  ) {
    settleLoneDate(facts, scans, remarks);
  }
  settleSpan(facts, scans);
  settleOnce(facts, scans, remarks);
  const schedule = decideSchedule(facts);
  if (closed?.left) {
    const inWords = !closed.isCode && standsBeside(schedule, aboutTime.closedNote(closed.left));
    remarks.push({ cell: "closed", remark: inWords ? aboutTime.closedInWords : aboutTime.exception });
  }
  const asked = remarks.some(({ remark }) => remark.kind === "question");
  const missing =
    schedule.type === "unknown"
      ? aboutTime.missing
      : lacksDay(schedule)
        ? aboutTime.dayMissing
        : onlyBounds(schedule) && aboutTime.daysMissing;
  if (missing && !asked) remarks.push({ cell: ORDER.find((name) => cells[name]) ?? "days", remark: missing });
  return { schedule, remarks };
}

const standsBeside = (schedule: Schedule, words: string): boolean =>
  "note" in schedule && schedule.note?.endsWith(words) === true;

/** One cell that says several rhythms, where no other cell says anything. */
function inParts([scan, ...others]: CellScan[], { near }: ScheduleContext): ScheduleReading | undefined {
  if (!scan || others.length > 0) return undefined;
  const contradicts = scan.remarks.some(({ code }) => code === "rhythm-conflict");
  const parts = contradicts ? readParts(scan.text, near) : undefined;
  if (!parts) return undefined;
  return {
    schedule: {
      type: "recurring",
      rules: parts.rules,
      ...(scan.holidays ? { schoolHolidays: scan.holidays } : {}),
      ...(parts.bounded ? { note: scan.text.replace(/\s+/g, " ").slice(0, 160) } : {}),
    },
    remarks: parts.bounded ? [{ cell: scan.cell, remark: aboutTime.partBounded }] : [],
  };
}

const lacksDay = (schedule: Schedule): boolean =>
  schedule.type === "recurring" &&
  schedule.rules.every(({ days, startTime, frequency }) => days.length === 0 && startTime && !frequency);

/** From when until when, and nothing of what is in between. */
const onlyBounds = (schedule: Schedule): boolean =>
  schedule.type === "recurring" &&
  !schedule.sessions &&
  schedule.rules.every(
    ({ days, startTime, frequency, dayparts }) => days.length === 0 && !startTime && !frequency && !dayparts,
  );

/** Words that nobody read may change how often it is; in the column of how often any words do. */
const leavesRhythmOpen = (scan: CellScan): boolean =>
  understoodNothing(scan) ? scan.cell === "frequency" && scan.doubt : scan.doubt;

/** A rhythm was written down, not only a day from which it was taken. */
function said(scans: CellScan[]): boolean {
  return scans.some((scan) => scan.rhythm.frequency !== undefined);
}

/** "avond/weekend" with an appointment: evenings or weekends, not only weekend evenings. */
function apart(hours: Hours[]): Hours[] {
  return hours.flatMap((one) => {
    const weekend = one.days.join() === "SA,SU" && one.dayparts.length > 0 && one.windows.length === 0;
    return weekend
      ? [
          { ...one, days: [] },
          { ...one, dayparts: [] },
        ]
      : [one];
  });
}

function sorted(dates: LocalDate[]): LocalDate[] {
  return [...new Set(dates)].sort();
}

function scanAll(cells: ScheduleCells, context: ScheduleContext): CellScan[] {
  const scans: CellScan[] = [];
  const within = cells.period ? readPeriod(cells.period) : undefined;
  const hasTime = cells.time !== undefined || cells.startTime !== undefined;
  for (const cell of ORDER) {
    const written = cells[cell];
    // "6" alone is a time when nothing else of the row is.
    const isMoment = cell === "when" && (hasTime || /^\p{L}/u.test(written ?? ""));
    const isDay = cell === "date" || cell === "days" || isMoment;
    const text = (isDay && cells.period && written && inMonthOf(cells.period, written)) || written;
    if (!text) continue;
    const known = scans.flatMap((scan) => scan.days.days);
    const dayparts = scans.flatMap((scan) => [...scan.days.dayparts, ...scan.times.dayparts]);
    scans.push(scanCell(cell, text, { near: context.near, within, days: known, dayparts }));
  }
  for (const scan of scans) {
    if (scan.cell === "startDate") scan.dates.starts.push(...scan.dates.dates.splice(0));
    if (scan.cell === "endDate") scan.dates.until = scan.dates.dates.splice(0).at(-1) ?? scan.dates.until;
  }
  return scans;
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

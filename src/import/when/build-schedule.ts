import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule, WeeklyHours } from "#schema/schedule.ts";
import { inMonthOf, readPeriod } from "./read-period.ts";
import { plain } from "#domain/plain.ts";
import { PART_OR_WEEKEND } from "#import/words/calendar-words.ts";
import { addDays } from "#domain/when/day-number.ts";
import { readDate } from "./read-date.ts";
import { beginsWithoutPlace, readParts } from "./read-parts.ts";
import { readSeasons } from "./read-seasons.ts";
import { hoursOf, joinDays, joinRhythm, type Hours } from "./join-cells.ts";
import { readClosed } from "./read-closed.ts";
import { decideSchedule, type ScheduleFacts } from "./decide-schedule.ts";
import { settleDates, takeNextDate } from "./settle-dates.ts";
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
  takeNextDate(scans);
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
    hours: weeklyHours(rhythm.appointment || scans.some(isEither) ? apart(hours) : hours),
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
  settleDates(facts, scans, remarks);
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

/** One cell that says several rhythms, where no other cell says anything; beside others they are asked. */
function inParts(scans: CellScan[], { near }: ScheduleContext): ScheduleReading | undefined {
  const [scan, ...others] = scans;
  const contradicts = scan?.remarks.some(({ code }) => code === aboutTime.rhythmConflict.code);
  const mixed = scans.filter((one) => beginsWithoutPlace(one.text));
  const parts =
    scan && others.length === 0 && (contradicts || mixed.length > 0) ? readParts(scan.text, near) : undefined;
  if (!scan || !parts) {
    for (const one of mixed) {
      if (!contradicts) one.remarks.push(aboutTime.twoRhythms);
      one.doubt = true;
    }
    return undefined;
  }
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

/** "overdag, avond of weekend": a part of the day beside the weekend, and none of it. */
const isEither = ({ text }: CellScan): boolean => PART_OR_WEEKEND.test(plain(text));

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

/** Words beside a date with a year name days around it, or those of its span. */
function aroundDate(text: string | undefined): { from: LocalDate; until: LocalDate } | undefined {
  if (!text || !/\d{4}/.test(text)) return undefined;
  const date = readDate(text, "start").value;
  const span = readPeriod(text);
  if (span && /\d{4}.*\d{4}/.test(text)) return span;
  return date ? { from: addDays(date, -HALF_A_YEAR), until: addDays(date, HALF_A_YEAR) } : undefined;
}
const HALF_A_YEAR = 182;

function scanAll(cells: ScheduleCells, context: ScheduleContext): CellScan[] {
  const scans: CellScan[] = [];
  // Dates in words have the year of the date or of the first day that stands beside them.
  const around = (cells.when && aroundDate(cells.date)) || aroundDate(cells.startDate);
  const within = cells.period ? readPeriod(cells.period) : around;
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

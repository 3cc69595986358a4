import type { Daypart, Weekday } from "#schema/schedule.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { plain } from "#domain/plain.ts";
import { readDates, type SaidDates } from "./read-dates.ts";
import { readDays, type SaidDays } from "./read-days.ts";
import { readRhythm } from "./read-rhythm.ts";
import { takePeriod } from "./read-period.ts";
import type { SaidRhythm } from "#import/words/rhythm-phrases.ts";
import { readTimes, type TimeWindow, type SaidTimes } from "./read-times.ts";
import type { Remark } from "#import/words/remark.ts";
import { changesWhen, leftover, type Unread, take } from "./unread-text.ts";
import { aboutTime } from "#import/words/about-time.ts";
import { TIME_UNDECIDED, UNDECIDED } from "#import/words/calendar-words.ts";
import { DURATION_IN_BRACKETS } from "#import/words/when-phrases.ts";
import {
  AGAIN,
  CLOCK_IN_FULL,
  CONTINUES_IN_HOLIDAYS,
  DAY_BY_APPOINTMENT,
  EXCEPTIONS,
  MONTHS,
  ONLY_IN_HOLIDAYS,
  PERIOD_NAMES,
  STOPS_IN_HOLIDAYS,
  UNTIL_MONTH,
  WALK_IN_BEFORE,
  WITHOUT_APPOINTMENT,
} from "#import/words/time-phrases.ts";

type HolidayRule = "continues" | "stops" | "only";

/** Takes exceptions that no rule can hold out of the text, so that nobody reads a rule in them, and asks about them. */
function readExceptions(unread: Unread): { aside: boolean; remarks: Remark[] } {
  let aside = false;
  take(unread, WITHOUT_APPOINTMENT);
  for (const exception of [...EXCEPTIONS, AGAIN, UNTIL_MONTH, DAY_BY_APPOINTMENT])
    if (take(unread, exception)) aside = true;
  return { aside, remarks: aside ? [aboutTime.exception] : [] };
}

/** What happens in school holidays, when the text says so: "m.u.v. schoolvakanties", "niet in vakanties". */
export function readHolidayRule(unread: Unread): HolidayRule | undefined {
  if (take(unread, STOPS_IN_HOLIDAYS)) return "stops";
  if (take(unread, CONTINUES_IN_HOLIDAYS)) return "continues";
  return take(unread, ONLY_IN_HOLIDAYS) ? "only" : undefined;
}

/** The cells of a row that say something about time; which of them exist differs per sheet. */
export interface ScheduleCells {
  days?: string;
  time?: string;
  startTime?: string;
  endTime?: string;
  frequency?: string;
  /** Everything in one cell: "elke dinsdag 10-12, niet in vakanties". */
  when?: string;
  date?: string;
  startDate?: string;
  endDate?: string;
  /** In which year, season or months the dates of the row are: "2025-2026". */
  period?: string;
  /** When it is not: "schoolvakanties", "22-9-2026". */
  closed?: string;
  weekdays?: Partial<Record<Weekday, string>>;
}
export type ScheduleCellName = Exclude<keyof ScheduleCells, "weekdays">;

/** Remarks with the cell they are about. */
export type CellRemarks = { cell: ScheduleCellName | Weekday | "title" | "description"; remark: Remark }[];

/** What one cell said, read by every reader that may find something in it. */
export interface CellScan {
  cell: ScheduleCellName;
  text: string;
  days: SaidDays;
  times: SaidTimes;
  rhythm: SaidRhythm;
  dates: SaidDates;
  holidays?: HolidayRule;
  /** Words nobody understood. */
  rest: string;
  /** Those words could change when it is. */
  doubt: boolean;
  remarks: Remark[];
}

const TIME_CELLS: readonly ScheduleCellName[] = ["time", "startTime", "endTime"];

interface ScanContext {
  near: LocalDate;
  within?: { from: LocalDate; until: LocalDate } | undefined;
  days: readonly Weekday[];
  dayparts: readonly Daypart[];
}

/** Reads one cell with the readers that fit its column. `near`: dayparts already known from other cells. */
export function scanCell(cell: ScheduleCellName, text: string, context: ScanContext): CellScan {
  const unread: Unread = { rest: plain(text) };
  const scan: CellScan = {
    cell,
    text,
    days: { days: [], dayparts: [], appointment: false },
    times: { windows: [], dayparts: [] },
    rhythm: {},
    dates: { dates: [], starts: [], except: [], months: [] },
    rest: "",
    doubt: false,
    remarks: [],
  };
  const keep = <T>(reading: { value?: T; remarks: Remark[] }, otherwise: T): T => {
    scan.remarks.push(...reading.remarks);
    return reading.value ?? otherwise;
  };
  if (cell === "period") takeBounds(unread, scan);
  const onlyTime = TIME_UNDECIDED.test(unread.rest) && take(unread, TIME_UNDECIDED);
  const isUndecided = take(unread, UNDECIDED);
  const saysMore = (isUndecided || onlyTime) && /[a-z\d]/.test(unread.rest);
  if (isUndecided) scan.remarks.push(saysMore ? aboutTime.partUndecided : aboutTime.undecided);
  else if (onlyTime) scan.remarks.push(aboutTime.undecided);
  take(unread, DURATION_IN_BRACKETS);
  const exceptions = readExceptions(unread);
  scan.remarks.push(...exceptions.remarks);
  if (TIME_CELLS.includes(cell)) {
    if (/\d{4}|[a-z]{3}\.? *'?\d{2}\b/.test(unread.rest)) {
      scan.dates = keep(
        readDates(unread, { near: context.near, within: context.within, days: [], bareDates: false }),
        scan.dates,
      );
      if (cell === "endTime") scan.dates.dates = [];
    }
    // "01:00" with a nought is of a clock of 24 hours: what ends then ends in the night.
    const isAtNight = cell === "endTime" && /^0\d[:.]\d\d/.test(unread.rest);
    scan.times = keep(readTimes(unread, isAtNight ? ["morning"] : context.dayparts), scan.times);
    scan.days = keep(readDays(unread), scan.days);
    scan.rhythm = keep(readRhythm(unread), scan.rhythm);
  } else {
    scan.holidays = readHolidayRule(unread);
    const early = readDays({ rest: unread.rest }).value;
    const known = [...new Set([...context.days, ...(early?.days ?? [])])];
    const parts = [...context.dayparts, ...(early?.dayparts ?? [])];
    const hours = cell === "when" || cell === "days";
    scan.dates = keep(
      readDates(unread, {
        near: context.near,
        within: context.within,
        days: known,
        bareDates: !hours,
        bound: cell === "endDate",
      }),
      scan.dates,
    );
    scan.rhythm = keep(readRhythm(unread), scan.rhythm);
    // A year is no time: "tot april 2027".
    if (cell !== "frequency" && cell !== "period")
      scan.times = keep(readTimes(unread, parts, hours), scan.times);
    scan.days = keep(readDays(unread), scan.days);
    if (cell === "frequency") scan.times = keep(readTimes(unread, parts, false), scan.times);
  }
  const left = leftover(unread);
  scan.doubt = changesWhen(left);
  scan.rest = left || (exceptions.aside || scan.rhythm.whichWeeks || saysMore ? text : "");
  return scan;
}

/** A period between months bounds what happens in it; one that is only a year or a month says of which dates it is. */
function takeBounds(unread: Unread, scan: CellScan): void {
  const period = takePeriod(unread);
  if (!period) return;
  take(unread, PERIOD_NAMES);
  if (period.month) take(unread, MONTHS);
  if (!period.bounds) return;
  scan.dates.starts.push(period.from);
  scan.dates.until = period.until;
}

const ANY_DAY = "2000-01-01";

/** A cell under a weekday: "x", "J", "10-12", "ochtend". Nothing: not on that day. `undefined`: not understood. */
export function readWeekdayCell(
  text: string,
): { windows: TimeWindow[]; dayparts: Daypart[] } | false | undefined {
  const said = plain(text);
  if (/^(|-+|0|n|nee|no|false|onwaar|geen|dicht|gesloten|nvt|n\.v\.t\.|\/)$/.test(said)) return false;
  if (/^(x+|1|j|ja|y|yes|v|✓|✔|☑|√|•|\*|o\.?k\.?|waar|true|wel|open)$/.test(said))
    return { windows: [], dayparts: [] };
  const letters: Record<string, Daypart> = { o: "morning", m: "afternoon", a: "evening" };
  if (/^[oma]([/,+ &]*[oma])*$/.test(said)) {
    return { windows: [], dayparts: [...new Set([...said].flatMap((letter) => letters[letter] ?? []))] };
  }
  const unread: Unread = { rest: said };
  // "2027-05-14": the figures of a date are no hours.
  readDates(unread, { near: ANY_DAY, days: [], bareDates: false });
  const { value } = readTimes(unread, []);
  if (!value || (value.windows.length === 0 && value.dayparts.length === 0)) return undefined;
  return value;
}

/** The row speaks of walking in during opening hours, not of a session. */
export function isOpenHouse(scans: CellScan[], title: string): boolean {
  return (
    /\binloop|openingstijden|loop binnen/i.test(title) ||
    scans.some(({ text }) => /\binloop\b|openingstijden|\bopen van\b|\bgeopend\b/i.test(withoutArrival(text)))
  );
}

/** "11:30-12:30 (inloop 11:15)" is a session with a door. */
function withoutArrival(text: string): string {
  const rest = text.replace(WALK_IN_BEFORE, " ");
  return CLOCK_IN_FULL.test(rest) ? rest : text;
}

/** A cell with words in it of which no reader could make anything. */
export function understoodNothing(scan: CellScan): boolean {
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

/** The cells that said more than was understood, in their own words. */
export function noteOf(scans: CellScan[]): string | undefined {
  const unread = scans
    .filter((scan) => scan.rest !== "" && !understoodNothing(scan))
    .map((scan) => scan.text.replace(/\s+/g, " "));
  const note = [...new Set(unread)].join(". ").slice(0, 160).trim();
  return note === "" ? undefined : note;
}

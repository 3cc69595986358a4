import type { LocalDate } from "#schema/identifiers.ts";
import { addDays } from "#domain/when/day-number.ts";
import { aboutTime } from "#import/words/about-time.ts";
import type { ScheduleFacts } from "./decide-schedule.ts";
import type { CellRemarks, CellScan } from "./scan-schedule.ts";

/** What the dates of a row are of each other: its days, its first and last, or the next of a series. */
export function settleDates(facts: ScheduleFacts, scans: CellScan[], remarks: CellRemarks): void {
  const { rhythm } = facts;
  const comesBack = rhythm.frequency === "weekly" || rhythm.frequency === "monthly";
  if (facts.dates.length === 1 && comesBack && said(scans)) settleLoneDate(facts, scans, remarks);
  settleSpan(facts, scans);
  settleOnce(facts, scans, remarks);
  settleTimesOfDates(facts, scans, remarks);
}

/**
 * A system keeps the next day of what lasts from one day to another, or is on several days: where the words of the row say
 * those, it is one of them and says nothing more. One that lies outside them is asked.
 */
export function takeNextDate(scans: readonly CellScan[]): void {
  const own = scans.find(({ cell }) => cell === "date");
  const { dates: listed = [], starts = [], until } = scans.find(({ cell }) => cell === "when")?.dates ?? {};
  if (!own) return;
  const days = sorted([...own.dates.dates, ...own.dates.starts, own.dates.until ?? []].flat());
  const [first = starts[0], last = until] =
    listed.length > 0 ? [sorted(listed)[0], sorted(listed).at(-1)] : [];
  const isSpan = own.dates.starts.length > 0;
  if (days.length === 0 || own.dates.dates.length > 1 || !first || !last) return;
  const isWithin = isSpan
    ? listed.every((date) => date >= (days[0] ?? "") && date <= (days.at(-1) ?? ""))
    : days.every((date) => date >= first && date <= last);
  own.dates = { ...own.dates, dates: [], starts: [] };
  delete own.dates.until;
  own.remarks = isWithin ? [] : [aboutTime.daysConflict];
}

/** One day or several with more than one time: which is of which is asked, and one day keeps the first meanwhile. */
function settleTimesOfDates(facts: ScheduleFacts, scans: CellScan[], remarks: CellRemarks): void {
  const begins = new Set(facts.hours.map(({ startTime }) => startTime).filter(Boolean));
  const cell = scans.find(({ times }) => times.windows.length > 1)?.cell;
  if (begins.size < 2 || facts.dates.length === 0 || !cell) return;
  remarks.push({ cell, remark: aboutTime.severalTimes });
  if (facts.dates.length > 1) facts.hours = [];
}

/** A rhythm was written down, not only a day from which it was taken. */
const said = (scans: CellScan[]): boolean => scans.some((scan) => scan.rhythm.frequency !== undefined);

const sorted = (dates: LocalDate[]): LocalDate[] => [...new Set(dates)].sort();

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
  settleWeekend(facts, scans);
  settleTwoDays(facts, scans);
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

/** A first and a last day of columns apart that follow each other: there is no day between them. */
function settleTwoDays(facts: ScheduleFacts, scans: CellScan[]): void {
  const { dates, starts, until, rhythm, hours } = facts;
  const [first] = starts;
  const isApart = ["startDate", "endDate"].every((cell) => scans.some((scan) => scan.cell === cell));
  if (!first || !isApart || starts.length > 1 || dates.length > 0 || until !== addDays(first, 1)) return;
  if (rhythm.frequency || rhythm.course || rhythm.open || hours.some(({ days }) => days.length > 0)) return;
  facts.dates = [first, until];
  starts.pop();
  delete facts.until;
}

/** "vrijdag 24 april - zondag 26 april" in one cell: so few days in a row are all days on which it is. */
function settleWeekend(facts: ScheduleFacts, scans: CellScan[]): void {
  const { dates, starts, until, rhythm, hours } = facts;
  const [first] = starts;
  const inOneCell = scans.some((scan) => scan.dates.starts.length === 1 && scan.dates.until === until);
  if (!first || !until || !inOneCell || dates.length > 0 || starts.length > 1) return;
  if (rhythm.frequency || rhythm.course || hours.some(({ days }) => days.length > 0)) return;
  const days = [first, addDays(first, 1), addDays(first, 2)].filter((day) => day <= until);
  if (until <= first || days.at(-1) !== until) return;
  facts.dates = days;
  starts.pop();
  delete facts.until;
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

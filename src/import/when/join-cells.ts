import type { LocalTime } from "#schema/identifiers.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Daypart, Weekday } from "#schema/schedule.ts";
import { joinRhythms } from "./read-rhythm.ts";
import { readTitleRhythm } from "./read-title-rhythm.ts";
import type { SaidRhythm } from "#import/words/rhythm-phrases.ts";
import type { TimeWindow } from "./read-times.ts";
import { readWeekdayCell, type CellRemarks, type CellScan, type ScheduleCells } from "./scan-schedule.ts";
import { aboutTime } from "#import/words/about-time.ts";

export type Hours = { days: Weekday[]; windows: TimeWindow[]; dayparts: Daypart[] };

/** Days from the day column, completed by the others. Two columns that name different days are asked about. */
export function joinDays(scans: CellScan[], remarks: CellRemarks): Weekday[] {
  let days: Weekday[] = [];
  for (const scan of scans) {
    const said = scan.days.days;
    if (said.length === 0 || scan.times.windows.some((window) => window.days)) continue;
    if (days.length === 0) days = said;
    else if (!said.every((day) => days.includes(day)) && !days.every((day) => said.includes(day))) {
      remarks.push({ cell: scan.cell, remark: aboutTime.daysConflict });
      days = days.filter((day) => said.includes(day));
    }
  }
  return days;
}

export function hoursOf(
  scans: CellScan[],
  cells: ScheduleCells,
  days: Weekday[],
  remarks: CellRemarks,
): Hours[] {
  const perDay: Hours[] = [];
  for (const day of WEEKDAYS) {
    const text = cells.weekdays?.[day];
    if (!text) continue;
    const cell = readWeekdayCell(text);
    if (cell) perDay.push({ days: [day], windows: cell.windows, dayparts: cell.dayparts });
    else if (cell === undefined) remarks.push({ cell: day, remark: aboutTime.dayColumn });
  }
  const windows = joinStartAndEnd(scans, remarks);
  const dayparts = [...new Set(scans.flatMap((scan) => [...scan.days.dayparts, ...scan.times.dayparts]))];
  if (perDay.length > 0) {
    const bare = perDay.filter((one) => one.windows.length === 0 && one.dayparts.length === 0);
    const general = bare.length > 0 ? [{ days: bare.flatMap((one) => one.days), windows, dayparts }] : [];
    days.push(...perDay.flatMap((one) => one.days).filter((day) => !days.includes(day)));
    return together([...general, ...perDay.filter((one) => !bare.includes(one))]);
  }
  if (days.length === 0 && windows.length === 0 && dayparts.length === 0) return [];
  const general = windows.filter((window) => !window.days);
  const special = windows.filter((window) => window.days);
  const own = new Set(special.flatMap((window) => window.days ?? []));
  const left = general.length > 0 || special.length === 0 ? days : days.filter((day) => !own.has(day));
  const first = { days: left, windows: general, dayparts };
  const others = special.map((window) => ({ days: window.days ?? [], windows: [window], dayparts: [] }));
  if (days.length === 0 && general.length === 0 && others.length > 0) {
    days.push(...WEEKDAYS.filter((day) => others.some((one) => one.days.includes(day))));
    return together(others);
  }
  return left.length === 0 && special.length > 0 ? together(others) : [first, ...others];
}

/** Days with the same times as one: "ma 10-12" and "wo 10-12" are one line. */
function together(all: Hours[]): Hours[] {
  const merged: Hours[] = [];
  for (const one of all) {
    const same = merged.find(
      (other) =>
        JSON.stringify([other.windows.map(bare), other.dayparts]) ===
        JSON.stringify([one.windows.map(bare), one.dayparts]),
    );
    if (same) same.days = WEEKDAYS.filter((day) => same.days.includes(day) || one.days.includes(day));
    else merged.push({ ...one, days: [...one.days] });
  }
  return merged;
}

function bare({ startTime, endTime }: TimeWindow): (string | undefined)[] {
  return [startTime, endTime];
}

/** Begin and end of columns apart, as one window. Several of either, or other times in another cell, are asked about. */
function joinStartAndEnd(scans: CellScan[], remarks: CellRemarks): TimeWindow[] {
  const of = (cell: CellScan["cell"]) => scans.find((scan) => scan.cell === cell)?.times.windows ?? [];
  const [start, ...laterStarts] = of("startTime");
  const [end, ...laterEnds] = of("endTime");
  const rest = scans
    .filter((scan) => scan.cell !== "startTime" && scan.cell !== "endTime")
    .flatMap((scan) => scan.times.windows);
  if (!start && !end) return withoutRepeats(rest);
  if (laterStarts.length + laterEnds.length > 0) {
    remarks.push({ cell: laterStarts.length > 0 ? "startTime" : "endTime", remark: aboutTime.severalTimes });
    return rest;
  }
  const said = end?.startTime ?? end?.endTime ?? start?.endTime;
  const endTime = endAfter(start?.startTime, said);
  if (said && !endTime)
    remarks.push({
      cell: "endTime",
      remark: aboutTime.endBeforeStart,
    });
  const joined = {
    ...(start?.startTime ? { startTime: start.startTime } : {}),
    ...(endTime ? { endTime } : {}),
  };
  const agrees = (one: TimeWindow) =>
    (!one.startTime || !joined.startTime || one.startTime === joined.startTime) &&
    (!one.endTime || !endTime || one.endTime === endTime);
  if (rest.length > 0 && !rest.some(agrees))
    remarks.push({ cell: start ? "startTime" : "endTime", remark: aboutTime.timesConflict });
  return [joined];
}

/** The same moment in two cells is one, also where one of them says only when it begins. */
const withoutRepeats = (windows: TimeWindow[]): TimeWindow[] =>
  windows.filter(
    (one, at) =>
      !windows.some(
        (other, place) =>
          other.startTime === one.startTime &&
          (other.endTime === one.endTime
            ? place < at && other.days?.join() === one.days?.join()
            : one.endTime === undefined && one.days === undefined),
      ),
  );

/** "half 8" begins in the evening, so "half 10" ends there too; after six in the evening it may end past midnight. */
function endAfter(start: LocalTime | undefined, end: LocalTime | undefined): LocalTime | undefined {
  if (!start || !end || end > start || (start >= "18:00" && end <= "05:00")) return end;
  const later = `${String(Number(end.slice(0, 2)) + 12).padStart(2, "0")}${end.slice(2)}`;
  return later > start && later < "24:00" ? later : undefined;
}

export function joinRhythm(
  scans: CellScan[],
  days: Weekday[],
  title: string,
  remarks: CellRemarks,
): SaidRhythm {
  let joined: SaidRhythm = {};
  for (const scan of scans) {
    const next = joinRhythms(joined, scan.rhythm);
    if (next) joined = next;
    else {
      remarks.push({ cell: scan.cell, remark: aboutTime.rhythmConflict });
      joined = { open: true };
    }
    if (scan.rhythm.appointment || scan.days.appointment) joined.appointment = true;
  }
  joined = joinTitle(joined, days, title, remarks);
  settleCounts(joined, days, scans, remarks);
  return joined;
}

/** What the name says of how often completes the cells; when they do not fit together it stays open. */
function joinTitle(said: SaidRhythm, days: Weekday[], title: string, remarks: CellRemarks): SaidRhythm {
  const named = readTitleRhythm(title);
  if (!named || said.open || said.appointment || said.once || said.course) return said;
  const onThem = named.days.every((day) => days.length === 0 || days.includes(day));
  const joined = onThem ? joinRhythms(said, named.rhythm) : undefined;
  if (joined) {
    if (days.length === 0) days.push(...named.days);
    return joined;
  }
  remarks.push({ cell: "title", remark: aboutTime.titleRhythm });
  return { ...said, open: true };
}

function settleCounts(joined: SaidRhythm, days: Weekday[], scans: CellScan[], remarks: CellRemarks): void {
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
    remarks.push({ cell, remark: aboutTime.moreTimesThanDays(joined.perWeek, days.length) });
  }
  if (joined.frequency === "daily" && days.length > 0 && days.length < 4 && !joined.appointment) {
    remarks.push({ cell, remark: aboutTime.dailyOnFewDays });
    joined.frequency = "weekly";
  }
  if (joined.frequency || joined.appointment || joined.open || days.length === 0) return;
  const broken = scans.some((scan) => scan.remarks.some(({ code }) => code.startsWith("date-")));
  if (broken) joined.open = true;
  else joined.frequency = "weekly";
}

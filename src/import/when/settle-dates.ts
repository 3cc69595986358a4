import type { CellRemarks, CellScan } from "./scan-schedule.ts";
import { aboutTime } from "#import/words/about-time.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { WeeklyHours } from "#schema/schedule.ts";
import type { SaidRhythm } from "#import/words/rhythm-phrases.ts";

/** One date beside "wekelijks": in a date column the first time, anywhere else a question. */
export function settleLoneDate(facts: ScheduleFacts, scans: CellScan[], remarks: CellRemarks): void {
  const scan = scans.find(({ dates }) => dates.dates.length > 0);
  const [date] = facts.dates.splice(0);
  if (!scan || !date) return;
  if (scan.cell === "date") facts.starts.push(date);
  else {
    remarks.push({ cell: scan.cell, remark: aboutTime.dateBesideRhythm });
  }
}

/**
 * A first day that is also the last, or "eenmalig" beside a first day, is the one day it is on. A day beside a
 * number of meetings is the first of them. "Eenmalig" without any day is asked, for it is not every week.
 */
export function settleOnce(facts: ScheduleFacts, scans: CellScan[], remarks: CellRemarks): void {
  const { rhythm, dates, starts, until } = facts;
  const [first] = starts;
  if (first && dates.length === 0 && starts.length === 1 && (rhythm.once || until === first)) {
    facts.dates = starts.splice(0);
    if (until && until > first) facts.hours = facts.hours.map(({ endTime: _, ...hours }) => hours);
  } else if (dates.length === 1 && (rhythm.sessions ?? 0) > 1) starts.push(...dates.splice(0));
  else if (rhythm.once && dates.length === 0 && starts.length === 0) {
    rhythm.frequency = "irregular";
    remarks.push({ cell: scans[0]?.cell ?? "date", remark: aboutTime.onceWithoutDate });
  }
}

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

import { plain } from "#domain/plain.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, WeeklyHours } from "#schema/schedule.ts";
import { OWN_RHYTHM, PART_SEPARATOR, PLACE_OF_DAY } from "#import/words/rhythm-phrases.ts";
import { readDays } from "./read-days.ts";
import { scanCell, type CellScan } from "./scan-schedule.ts";

interface Parts {
  rules: RecurrenceRule[];
  /** A part has a beginning, an end or a season of its own, which no rule can hold. */
  bounded: boolean;
}

/**
 * A cell that says several rhythms, a part at a time: "1e woensdag 10-12 en laatste zaterdag 14-16". Nothing when
 * it is not made of such parts, or when one of them cannot be read whole. A part without times has those of the next.
 */
export function readParts(text: string, near: LocalDate): Parts | undefined {
  const scans = partsOf(plain(text)).map((part) => scanCell("when", part, { near, days: [], dayparts: [] }));
  const whole = (scan: CellScan) =>
    scan.days.days.length > 0 && !scan.doubt && scan.remarks.every(({ code }) => code.startsWith("date-"));
  if (scans.length < 2 || !scans.every(whole)) return undefined;
  const rules = scans.flatMap((scan, index) => rulesOf(scan, scans.slice(index)));
  const bounded = scans.some(
    ({ dates, rest, remarks }) =>
      rest !== "" ||
      remarks.length > 0 ||
      [dates.starts, dates.dates, dates.except, dates.months].some(({ length }) => length > 0) ||
      dates.until,
  );
  return { rules, bounded };
}

/** "maandag en 1e zaterdag": what is said of the second day, which of the month it is, is not said of the first. */
export function beginsWithoutPlace(text: string): boolean {
  const said = plain(text);
  const before = said.slice(0, PLACE_OF_DAY.exec(said)?.index ?? 0);
  return BETWEEN_DAYS.test(before) && hasDay(before);
}
const BETWEEN_DAYS = /(?:[,;/+&]|\ben) ?(?:(?:op|de|elke|iedere) ){0,3}$/;

const hasDay = (text: string): boolean => (readDays({ rest: text }).value?.days.length ?? 0) > 0;

/** A new part begins where a piece says a rhythm and a day of its own, and the part before has its day. */
function partsOf(said: string): string[] {
  const parts: string[] = [];
  let at = 0;
  const close = (end: number) => {
    const piece = said.slice(at, end);
    const last = parts.at(-1);
    if (last === undefined || !hasDay(last) || !(OWN_RHYTHM.test(piece) && hasDay(piece)))
      parts.splice(-1, 1, `${last ?? ""}${piece}`);
    else parts.push(piece.replace(PART_SEPARATOR, ""));
    at = end;
  };
  for (const { index } of said.matchAll(new RegExp(PART_SEPARATOR, "g"))) close(index);
  close(said.length);
  return parts;
}

function rulesOf(scan: CellScan, from: readonly CellScan[]): RecurrenceRule[] {
  const { frequency, interval, weeks, timesPerPeriod } = scan.rhythm;
  const windows = from.map(({ times }) => times.windows).find(({ length }) => length > 0) ?? [];
  const dayparts = [...new Set([...scan.days.dayparts, ...scan.times.dayparts])];
  const hours: WeeklyHours[] =
    windows.length > 0
      ? windows.map(({ days: _, ...window }) => ({ days: scan.days.days, ...window }))
      : [{ days: scan.days.days, ...(dayparts.length > 0 ? { dayparts } : {}) }];
  return hours.map((one) => ({
    ...one,
    ...(frequency ? { frequency } : {}),
    ...(interval && interval > 1 ? { interval } : {}),
    ...(weeks ? { weeks } : {}),
    ...(timesPerPeriod ? { timesPerPeriod } : {}),
  }));
}

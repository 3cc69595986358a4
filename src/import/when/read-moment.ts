import { localDateOf, localTimeOf } from "#domain/when/local-time.ts";
import { addDays } from "#domain/when/day-number.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import { SYSTEM_MOMENTS } from "#import/words/time-phrases.ts";
import { calendarDate } from "./calendar-date.ts";
import { monthNumber } from "./read-dates.ts";
import { readTimes } from "./read-times.ts";
import type { ScheduleCells } from "./scan-schedule.ts";
import { unreadText } from "./unread-text.ts";

interface Moment {
  date: LocalDate;
  time: LocalTime;
}

const YEAR_FIRST =
  /^(\d{4})-?(\d{1,2})-?(\d{1,2})(?:[t ] ?|, )(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)? ?(z|utc|gmt|[+-]\d{2}:?\d{2})?$/i;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: |, ?)(\d{1,2}):(\d{2})(?::\d{2})?$/;

/** A moment as it is written, and the clock by which: nothing is the one on the wall. */
interface WrittenMoment extends Moment {
  zone?: string | undefined;
}

/**
 * A date with a time in one cell, on a clock in the Netherlands: one in UTC ("Z") or with the offset of another country
 * is an hour or more off from what hangs on the wall. Midnight in UTC is a day that a system keeps as a moment.
 */
export function readMoment(text: string): Moment | undefined {
  const written = writtenMoment(text.replace(/\s+/g, " ").trim());
  if (!written) return undefined;
  const { date, time, zone } = written;
  if (!zone || (zone === "Z" && time === "00:00")) return { date, time };
  const instant = new Date(`${date}T${time}:00${zone}`);
  if (Number.isNaN(instant.getTime())) return undefined;
  const there = { date: localDateOf(instant), time: localTimeOf(instant) };
  return isOfOtherSeason(zone, there.time, time) ? { date, time } : there;
}

/**
 * "+01:00" in summer: most who write it all year round look at the clock on the wall, some do not, and those are an hour off.
 * What hangs on the wall is what we propose.
 */
const isOfOtherSeason = (zone: string, there: LocalTime, written: LocalTime): boolean =>
  (zone === "+01:00" || zone === "+02:00") && there !== written;

/** Nobody can tell how late it is: what is written may be an hour off. */
function isHourUncertain(text: string): boolean {
  const { date, time, zone } = writtenMoment(text.replace(/\s+/g, " ").trim()) ?? {};
  if (!date || !time || !zone) return false;
  return isOfOtherSeason(zone, localTimeOf(new Date(`${date}T${time}:00${zone}`)), time);
}

function writtenMoment(said: string): WrittenMoment | undefined {
  const named = SYSTEM_MOMENTS.map((one) => one.exec(said)?.groups).find(Boolean);
  const [, year, month, day, hour, minute, zone] = YEAR_FIRST.exec(said) ?? [];
  const [, day2, month2, year2, hour2, minute2] = DAY_FIRST.exec(said) ?? [];
  const date = named
    ? calendarDate(
        Number(named["year"]),
        monthNumber((named["month"] ?? "").toLowerCase()),
        Number(named["day"]),
      )
    : calendarDate(Number(year ?? year2), Number(month ?? month2), Number(day ?? day2));
  const hours = Number(named?.["hour"] ?? hour ?? hour2);
  const half = named?.["half"]?.toLowerCase();
  const ofDay = half === "pm" && hours < 12 ? hours + 12 : half === "am" && hours === 12 ? 0 : hours;
  const time = `${String(ofDay).padStart(2, "0")}:${named?.["minute"] ?? minute ?? minute2 ?? ""}`;
  if (!date || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  return { date, time, zone: zoneOf(named?.["offset"] ?? named?.["clock"] ?? zone) };
}

/** "gmt" and "+0000" are both "Z". */
function zoneOf(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const offset = written.replace(/(\d{2}):?(\d{2})/, "$1:$2");
  return /^(?:z|utc|gmt|[+-]00:00)$/i.test(offset) ? "Z" : offset;
}

/** From this hour on an end on the next day is of another day; before it, of the evening before. */
const NEXT_DAY = "06:00";

/**
 * The cells with a date and a time in one as a date and a time. A first and a last moment on one day are that day; at
 * midnight they are whole days. A column with the time alone says how late it is; a moment that says another time stays
 * beside it, to be asked about.
 */
export function withoutMoments(cells: ScheduleCells): ScheduleCells {
  const read = (...names: ("date" | "startDate" | "endDate" | "startTime" | "endTime" | "when")[]) => {
    const name = names.find((one) => cells[one] !== undefined && readMoment(cells[one]) !== undefined);
    return name && { name, text: cells[name] ?? "", ...(readMoment(cells[name] ?? "") as Moment) };
  };
  const start = read("startDate", "startTime");
  const end = read("endDate", "endTime");
  const on = read("date", "when");
  const found = [start, end, on].filter((one) => one !== undefined);
  if (found.length === 0) return cells;
  const result = { ...cells };
  for (const { name } of found) delete result[name];
  const wholeDays = found.every(({ time }) => time === "00:00" || time === "23:59");
  const moment = on ?? start;
  const first = moment && asOnTheWall(moment, result.startTime);
  const sameNight = first && end && end.date === addDays(first.date, 1) && end.time < NEXT_DAY && !wholeDays;
  const oneDay = first && end && (end.date === first.date || sameNight);
  if (first) result[on || oneDay ? "date" : "startDate"] = first.date;
  if (end && !oneDay) result.endDate = end.date;
  if (wholeDays || cells.time) return result;
  if (moment && first && !result.startTime && isHourUncertain(moment.text)) {
    result.time = `${first.time}${end ? ` - ${end.time}` : ""}, zomertijd?`;
    return result;
  }
  if (first && !result.startTime) result.startTime = first.time;
  else if (first && !beginsAt(result.startTime, first.time)) result.time = first.time;
  if (end && !result.endTime) result.endTime = end.time;
  return result;
}

/** Some systems write what hangs on the wall and call it the world clock: then the column of times says the same figures. */
function asOnTheWall(moment: Moment & { text: string }, startTime: string | undefined): Moment {
  const written = writtenMoment(moment.text.replace(/\s+/g, " ").trim());
  return written && written.time !== moment.time && beginsAt(startTime, written.time) ? written : moment;
}

const beginsAt = (text: string | undefined, time: LocalTime): boolean =>
  (readTimes(unreadText(text ?? "")).value?.windows ?? []).some(({ startTime }) => startTime === time);

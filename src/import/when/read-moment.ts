import { localDateOf, localTimeOf } from "#domain/when/local-time.ts";
import { addDays } from "#domain/when/day-number.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import { calendarDate } from "./calendar-date.ts";
import type { ScheduleCells } from "./scan-schedule.ts";

interface Moment {
  date: LocalDate;
  time: LocalTime;
}

const YEAR_FIRST =
  /^(\d{4})-?(\d{1,2})-?(\d{1,2})(?:[t ] ?|, )(\d{1,2}):?(\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)? ?(z|[+-]\d{2}:?\d{2})?$/i;
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: |, ?)(\d{1,2}):(\d{2})(?::\d{2})?$/;

/**
 * A date with a time in one cell, on a clock in the Netherlands: one in UTC ("Z") or with the offset of another country
 * is an hour or more off from what hangs on the wall.
 */
export function readMoment(text: string): Moment | undefined {
  const said = text.trim();
  const [, year, month, day, hour = "", minute = "", zone] = YEAR_FIRST.exec(said) ?? [];
  const [, day2, month2, year2, hour2 = "", minute2 = ""] = DAY_FIRST.exec(said) ?? [];
  const date = calendarDate(Number(year ?? year2), Number(month ?? month2), Number(day ?? day2));
  const time = `${(hour || hour2).padStart(2, "0")}:${minute || minute2}`;
  if (!date || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  if (!zone) return { date, time };
  const offset = /z/i.test(zone) ? "Z" : zone.replace(/(\d{2}):?(\d{2})/, "$1:$2");
  const instant = new Date(`${date}T${time}:00${offset}`);
  return Number.isNaN(instant.getTime())
    ? undefined
    : { date: localDateOf(instant), time: localTimeOf(instant) };
}

/** From this hour on an end on the next day is of another day; before it, of the evening before. */
const NEXT_DAY = "06:00";

/**
 * The cells with a date and a time in one as a date and a time. A first and a last moment on one day are that day; at
 * midnight they are whole days.
 */
export function withoutMoments(cells: ScheduleCells): ScheduleCells {
  const read = (...names: ("date" | "startDate" | "endDate" | "startTime" | "endTime" | "when")[]) => {
    const name = names.find((one) => cells[one] !== undefined && readMoment(cells[one]) !== undefined);
    return name && { name, ...(readMoment(cells[name] ?? "") as Moment) };
  };
  const start = read("startDate", "startTime");
  const end = read("endDate", "endTime");
  const on = read("date", "when");
  const found = [start, end, on].filter((one) => one !== undefined);
  if (found.length === 0) return cells;
  const result = { ...cells };
  for (const { name } of found) delete result[name];
  const wholeDays = found.every(({ time }) => time === "00:00" || time === "23:59");
  const first = on ?? start;
  const sameNight = first && end && end.date === addDays(first.date, 1) && end.time < NEXT_DAY && !wholeDays;
  const oneDay = first && end && (end.date === first.date || sameNight);
  if (first) result[on || oneDay ? "date" : "startDate"] = first.date;
  if (end && !oneDay) result.endDate = end.date;
  if (wholeDays || cells.time) return result;
  if (first && !result.startTime) result.startTime = first.time;
  if (end && !result.endTime) result.endTime = end.time;
  return result;
}

import type { LocalTime } from "#schema/identifiers.ts";
import type { Daypart, Weekday } from "#schema/schedule.ts";
import { readDayparts, readDays } from "./read-days.ts";
import type { Remark, Reading } from "#import/words/remark.ts";
import { take, type Unread } from "./unread-text.ts";
import { NUMBER_WORDS } from "#import/words/calendar-words.ts";
import { aboutTime } from "#import/words/about-time.ts";

export interface TimeWindow {
  /** Only when the text says that this window is for certain days: "10-16 uur, wo ook 18-20". */
  days?: Weekday[];
  startTime?: LocalTime;
  endTime?: LocalTime;
}
export interface SaidTimes {
  windows: TimeWindow[];
  dayparts: Daypart[];
}

interface Clock {
  minutes: number;
  /** Said in words on a twelve-hour clock: "half acht". */
  spoken: boolean;
}

import { ARRIVES, ENDS_IN_MONTH, SINGLE_TIME, TIME_WINDOW } from "#import/words/time-phrases.ts";
/** "17u00 18u30": from one to the other, or two beginnings. */
const TWO_TIMES = /^\d{1,2}[:.hu]\d{2} (?:uur )?\d{1,2}[:.hu]\d{2}(?: ?uur)?$/;
const DAYS_BEFORE = /(?<![a-z.,:/&+() -])[a-z.,:/&+() -]*$/;

/**
 * Takes what it understands out of the text. Times in a text: "10-12", "9.30 tot 11.00 uur", "half acht",
 * "vanaf 10 uur", "9-12 / 13-17". `near` are dayparts known from elsewhere in the row: with "dinsdagavond",
 * "8-10 uur" is 20:00-22:00. A bare number counts only in a column of times.
 */
export function readTimes(
  unread: Unread,
  near: readonly Daypart[] = [],
  bareNumbers = true,
): Reading<SaidTimes> {
  const remarks: Remark[] = [];
  const fraction = /^0?[.,]\d{3,}$/.test(unread.rest.trim())
    ? Number(unread.rest.replace(",", "."))
    : undefined;
  if (fraction !== undefined) {
    unread.rest = "";
    return { value: { windows: [{ startTime: spell(Math.round(fraction * 1440)) }], dayparts: [] }, remarks };
  }
  if (TWO_TIMES.test(unread.rest.trim())) {
    unread.rest = "";
    return { value: { windows: [], dayparts: [] }, remarks: [aboutTime.timeUnclear] };
  }
  const parts = [...new Set([...readDayparts({ rest: unread.rest }), ...near])];
  const windows: TimeWindow[] = [];
  let end = 0;

  take(unread, TIME_WINDOW, (match) => {
    const from = match[1] ?? match[3] ?? match[5] ?? "";
    const to = match[2] ?? match[4] ?? match[6] ?? "";
    if (!bareNumbers && !isTimelike(from) && !isTimelike(to)) return false;
    if (YEAR.test(from) && YEAR.test(to) && !(ROUND.test(from) && ROUND.test(to))) return false;
    const days = daysBefore(unread.rest.slice(end, match.index));
    end = (match.index ?? 0) + match[0].length;
    const window = windowOf(clock(from), clock(to), parts, remarks);
    windows.push(days.length > 0 ? { ...window, days } : window);
    return undefined;
  });
  const arrivals: TimeWindow[] = [];
  take(unread, SINGLE_TIME, (match) => {
    const word = match[2] ?? "";
    if (!isTimelike(word) && (!bareNumbers || !(match[1] || /^\d{1,2}$/.test(unread.rest.trim()))))
      return false;
    if (isYear(word, unread.rest.slice(0, match.index), windows.length > 0)) return false;
    const one = clock(word);
    if (!one) return false;
    const window =
      match[1] === "tot"
        ? windowOf(undefined, one, parts, remarks)
        : windowOf(one, undefined, parts, remarks);
    if (ARRIVES.test(match[1] ?? "")) arrivals.push(window);
    else if (windows.length === 0 || match[1] !== "tot") windows.push(window);
    return undefined;
  });
  if (windows.length === 0) windows.push(...arrivals);

  settleDays(windows);
  if (windows.length === 0 && /\d{1,2}\s*[:.]\s*\d{2}|\d ?uur/.test(unread.rest)) {
    remarks.push(aboutTime.timeUnclear);
  }
  return { value: { windows, dayparts: readDayparts(unread) }, remarks };
}

/** "Pasen 2027" is no time: of four digits only a round one is, where no other time stands and no month before it. */
function isYear(word: string, before: string, hasTime: boolean): boolean {
  return YEAR.test(word) && (hasTime || !ROUND.test(word) || ENDS_IN_MONTH.test(before));
}
const YEAR = /^20[0-4]\d$/;
const ROUND = /(?:00|15|30|45)$/;

function isTimelike(word: string): boolean {
  return /[:.,hu]|[a-z]/.test(word) || /^[0-2]\d[0-5]\d$/.test(word);
}

/**
 * Days belong to a window only when windows differ by day: "ma 10-12, wo 14-16". In "di 10-12 en 14-16" they are
 * the days of the whole.
 */
function settleDays(windows: TimeWindow[]): void {
  const withDays = windows.filter(({ days }) => days);
  if (withDays.length === 1 && windows[0]?.days) delete windows[0].days;
  if (withDays.length < 2 || !windows[0]?.days) return;
  windows.forEach((window, index) => {
    window.days ??= windows[index - 1]?.days ?? [];
  });
}

/** Days written before a later window belong to that window: ", wo ook 18-20". */
function daysBefore(before: string): Weekday[] {
  const words = DAYS_BEFORE.exec(before)?.[0]?.replace(/\u0001+/g, " ") ?? "";
  return readDays({ rest: words }).value?.days ?? [];
}

function windowOf(
  from: Clock | undefined,
  to: Clock | undefined,
  parts: Daypart[],
  remarks: Remark[],
): TimeWindow {
  let start = from?.minutes;
  let end = to?.minutes;
  const evening = parts.includes("evening") && !parts.includes("morning");
  const afternoon = parts.includes("afternoon") && !parts.includes("morning");
  if (start !== undefined && start < 720) {
    const said = evening ? start >= 300 : afternoon && start < 420;
    if (said && (evening ? start + 720 >= 1020 : true)) start += 720;
    else if (from?.spoken && start >= 390 && start < 540 && !parts.includes("morning")) {
      start += 720;
      remarks.push(aboutTime.timeGuess("avond", spell(start)));
    } else if (start < 360 && start > 0 && !parts.includes("morning")) {
      start += 720;
      remarks.push(aboutTime.timeGuess("middag", spell(start)));
    }
  }
  const twelve = start !== from?.minutes;
  if (
    start !== undefined &&
    end !== undefined &&
    (twelve || end < 480) &&
    end <= start &&
    end + 720 > start &&
    end + 720 <= 1440
  )
    end += 720;
  const pastMidnight = start !== undefined && end !== undefined && start >= 1080 && end <= 300;
  if (!pastMidnight && start !== undefined && end !== undefined && (end <= start || end > 1440)) {
    remarks.push(aboutTime.timeOrder);
    end = undefined;
  }
  const window: TimeWindow = {};
  if (start !== undefined && start < 1440) window.startTime = spell(start);
  if (end !== undefined) window.endTime = spell(end);
  return window;
}

function clock(word: string): Clock | undefined {
  const text = word.trim();
  const spoken = /^(?:(kwart|vijf|tien) (over|voor)( half)? |(half) )?([a-z]+|\d{1,2})(?: uur)?$/.exec(text);
  if (spoken && (spoken[1] || spoken[4] || /^[a-z]/.test(spoken[5] ?? ""))) {
    const hour = NUMBER_WORDS[spoken[5] ?? ""] ?? Number(spoken[5]);
    if (!Number.isInteger(hour) || hour > 24) return undefined;
    const step = spoken[1] === "kwart" ? 15 : spoken[1] === "tien" ? 10 : spoken[1] === "vijf" ? 5 : 0;
    const base = hour * 60 - (spoken[3] || spoken[4] ? 30 : 0);
    return { minutes: (base + (spoken[2] === "voor" ? -step : step) + 1440) % 1440, spoken: hour <= 12 };
  }
  const digits = /^(\d{1,2})(?:\s?[:.,hu]\s?(\d{2}))?\s?(uur|u|h|am|pm|a\.m\.|p\.m\.)?(?:[:.](\d{2}))?$/.exec(
    text,
  );
  const glued = /^(\d{2})(\d{2})$/.exec(text);
  const hour = Number(digits?.[1] ?? glued?.[1] ?? NaN);
  const minute = Number(digits?.[2] ?? (digits?.[3] ? digits[4] : undefined) ?? glued?.[2] ?? 0);
  if (!(hour <= 24 && minute < 60)) return undefined;
  const half =
    /^p/.test(digits?.[3] ?? "") && hour < 12 ? 12 : /^a/.test(digits?.[3] ?? "") && hour === 12 ? -12 : 0;
  return { minutes: (hour + half) * 60 + minute, spoken: false };
}

function spell(minutes: number): LocalTime {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

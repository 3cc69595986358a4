import { DAYPART_OF_DAY } from "#import/words/time-phrases.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Daypart, Weekday } from "#schema/schedule.ts";
import type { Remark, Reading } from "#import/words/remark.ts";
import { oneSlip } from "#import/words/same-words.ts";
import { take, takeBefore, type Unread } from "./unread-text.ts";
import { APPOINTMENT, DAY_SETS, DAY_WORDS, DAYPART_WORDS } from "#import/words/calendar-words.ts";
import { aboutTime } from "#import/words/about-time.ts";

export interface SaidDays {
  days: Weekday[];
  dayparts: Daypart[];
  /** "in overleg", "flexibel": it is arranged together. */
  appointment: boolean;
}

const BY_WORD = new Map(WEEKDAYS.flatMap((day) => DAY_WORDS[day].map((word) => [word, day] as const)));
const SPELLINGS = [...BY_WORD.keys()].sort((a, b) => b.length - a.length).join("|");
const DAY = new RegExp(`(?<![a-z])('s )?(${SPELLINGS})(?:${DAYPART_OF_DAY})?(?![a-z])\\.?`, "g");
const RANGE = /^\s*(t\/?m|t\.?e\.?m\.?|tot en met|tot|through|until|to)(?:\s+de)?\s*$/;
const EXCEPT =
  /\b(behalve|m\.?u\.?v\.?|met uitzondering van|niet op|uitgezonderd|except)(?:\s+(?:op\s+)?(?:de|het))?\s*$/;

/**
 * Takes what it understands out of the text. The days in a text: "ma t/m vr", "di en do", "dinsdag- of
 * vrijdagochtend", "ma/wo", "weekend". Dayparts glued to a day are read here too.
 */
export function readDays(unread: Unread): Reading<SaidDays> {
  const remarks: Remark[] = [];
  const days = new Set<Weekday>();
  const dayparts = new Set<Daypart>();
  unread.rest = correctSpelling(unread.rest);

  const excluded = new Set<Weekday>();
  for (const [pattern, set] of DAY_SETS)
    take(unread, pattern, ({ index = 0 }) => {
      const before = unread.rest.slice(0, index);
      const isExcluded = EXCEPT.test(before);
      if (isExcluded) takeBefore(unread, index, EXCEPT);
      set.forEach((day) => (isExcluded ? excluded : days).add(day));
    });
  const source = unread.rest;
  let previous: { day: Weekday; end: number } | undefined;
  const hyphens = (
    source.match(new RegExp(`(${SPELLINGS})\\.?\\s*-(?=\\s*(${SPELLINGS})(?![a-z]))`, "g")) ?? []
  ).length;
  take(unread, DAY, (match): boolean => {
    const day = BY_WORD.get(match[2] ?? "");
    if (!day) return false;
    if (match[3]) dayparts.add(daypartOf(match[3]));
    const at = match.index ?? 0;
    const end = at + match[0].length;
    if (EXCEPT.test(source.slice(0, at))) {
      takeBefore(unread, at, EXCEPT);
      excluded.add(day);
      return true;
    }
    const between = previous ? source.slice(previous.end, at) : "";
    if (previous && (RANGE.test(between) || (/^\s*-\s*$/.test(between) && hyphens === 1))) {
      const range = daysBetween(previous.day, day);
      if (RANGE.test(between) || previous.day === "MO" || range.length === 2)
        range.forEach((one) => days.add(one));
      else {
        remarks.push(aboutTime.daysDash);
      }
    }
    days.add(day);
    previous = { day, end };
    return true;
  });
  if (days.size === 0 && excluded.size > 0) WEEKDAYS.forEach((day) => days.add(day));
  for (const day of excluded) days.delete(day);
  take(unread, /\b(t\/?m|tot en met)\b/);
  for (const part of readDayparts(unread)) dayparts.add(part);
  const appointment = take(unread, APPOINTMENT);
  return {
    value: { days: WEEKDAYS.filter((day) => days.has(day)), dayparts: [...dayparts], appointment },
    remarks,
  };
}

/** "ochtend", "'s avonds", "overdag" as words of their own. */
export function readDayparts(unread: Unread): Daypart[] {
  const found = new Set<Daypart>();
  for (const [pattern, parts] of DAYPART_WORDS)
    take(unread, pattern, () => parts.forEach((part) => found.add(part)));
  return (["morning", "afternoon", "evening"] as const).filter((part) => found.has(part));
}

function daypartOf(word: string): Daypart {
  return /ochtend|morgen|voormiddag/.test(word) ? "morning" : /avond/.test(word) ? "evening" : "afternoon";
}

function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const result: Weekday[] = [from];
  for (let index = WEEKDAYS.indexOf(from); WEEKDAYS[index % 7] !== to; index += 1) {
    result.push(WEEKDAYS[(index + 1) % 7] as Weekday);
  }
  return result;
}

/** One slip in a full day name: "woendag", "donderag", "zaterddag", "disndag". */
function correctSpelling(text: string): string {
  return text.replace(/[a-z]{6,11}/g, (word) => {
    if (!/dag|adg|dga/.test(word.slice(3)) || BY_WORD.has(word)) return word;
    const day = WEEKDAYS.find((one) => oneSlip(word, DAY_WORDS[one][0] ?? ""));
    return day ? (DAY_WORDS[day][0] ?? word) : word;
  });
}

import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule, Weekday } from "#schema/schedule.ts";
import { plain } from "#domain/plain.ts";
import { aboutTime } from "#import/words/about-time.ts";
import { CLOSED_THEN, MONTHS_OF_SEASON, SEASON_BY_WORD } from "#import/words/time-phrases.ts";
import { monthNumber } from "./read-dates.ts";
import { scanCell, type CellRemarks, type CellScan, type ScheduleCells } from "./scan-schedule.ts";

const CELLS = ["when", "time", "days", "frequency"] as const;
const MOST_ABOUT_SEASONS = 600;

interface SaidSeason {
  months: number[];
  text: string;
}

/**
 * Hours that differ by season, "apr-sep 10-17, okt-mrt 10-16", as a rule for each; nothing where no cell says more than
 * one season. Where not every word can be given to one of them it stays open, in its own words, and is asked.
 */
export function readSeasons(
  cells: ScheduleCells,
  near: LocalDate,
): { schedule: Schedule; remarks: CellRemarks } | undefined {
  const cell = CELLS.find((one) => isOfSeasons(cells[one]));
  if (!cell) return undefined;
  const rules = rulesOf(cell, cells, near);
  const note = (cells[cell] ?? "").replace(/\s+/g, " ").slice(0, 160);
  return rules.length > 0
    ? { schedule: { type: "recurring", rules }, remarks: [] }
    : { schedule: { type: "unknown", note }, remarks: [{ cell, remark: aboutTime.seasons }] };
}

/** A rule for each season; none when that is not clear. */
function rulesOf(cell: (typeof CELLS)[number], cells: ScheduleCells, near: LocalDate): RecurrenceRule[] {
  const { [cell]: text = "", days, ...others } = { ...cells };
  const isAlone = Object.keys(others).every((name) => name === "frequency");
  const scan = (part: string): CellScan => scanCell("when", part, { near, days: [], dayparts: [] });
  const given = cell !== "days" && days ? scan(days) : undefined;
  const said = seasonsIn(plain(text), scan);
  if (!said || !isAlone || given?.doubt || overlap(said.seasons)) return [];
  let before: readonly Weekday[] = given?.days.days ?? said.days;
  const rules: RecurrenceRule[] = [];
  for (const { months, text: part } of said.seasons) {
    if (CLOSED_THEN.test(part.trim())) continue;
    const own = scan(part);
    const named = own.rhythm.frequency === "daily" ? WEEKDAYS : own.days.days;
    before = named.length > 0 ? named : before;
    if (!isWhole(own, part) || before.length === 0) return [];
    for (const { startTime, endTime } of own.times.windows)
      rules.push({
        days: [...before],
        ...(startTime ? { startTime } : {}),
        ...(endTime ? { endTime } : {}),
        frequency: "weekly",
        months,
      });
  }
  return rules;
}

function isOfSeasons(text: string | undefined): boolean {
  if (!text || text.length > MOST_ABOUT_SEASONS) return false;
  const said = plain(text);
  const words = new Set([...said.matchAll(SEASON_BY_WORD)].map(([, word]) => word));
  return [...said.matchAll(MONTHS_OF_SEASON)].length > 1 || (words.size > 1 && TIMES.test(said));
}
/** Two times or more. */
const TIMES = /\d{1,2}[.:]\d{2}.*\d{1,2}[.:]\d{2}.*\d{1,2}[.:]\d{2}|\d ?uur.*\d ?uur/s;

/** Every season with the words of its own: those behind it, or before it where the hours come first. */
function seasonsIn(
  said: string,
  scan: (part: string) => CellScan,
): { seasons: SaidSeason[]; days: readonly Weekday[] } | undefined {
  const found = [...said.matchAll(MONTHS_OF_SEASON)];
  const bounds = found.map(({ index, 0: all }) => ({ from: index, to: index + all.length }));
  const first = scan(said.slice(0, bounds[0]?.from));
  const isBehind = first.times.windows.length > 0;
  if (found.length < 2 || (!isBehind && first.doubt)) return undefined;
  const last = scan(said.slice(bounds.at(-1)?.to));
  if (isBehind && (last.doubt || last.times.windows.length > 0)) return undefined;
  const seasons = found.flatMap((match, at) => {
    const text = isBehind
      ? said.slice(bounds[at - 1]?.to ?? 0, bounds[at]?.from)
      : said.slice(bounds[at]?.to, bounds[at + 1]?.from ?? said.length);
    const months = monthsOf(match, found[at + 1]);
    return months ? [{ months, text: text.replace(AROUND, " ") }] : [];
  });
  return seasons.length === found.length ? { seasons, days: first.days.days } : undefined;
}
/** What only stands between a season and its hours. */
const AROUND = /^[\s:,;()/.-]+|(?<![\s:,;()/-])[\s:,;()/-]+$/g;

/** "1 maart - 1 november" ends with October. In the middle of a month no rule can change. */
function monthsOf(match: RegExpMatchArray, next: RegExpMatchArray | undefined): number[] | undefined {
  const [, startDay, start = "", between = "", endDay, end = ""] = match;
  const first = monthNumber(start);
  let last = monthNumber(end);
  if (Number(startDay ?? 1) > 1 || (endDay && Number(endDay) > 1 && Number(endDay) < 28)) return undefined;
  const isUntil = endDay === undefined && between.trim() === "tot" && monthNumber(next?.[2] ?? "") === last;
  if (endDay === "1" || isUntil) last = ((last + 10) % 12) + 1;
  const months: number[] = [];
  for (let month = first; ; month = (month % 12) + 1) {
    months.push(month);
    if (month === last) return months;
    if (months.length > 12) return undefined;
  }
}

const overlap = (seasons: readonly SaidSeason[]): boolean => {
  const months = seasons.flatMap((one) => one.months);
  return new Set(months).size < months.length;
};

/** Its hours are read, and no sentence behind them says more of when. */
function isWhole({ times, doubt, remarks, dates }: CellScan, part: string): boolean {
  const [, ...more] = part.split(/(?<=[a-z\d]{2})[.!;]\s+/).filter((one) => /[a-z\d]/.test(one));
  const isMore = more.some((one) => /\d|dag(?:en|elijks)?\b/.test(one));
  return times.windows.length > 0 && !doubt && remarks.length === 0 && dates.dates.length === 0 && !isMore;
}

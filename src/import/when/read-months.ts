import { MONTH_WORDS, SEASONS } from "#import/words/calendar-words.ts";
import { BEFORE_END, LAST_MONTH, MONTHS, MONTHS_WITHOUT, WITHOUT } from "#import/words/time-phrases.ts";
import { lastDayOfMonth } from "./calendar-date.ts";
import type { SaidDates } from "./read-dates.ts";
import { take, takeBefore, type Unread } from "./unread-text.ts";

const ALL_MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** "april t/m oktober", "sept-mei", "april en mei", "in de zomer": month numbers in the order of the season. */
export function readMonths(unread: Unread): number[] {
  const months = new Set<number>();
  const without = new Set<number>();
  const source = unread.rest;
  const of = (match: RegExpMatchArray) => {
    if (!MONTHS_WITHOUT.test(source.slice(0, match.index))) return months;
    takeBefore(unread, match.index ?? 0, WITHOUT);
    return without;
  };
  for (const [pattern, numbers] of SEASONS)
    take(unread, pattern, (match) => numbers.forEach((month) => of(match).add(month)));
  take(unread, MONTHS, (match) => {
    const from = monthNumber(match[1] ?? "");
    const to = match[2] ? monthNumber(match[2]) : from;
    // "t/m mei", of which nobody says since when, is not in May alone.
    if (!match[2] && BEFORE_END.test(source.slice(0, match.index))) return false;
    const found = of(match);
    for (let month = from; ; month = (month % 12) + 1) {
      found.add(month);
      if (month === to) break;
    }
    return undefined;
  });
  const held = months.size > 0 ? [...months] : without.size > 0 ? ALL_MONTHS : [];
  const left = held.filter((month) => !without.has(month));
  return left.length === 12 ? [] : left;
}

export function monthNumber(word: string): number {
  return MONTH_WORDS.findIndex((words) => words.includes(word)) + 1;
}

/** "vanaf 31 augustus 2026 t/m mei": until the end of the first May behind it, and not only in May. */
export function takeLastMonth(unread: Unread, value: Pick<SaidDates, "starts" | "until">): void {
  const [first, ...others] = value.starts;
  if (!first || others.length > 0 || value.until) return;
  take(unread, LAST_MONTH, ([, word = "", said]) => {
    const month = monthNumber(word);
    const year = Number(first.slice(0, 4)) + (month < Number(first.slice(5, 7)) ? 1 : 0);
    value.until = lastDayOfMonth(said ? Number(said) : year, month);
  });
}

import type { SheetField } from "#import/words/headers.ts";
import { aboutTime } from "#import/words/about-time.ts";
import type { Remark } from "#import/words/remark.ts";

const TIMES: ReadonlySet<SheetField> = new Set(["time", "startTime", "endTime"]);
const MINUTES = /(?<![\d.:])(?:[01]?\d|2[0-4])[:.]([0-5]\d)(?!\d|[.:]\d{4})/g;

/** The minutes of something are said in fives; a day ends at 23.59, and carnival begins at eleven past. */
const isOdd = (minutes: number): boolean => minutes % 5 !== 0 && minutes !== 59 && minutes !== 11;

/**
 * "20:09" in September, "10:12" in December: what no clock on a wall says may be the month, written by a system that
 * took the one for the other. Left out until somebody says that it is right.
 */
export function oddTime(field: SheetField | undefined, text: string): Remark | undefined {
  if (!field || !TIMES.has(field)) return undefined;
  const isAsked = [...text.matchAll(MINUTES)].some(([, minutes]) => isOdd(Number(minutes)));
  return isAsked ? { ...aboutTime.odd, proposal: text.trim() } : undefined;
}

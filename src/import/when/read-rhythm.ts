import type { Reading, Remark } from "#import/words/remark.ts";
import { aboutTime } from "#import/words/about-time.ts";
import {
  ALL_YEAR,
  EVERY_SECOND,
  OF_MONTH,
  ordinalsIn,
  RHYTHM_PHRASES,
  WHICH_OF_MONTH,
  withoutAbbreviations,
  type SaidRhythm,
} from "#import/words/rhythm-phrases.ts";
import { take, type Unread } from "./unread-text.ts";

/**
 * Takes what it understands out of the text. "om de week", "2x per maand", "elke 2e dinsdag van de maand",
 * "6 lessen", "wekelijks, 8 keer".
 */
export function readRhythm(unread: Unread): Reading<SaidRhythm> {
  unread.rest = withoutAbbreviations(unread.rest);
  const found: SaidRhythm[] = [];
  const remarks: Remark[] = EVERY_SECOND.test(unread.rest) ? [aboutTime.everySecond] : [];
  take(unread, WHICH_OF_MONTH, ([, first, others]) => {
    found.push({ frequency: "monthly", weeks: ordinalsIn(`${first}${others}`) });
  });
  take(unread, OF_MONTH, () => found.length > 0);
  for (const [pattern, says] of RHYTHM_PHRASES)
    take(unread, pattern, (match) => {
      found.push(typeof says === "function" ? says(match) : says);
    });
  take(unread, ALL_YEAR);
  return { value: merge(found, remarks), remarks };
}

/** Joins what one text says. "wekelijks, in de ramadan dagelijks" keeps the rule and leaves the exception to the note. */
function merge(found: SaidRhythm[], remarks: Remark[]): SaidRhythm {
  let result: SaidRhythm = {};
  for (const one of found) {
    const exception = result.frequency === "weekly" && one.frequency === "daily";
    const joined = exception ? result : joinRhythms(result, one);
    if (!joined) {
      remarks.push(aboutTime.twoRhythms);
      return { open: true };
    }
    result = joined;
  }
  return result;
}

/**
 * Two things said about how often, as one; nothing when they contradict each other. "maandelijks" and "2e
 * donderdag" complete each other, "om de week" and "2x per maand" are near enough, "wekelijks" and "1e zaterdag
 * van de maand" cannot both be true.
 */
export function joinRhythms(first: SaidRhythm, second: SaidRhythm): SaidRhythm | undefined {
  const one =
    first.frequency === "irregular" && second.frequency ? { ...first, frequency: second.frequency } : first;
  const two =
    second.frequency === "irregular" && first.frequency ? { ...second, frequency: one.frequency } : second;
  if (!one.frequency || !two.frequency) return agreeOnDetails(one, two) ? { ...two, ...one } : undefined;
  if (one.frequency === two.frequency) {
    const sameInterval = (one.interval ?? 1) === (two.interval ?? 1) || one.frequency !== "weekly";
    return sameInterval && agreeOnDetails(one, two) ? { ...two, ...one } : undefined;
  }
  const weekly = [one, two].find(({ frequency }) => frequency === "weekly");
  const monthly = [one, two].find(({ frequency }) => frequency === "monthly");
  if (weekly && monthly) {
    const twiceAMonth = monthly.timesPerPeriod === 2 || monthly.weeks?.length === 2;
    if (weekly.interval !== 2 || !twiceAMonth) return undefined;
    const { timesPerPeriod: _, weeks, ...others } = { ...weekly, ...monthly };
    return weeks
      ? { ...others, frequency: "monthly", weeks, interval: 1 }
      : { ...others, frequency: "weekly", interval: 2 };
  }
  const yearly = [one, two].find(({ frequency }) => frequency === "yearly");
  return yearly && monthly ? { ...yearly, ...monthly } : undefined;
}

function agreeOnDetails(one: SaidRhythm, two: SaidRhythm): boolean {
  if (one.weeks && two.weeks && one.weeks.join() !== two.weeks.join()) return false;
  const weeks = one.weeks ?? two.weeks;
  const times = one.timesPerPeriod ?? two.timesPerPeriod;
  if (weeks && times && weeks.length !== times) return false;
  return !(one.sessions && two.sessions && one.sessions !== two.sessions);
}

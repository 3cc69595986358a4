import type { Reading } from "#import/sheet/cell-reading.ts";
import { aboutTime } from "#import/words/about-time.ts";
import type { Remark } from "#import/words/remark.ts";
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
import { joinRhythms } from "./join-rhythms.ts";
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
      return { frequency: "irregular" };
    }
    result = joined;
  }
  return result;
}

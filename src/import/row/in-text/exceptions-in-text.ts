import { plain } from "#domain/plain.ts";
import { readDays } from "#import/when/read-days.ts";
import type { Weekday } from "#schema/schedule.ts";
import { readHolidayRule } from "#import/when/scan-schedule.ts";
import { unreadText } from "#import/when/unread-text.ts";
import { sentences } from "#import/sentences.ts";
import { WHAT_WAS } from "#import/words/facts/something-else.ts";
import { EXCEPTIONS } from "#import/words/time-phrases.ts";
import { NOT_THEN, NOT_OF_IT } from "#import/words/when-phrases.ts";

interface ExceptionsSaid {
  /** In all school holidays, or in none. */
  holidays?: "stops" | "continues";
  /** The first sentence with an exception that no rule can hold. */
  left?: string;
}

/**
 * When it is not, as a text says it beside its rhythm: "Niet in de schoolvakanties.", "Op 14 juli geen bijeenkomst."
 * `on`: the days it is on. "De eerste maandag vervalt" says nothing of a Wednesday.
 */
export function exceptionsInText(text: string, on: readonly Weekday[] = []): ExceptionsSaid {
  const said: ExceptionsSaid = {};
  for (const sentence of sentences(text)) {
    const words = plain(sentence);
    if (WHAT_WAS.test(words) || NOT_OF_IT.test(words) || isOfOtherDays(words, on)) continue;
    if (NOT_THEN.test(words) || EXCEPTIONS.some((one) => one.test(words))) said.left ??= sentence;
    else {
      const rule = readHolidayRule(unreadText(sentence));
      if (rule === "stops" || rule === "continues") said.holidays ??= rule;
    }
  }
  return said;
}

function isOfOtherDays(words: string, on: readonly Weekday[]): boolean {
  const named = readDays({ rest: words.slice(0, MOST_LOOKED_AT) }).value?.days ?? [];
  return named.length > 0 && on.length > 0 && !named.some((day) => on.includes(day));
}
const MOST_LOOKED_AT = 400;

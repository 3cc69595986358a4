import type { Schedule } from "#schema/schedule.ts";
import { plain } from "#domain/plain.ts";
import { WHAT_WAS } from "#import/words/facts/something-else.ts";
import { HAS_CLOCK, HAS_YEAR } from "#import/words/when-phrases.ts";
import { readTimes } from "./read-times.ts";
import { leftover, unreadText } from "./unread-text.ts";

/** Where one thing said in a text ends and the next begins; not in "19.30". */
const CLAUSE = /[;\n]|[.!?](?=\s|$)/;

/**
 * The dates of a row with their time, where no cell says one and a clause of its text is nothing but a time: "Uitleg over
 * de club; 19u tot 20u". With any other time in the texts nobody can tell which it is.
 */
export function timedByText<At>(
  schedule: Schedule,
  texts: readonly { at: At; text: string }[],
): { at: At; schedule: Schedule } | undefined {
  if ((schedule.type !== "once" && schedule.type !== "dates") || schedule.startTime) return undefined;
  const clauses = texts.flatMap(({ at, text }) =>
    text.split(CLAUSE).flatMap((one) => {
      const said = plain(one);
      return HAS_CLOCK.test(said) ? [{ at, said }] : [];
    }),
  );
  const [only, ...others] = clauses;
  if (!only || others.length > 0 || HAS_YEAR.test(only.said) || WHAT_WAS.test(only.said)) return undefined;
  const unread = unreadText(only.said);
  const { value, remarks } = readTimes(unread, [], false);
  const [window, ...more] = value?.windows ?? [];
  const isAlone = leftover(unread) === "" && more.length === 0 && remarks.length === 0;
  if (!isAlone || !window?.startTime) return undefined;
  const { startTime, endTime } = window;
  return { at: only.at, schedule: { ...schedule, startTime, ...(endTime ? { endTime } : {}) } };
}

/** "Taalles van 10.30 tot 12.00 uur", "Yoga 9.00-10.00": hours with their minutes, from and until. */
const HOURS_IN_NAME =
  /(?:\bvan )?\b\d{1,2}[.:u]\d{2} ?(?:u(?:ur)?)? ?(?:-|tot|t\/m) ?\d{1,2}[.:u]\d{2}(?: ?u(?:ur)?\b)?/g;

/** The days of a row with the hours that stand in its name, where no cell and no text says another time. */
export function timedByName(schedule: Schedule, name: string): Schedule | undefined {
  const [only, ...others] = plain(name).match(HOURS_IN_NAME) ?? [];
  if (!only || others.length > 0) return undefined;
  const { value, remarks } = readTimes(unreadText(only), [], false);
  const [window] = value?.windows ?? [];
  if (!window?.startTime || !window.endTime || remarks.length > 0) return undefined;
  const { startTime, endTime } = window;
  if (schedule.type === "once" || schedule.type === "dates")
    return schedule.startTime ? undefined : { ...schedule, startTime, endTime };
  if (schedule.type !== "recurring" || schedule.rules.some((rule) => rule.startTime)) return undefined;
  return { ...schedule, rules: schedule.rules.map((rule) => ({ ...rule, startTime, endTime })) };
}

import type { LocalDate } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";
import { EVERY } from "#import/words/rhythm-phrases.ts";
import { DATE_IN_FULL, DURATION, FULL_DAY } from "#import/words/time-phrases.ts";
import { readDates } from "./read-dates.ts";
import { readDays } from "./read-days.ts";
import { readRhythm } from "./read-rhythm.ts";
import { readTimes } from "./read-times.ts";
import { changesWhen, leftover, take, unreadText } from "./unread-text.ts";

/** What one sentence of a text says about when. */
export interface TextWhen {
  /** The words from the first to the last that speak of it, in compared form. */
  words: string;
  days: Weekday[];
  /** A clock time is said, or how often, or on which date. */
  times: boolean;
  rhythm: boolean;
  dates: LocalDate[];
}

/**
 * Every sentence that says a day or a date together with a time or how often: "Elke dinsdag van 10 tot 12 uur". A
 * sentence of which a word in between could change it is left out, and so is a day that is only named.
 */
export function whenInText(text: string, near: LocalDate): TextWhen[] {
  return sentencesOf(text).flatMap((sentence) => readSentence(sentence, near) ?? []);
}

/** With more words in between, a day and a time in one sentence need not belong together. */
const MOST_WORDS_BETWEEN = 3;
/** Words on either side that may turn it into something else: "niet elke dinsdag", "… behalve in de zomer". */
const NEAR = 5;

/** A full stop inside a number, a time or a name ends nothing. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=["'(]?\p{Lu})|\n+/u);

function readSentence(sentence: string, today: LocalDate): TextWhen | undefined {
  const unread = unreadText(sentence);
  if (!FULL_DAY.test(unread.rest) && !DATE_IN_FULL.test(unread.rest)) return undefined;
  take(unread, DURATION);
  const every = EVERY.test(unread.rest);
  const dates = readDates(unread, { near: today, days: [], bareDates: false });
  const rhythm = readRhythm(unread).value ?? {};
  const times = readTimes(unread, [], false).value?.windows ?? [];
  const whole = unread.rest;
  const days = FULL_DAY.test(whole) ? (readDays(unread).value?.days ?? []) : [];
  const on = dates.remarks.length === 0 ? (dates.value?.dates ?? []) : [];
  const howOften = rhythm.frequency !== undefined && !rhythm.open;
  const says =
    (days.length > 0 && (times.length > 0 || (howOften && every))) || (on.length > 0 && times.length > 0);
  if (!says || rhythm.appointment || rhythm.open) return undefined;
  const [from, to] = [unread.rest.indexOf("\u0001"), unread.rest.lastIndexOf("\u0001")];
  const between = leftover({ rest: unread.rest.slice(from, to) });
  const apart = between.split(" ").length > MOST_WORDS_BETWEEN;
  const around = [
    unread.rest.slice(0, from).split(" ").slice(-NEAR),
    unread.rest
      .slice(to + 1)
      .split(" ")
      .slice(0, NEAR),
  ];
  const near = around.map((words) => words.join(" ").replaceAll("\u0001", " ")).join(" ");
  if (from < 0 || apart || changesWhen(`${between} ${near}`) || whole.length !== unread.rest.length)
    return undefined;
  return {
    words: unreadText(sentence).rest.slice(from, to + 1),
    days,
    times: times.length > 0,
    rhythm: howOften,
    dates: on,
  };
}

import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule } from "#schema/schedule.ts";
import { daysOf } from "#domain/when/slots.ts";
import { plain } from "#domain/plain.ts";
import { sentences } from "#import/sentences.ts";
import { WHAT_WAS } from "#import/words/facts/something-else.ts";
import {
  BEGINS_AT,
  DAYS_OF_EVENT,
  FULL_DAY,
  LIST_OF_DATES,
  NOT_OF_IT,
  OF_A_PART,
  OTHER_BEGIN,
  PERIOD_OF_DAYS,
  PERIOD_OF_SIGN_UP,
} from "#import/words/when-phrases.ts";
import { monthNumber, readDates } from "./read-dates.ts";
import { readTimes } from "./read-times.ts";
import { unreadText } from "./unread-text.ts";
import type { TextWhen } from "./when-in-text.ts";

/**
 * The text, and its words, that name another begin than the cells do, or more dates than the one they have. A begin that
 * is the same by a clock of twelve hours is no other; that of a break or of the doors is none.
 */
export function textThatDiffers<At>(
  schedule: Schedule,
  texts: readonly { at: At; text: string }[],
  heard: readonly (TextWhen & { at: At })[],
  near: LocalDate,
): { at: At; words: string } | undefined {
  const window = windowIn(schedule, texts);
  for (const { at, text } of texts) {
    const said = spokenIn(text);
    const ofText = heard.filter((one) => one.at === at);
    const words =
      otherBegin(schedule, said, ofText, window?.at === at ? window : undefined) ??
      moreDates(schedule, said, near);
    if (words) return { at, words: words.slice(0, 120) };
  }
  return undefined;
}

const spokenIn = (text: string): string[] =>
  sentences(text)
    .map((sentence) => plain(sentence))
    .filter((sentence) => !WHAT_WAS.test(sentence));

interface SaidWindow<At> {
  at: At;
  words: string;
  startTime: string;
  endTime: string;
}

/** The one "van 10.00 tot 12.00 uur" in all texts of a row that says when it begins and not until when. */
function windowIn<At>(
  schedule: Schedule,
  texts: readonly { at: At; text: string }[],
): SaidWindow<At> | undefined {
  if (new Set(startsOf(schedule)).size !== 1 || endsOf(schedule).length > 0) return undefined;
  const all = texts.flatMap(({ at, text }) =>
    spokenIn(text).flatMap((sentence) => {
      const windows = (readTimes(unreadText(sentence), [], false).value?.windows ?? []).flatMap(
        ({ startTime, endTime, days }) => (startTime && endTime && !days ? [{ startTime, endTime }] : []),
      );
      const isOfIt = !NOT_OF_IT.test(sentence) && !OF_A_PART.test(sentence) && !FULL_DAY.test(sentence);
      return windows.map((window) => ({ at, words: sentence, ...window, isOfIt }));
    }),
  );
  const [only, ...others] = all;
  return only?.isOfIt && others.length === 0 ? only : undefined;
}

/** The schedule with its end, where only a text says until when of the hour at which the cells let it begin. */
export function endedByText<At>(
  schedule: Schedule,
  texts: readonly { at: At; text: string }[],
): { at: At; schedule: Schedule } | undefined {
  const { at, startTime = "", endTime = "" } = windowIn(schedule, texts) ?? {};
  if (at === undefined || !startsOf(schedule).includes(startTime)) return undefined;
  if (schedule.type === "recurring")
    return { at, schedule: { ...schedule, rules: schedule.rules.map((rule) => ({ ...rule, endTime })) } };
  return schedule.type === "once" || schedule.type === "dates"
    ? { at, schedule: { ...schedule, endTime } }
    : undefined;
}

interface SaidBegin {
  words: string;
  starts: string[];
}

function otherBegin(
  schedule: Schedule,
  said: readonly string[],
  heard: readonly TextWhen[],
  window: SaidWindow<unknown> | undefined,
): string | undefined {
  const own = startsOf(schedule);
  if (own.length === 0) return undefined;
  const begins: SaidBegin[] = [
    ...said.flatMap((sentence) => beginsIn(sentence)),
    ...heard.flatMap((one) => {
      if (!one.times || !isOfThen(schedule, one)) return [];
      const starts = startsIn(one.words, false);
      return starts.length > 0 ? [{ words: one.words, starts }] : [];
    }),
    ...(window ? [{ words: window.words, starts: [window.startTime] }] : []),
  ];
  const agrees = begins.some(({ starts }) =>
    starts.some((start) => own.some((one) => isSameHour(one, start))),
  );
  return agrees ? undefined : begins[0]?.words;
}

function beginsIn(sentence: string): SaidBegin[] {
  return [...sentence.matchAll(BEGINS_AT)].flatMap((match) => {
    if (OTHER_BEGIN.test(sentence.slice(0, match.index))) return [];
    const starts = startsIn(match[1] ?? "", true);
    return starts.length > 0 ? [{ words: match[0].trim(), starts }] : [];
  });
}

const startsIn = (words: string, bareNumbers: boolean): string[] =>
  (readTimes(unreadText(words), [], bareNumbers).value?.windows ?? []).flatMap(
    ({ startTime }) => startTime ?? [],
  );

/** A piece about another day or date says nothing of these. */
function isOfThen(schedule: Schedule, { days, dates }: TextWhen): boolean {
  const on = datesOf(schedule);
  if (dates.length > 0 && on.length > 0) return dates.some((date) => on.some((one) => isSameDay(one, date)));
  const own = daysOf(schedule);
  return own.length === 0 || days.length === 0 || days.some((day) => own.includes(day));
}

function moreDates(schedule: Schedule, said: readonly string[], near: LocalDate): string | undefined {
  const own = datesOf(schedule);
  if (own.length === 0) return undefined;
  for (const sentence of said) {
    const every = own.length === 1 && DAYS_OF_EVENT.exec(sentence)?.[0];
    if (every) return every;
    const until = own.length === 1 && periodFrom(sentence, own[0] ?? "");
    if (until) return until;
    const words = LIST_OF_DATES.exec(sentence)?.[0];
    if (!words) continue;
    const { dates = [] } = readDates(unreadText(words), { near, days: [], bareDates: false }).value ?? {};
    const shared = dates.filter((date) => own.some((one) => isSameDay(one, date)));
    if (shared.length > 0 && shared.length < dates.length) return words;
  }
  return undefined;
}

/** The words of a period of days that begins or ends on this date and is longer than that day. */
function periodFrom(sentence: string, date: LocalDate): string | undefined {
  const found = PERIOD_OF_DAYS.exec(sentence);
  if (!found || PERIOD_OF_SIGN_UP.test(sentence) || NOT_OF_IT.test(sentence)) return undefined;
  const [words, first, month, named, last, lastMonth, lastNamed] = found;
  const monthOf = (number: string | undefined, word: string | undefined) =>
    number ? Number(number) : word ? monthNumber(word) : undefined;
  const ends = monthOf(lastMonth, lastNamed);
  const days = [
    [monthOf(month, named) ?? ends, first],
    [ends, last],
  ].map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
  return days[0] !== days[1] && days.includes(date.slice(5)) ? words : undefined;
}

const datesOf = (schedule: Schedule): LocalDate[] =>
  schedule.type === "once" ? [schedule.date] : schedule.type === "dates" ? schedule.dates : [];

/** A text seldom says the year. */
const isSameDay = (one: LocalDate, other: LocalDate): boolean => one.slice(5) === other.slice(5);

function startsOf(schedule: Schedule): string[] {
  if (schedule.type === "recurring") return schedule.rules.flatMap(({ startTime }) => startTime ?? []);
  if (schedule.type === "once" || schedule.type === "dates") return [schedule.startTime ?? []].flat();
  return [];
}

function endsOf(schedule: Schedule): string[] {
  if (schedule.type === "recurring") return schedule.rules.flatMap(({ endTime }) => endTime ?? []);
  if (schedule.type === "once" || schedule.type === "dates") return [schedule.endTime ?? []].flat();
  return [];
}

const HALF_DAY = 720;
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const isSameHour = (one: string, other: string): boolean =>
  (minutesOf(one) - minutesOf(other)) % HALF_DAY === 0;

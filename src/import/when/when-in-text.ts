import type { LocalDate } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";
import { plain } from "#domain/plain.ts";
import { OF_OTHERS, WHAT_WAS } from "#import/words/facts/something-else.ts";
import type { SaidRhythm } from "#import/words/rhythm-phrases.ts";
import {
  BESIDE_IT,
  DATE_IN_FULL,
  DAYS_OF_WEEKS,
  DURATION,
  EVERY_DAY,
  EXCEPT_THEN,
  FULL_DAY,
  HOURS_OF_DESK,
  HOW_OFTEN,
  LEADS_TO_IT,
  MONEY,
  NO_TIME_NUMBERS,
  NOT_OF_IT,
  OF_ANOTHER,
  ONCE_BY_NAME,
  ONE_WAITS_FOR_IT,
  ONLY_EXCEPT,
  ONLY_ONCE,
  OFFERS_DESK,
  PAID_AS_OFTEN,
  PART_OF_YEAR,
  REACHED_THEN,
} from "#import/words/when-phrases.ts";
import { readDates } from "./read-dates.ts";
import { readDays } from "./read-days.ts";
import { readRhythm } from "./read-rhythm.ts";
import { readTimes } from "./read-times.ts";
import { changesWhen, leftover, take, unreadText, type Unread } from "./unread-text.ts";

/** What a piece of a sentence says about when. */
export interface TextWhen {
  /** The words from the first to the last that speak of it, in compared form. */
  words: string;
  days: Weekday[];
  /** A clock time is said, or how often, or on which date. */
  times: boolean;
  rhythm: SaidRhythm;
  dates: LocalDate[];
  /** It is of what the row offers: not beside it, not of an office, not half of what is said. */
  certain: boolean;
  /** The sentence says nothing else. */
  whole: boolean;
}

/**
 * What the sentences of a text say: a day or a date together with a time or how often ("Elke dinsdag van 10 tot 12
 * uur"), or how often alone ("Wekelijks samen koken"). What a word nearby could change is left out, and so is a day that
 * is only named, and so are the hours of a desk unless `title` offers one.
 */
export function whenInText(text: string, near: LocalDate, title = ""): TextWhen[] {
  const isDesk = OFFERS_DESK.test(plain(title));
  const isOnce = ONLY_ONCE.test(plain(`${title}. ${text}`)) || ONCE_BY_NAME.test(plain(title).trim());
  const isUncertain = ONE_WAITS_FOR_IT.test(plain(text)) || hasSeasons(plain(text));
  return sentencesOf(text).flatMap((sentence) => {
    const said = plain(sentence);
    const all = readSentence(said, near, isDesk).map((one) => (isOnce ? onceOrMore(one) : one));
    const heard = isUncertain ? all.map((one) => ({ ...one, certain: false })) : all;
    return isDesk
      ? heard
      : heard.filter(({ words }) => !HOURS_OF_DESK.test(said.slice(0, Math.max(0, said.indexOf(words)))));
  });
}

/** What is said of one part of the year may be otherwise in the other that the text names. */
const hasSeasons = (said: string): boolean => new Set(said.match(PART_OF_YEAR)).size > 1;

/** "Zaterdag van 10 tot 16" of a fair may be one Saturday. */
const onceOrMore = (one: TextWhen): TextWhen =>
  one.days.length > 0 && one.dates.length === 0 && one.rhythm.frequency === undefined && !one.rhythm.course
    ? { ...one, certain: false }
    : one;

/** With more words in between, a day and a time in one sentence need not belong together. */
const MOST_WORDS_BETWEEN = 3;
/** Words on either side that may turn it into something else: "niet elke dinsdag", "… behalve in de zomer". */
const NEAR = 5;

/** A full stop inside a number, a time or a name ends nothing. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=["'(]?\p{Lu}|€)|\n+/u);

function readSentence(said: string, today: LocalDate, isDesk: boolean): TextWhen[] {
  if (NOT_OF_IT.test(isDesk ? said.replace(REACHED_THEN, " ") : said) || WHAT_WAS.test(said)) return [];
  const isDated = FULL_DAY.test(said) || DATE_IN_FULL.test(said);
  const alone = howOftenAlone(said);
  if (!isDated) return alone;
  const pieces = piecesOf(said, today).flatMap((piece) => readPiece(said, piece, today) ?? []);
  // "Wekelijkse bingo, elke woensdag": what is said twice in one sentence is said with the day.
  // "Twee uur per twee weken, zaterdagochtend": a day that nobody joined to it is half of what is said.
  return pieces.length > 0
    ? pieces
    : alone.map((one) => ({ ...one, certain: one.certain && !FULL_DAY.test(said) }));
}

/** "…, de cursus is": so many letters behind a piece tell of what the next one is. */
const AS_FAR_AS_A_NAME = 48;

interface Piece {
  from: number;
  to: number;
}

/** The stretches of a sentence that the readers of time understand, joined over a few words in between. */
function piecesOf(said: string, today: LocalDate): Piece[] {
  const unread: Unread = { rest: said };
  take(unread, DURATION);
  take(unread, MONEY);
  // A gap of its own, so that "een uur" is no part of what speaks of when.
  unread.rest = unread.rest.replaceAll("\u0001", "\u0002");
  readAll(unread, today);
  if (unread.rest.length !== said.length) return [];
  const pieces: Piece[] = [];
  for (const { index, 0: mark } of unread.rest.matchAll(/\u0001+/g)) {
    const last = pieces.at(-1);
    const from = LEADS_TO_IT.exec(said.slice(0, index))?.index ?? index;
    const behind = last ? said.slice(last.to, last.to + AS_FAR_AS_A_NAME) : "";
    const between = last ? unread.rest.slice(last.to, from).split(/\s+/).filter(Boolean) : [];
    if (last && between.length <= MOST_WORDS_BETWEEN && !OF_ANOTHER.test(behind))
      last.to = index + mark.length;
    else pieces.push({ from, to: index + mark.length });
  }
  return pieces;
}

function readAll(unread: Unread, today: LocalDate) {
  const dates = readDates(unread, { near: today, days: [], bareDates: false });
  const rhythm = readRhythm(unread).value ?? {};
  const times = readTimes(unread, [], false).value?.windows ?? [];
  const days = FULL_DAY.test(unread.rest) ? (readDays(unread).value?.days ?? []) : [];
  return { dates, rhythm, times, days };
}

function readPiece(said: string, { from, to }: Piece, today: LocalDate): TextWhen | undefined {
  const except = EXCEPT_THEN.exec(said.slice(to))?.[0] ?? "";
  const words = said.slice(from, to).trim();
  const unread = unreadText(words);
  const { dates, rhythm, times, days } = readAll(unread, today);
  const on = dates.value?.dates ?? [];
  const howOften = (rhythm.frequency !== undefined || rhythm.course === true) && !rhythm.open;
  const comesBack = howOften || DAYS_OF_WEEKS.test(words);
  const says = (days.length > 0 && (times.length > 0 || comesBack)) || (on.length > 0 && times.length > 0);
  const isDayAlone = !says && on.length > 0 && days.length > 0;
  if (!(says || isDayAlone) || rhythm.appointment || rhythm.open) return undefined;
  const before = said.slice(0, from);
  const behind = said.slice(to + except.length);
  const near = [...before.split(" ").slice(-NEAR), ...behind.split(" ").slice(0, NEAR)].join(" ");
  if (changesWhen(`${leftover(unread)} ${near.replace(NO_TIME_NUMBERS, " ")}`)) return undefined;
  return {
    words: `${words}${except}`,
    days,
    times: times.length > 0,
    rhythm: howOften ? rhythm : {},
    dates: on,
    // A date without a year may be of any.
    certain:
      !isDayAlone &&
      dates.remarks.length === 0 &&
      !BESIDE_IT.test(before) &&
      !OF_OTHERS.test(said) &&
      (!ONLY_EXCEPT.test(words) || EVERY_DAY.test(words)),
    whole: leftover({ rest: `${before} ${behind}` }) === "",
  };
}

/** Only how often, where the sentence is about the reader or begins with it. */
function howOftenAlone(said: string): TextWhen[] {
  const match = HOW_OFTEN.exec(said);
  if (!match || PAID_AS_OFTEN.test(said)) return [];
  const words = match[0].replace(
    /^(?:\p{L}+ ){0,5}?(?=om de |wekelijks|maandelijks|dagelijks|elke|iedere|elk |ieder |\d|een keer|twee)/u,
    "",
  );
  const rhythm = readRhythm(unreadText(words)).value ?? {};
  if (rhythm.frequency === undefined || rhythm.open || rhythm.appointment) return [];
  const near = [
    ...said.slice(0, match.index).split(" ").slice(-NEAR),
    ...said
      .slice(match.index + match[0].length)
      .split(" ")
      .slice(0, NEAR),
  ].join(" ");
  if (changesWhen(near.replace(/\d/g, " "))) return [];
  const certain = !BESIDE_IT.test(said.slice(0, match.index)) && !OF_OTHERS.test(said);
  return [{ words, days: [], times: false, rhythm, dates: [], certain, whole: false }];
}

/** "Tweewekelijks …" and "om de twee weken": each is how often alone, and they are the same. */
export const sayOneRhythm = (heard: readonly TextWhen[]): boolean =>
  heard.every(({ days, dates, times }) => days.length + dates.length === 0 && !times) &&
  new Set(heard.map(({ rhythm }) => JSON.stringify(rhythm))).size === 1;

import { readDate } from "#import/when/read-date.ts";
import { readDates } from "#import/when/read-dates.ts";
import { readDays } from "#import/when/read-days.ts";
import { readTimes } from "#import/when/read-times.ts";
import { leftover, unreadText } from "#import/when/unread-text.ts";
import { addDays, weekdayOf } from "#domain/when/day-number.ts";
import { plain } from "#domain/plain.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import type { Weekday } from "#schema/schedule.ts";
import { WEEKDAY_NAMES } from "#text/when/schedule-words.ts";
import { dateText } from "#text/when/date-text.ts";
import { one, type FormValues } from "../form-values.ts";
import type { ProblemList } from "../problems.ts";
import type { NamedField } from "../read-number.ts";

interface FormDates {
  dates: LocalDate[];
  times: { startTime?: LocalTime; endTime?: LocalTime };
}

const MOST_DATES = 100;
/** Nothing is of this year: a date without a year is one. */
const NO_YEAR = "2000-01-01";
const LATER = "2002-01-01";
const WRITE = "Schrijf bijvoorbeeld 12 december 2026.";

/**
 * The dates somebody typed, read as a sheet is read: "12 en 19 december 2026", "12-12-2026 t/m 14-12-2026", with a time
 * beside them. What is not understood whole is asked about and never read in part.
 */
export function readFormDates(text: string, problems: ProblemList): FormDates | undefined {
  const tell = (sentence: string) => problems.add("dates", sentence);
  if (text === "") return tell("Vul de datum in, zoals 12 december 2026.");
  const found = saidDates(text);
  if ("problem" in found) return tell(found.problem);
  const { dates, windows } = found;
  if (dates.length > MOST_DATES)
    return tell(`Dat zijn meer dan ${MOST_DATES} datums. Kies “steeds op vaste dagen”.`);
  const times = new Map(windows.map((window) => [JSON.stringify(window), window]));
  if (times.size > 1)
    return tell(
      "Hier staan verschillende tijden. Geef ze door als twee activiteiten, of schrijf het bij “Nog iets over de tijden?”.",
    );
  const [{ startTime, endTime } = {}] = times.values();
  return { dates, times: { ...(startTime ? { startTime } : {}), ...(endTime ? { endTime } : {}) } };
}

/** A date in a field of its own; the browser's own date field sends "2026-12-08". */
export function readOneDate(
  values: FormValues,
  [name, { edge = "start" }]: NamedField,
  problems: ProblemList,
): LocalDate | undefined {
  const text = one(values, name);
  if (text === "") return undefined;
  const { value } = readDate(text, edge);
  if (value && NO_DAY.test(plain(text))) return value;
  const why = notOneDate(text);
  return value && why === undefined
    ? value
    : problems.add(name, why ?? `“${text.slice(0, 40)}” is geen datum die bestaat. ${WRITE}`);
}

/** A month or a year, which begins and ends somewhere. */
const NO_DAY = /^(?:[a-z]{3,12}\.? ?[-/']? ?(?:20)?\d{2}|\d{1,2}[-/]\d{4}|20\d{2})$/;

/** Why a text is not one date, in a sentence; nothing when it is, or only names a month or a year. */
function notOneDate(text: string): string | undefined {
  const found = saidDates(text);
  if ("problem" in found) return found.problem;
  if (found.windows.length > 0) return `Hier hoort alleen een datum, geen tijd. ${WRITE}`;
  return found.dates.length > 1
    ? `Hier past één datum, en er staan er ${found.dates.length}. ${WRITE}`
    : undefined;
}

type Windows = { startTime?: LocalTime; endTime?: LocalTime }[];

function saidDates(text: string): { dates: LocalDate[]; windows: Windows } | { problem: string } {
  const unread = unreadText(text.replace(/\n/g, ", "));
  const read = readDates(unread, { near: NO_YEAR, days: [] });
  const times = readTimes(unread, [], false);
  const { days = [], dayparts = [], appointment = false } = readDays(unread).value ?? {};
  const { dates: single = [], starts = [], until, except = [], months = [] } = read.value ?? {};
  const shown = `“${text.slice(0, 40)}”`;
  const has = (code: string) => read.remarks.some((one) => one.code === code);
  const dates = [...single, ...starts];
  const isWithoutYear = [...dates, until ?? LATER].some(
    (date) => date < LATER && !text.includes(date.slice(0, 4)),
  );
  if (has("date-without-year") || isWithoutYear)
    return { problem: `Zet het jaar erbij, zodat het volgend jaar ook nog klopt. ${WRITE}` };
  if (until) {
    const [first] = dates;
    const all = first === undefined || dates.length > 1 ? [] : daysUntil(first, until);
    if (all.length === 0)
      return {
        problem: `Van wanneer tot wanneer is ${shown}? Schrijf bijvoorbeeld 12-12-2026 t/m 14-12-2026.`,
      };
    dates.push(...all);
  }
  if (dates.length === 0 || has("date-invalid"))
    return { problem: `${shown} is geen datum die bestaat. ${WRITE}` };
  const wrongDay = contradiction(text, dates, days);
  if (wrongDay) return { problem: wrongDay };
  const isUnread =
    leftover(unread) !== "" ||
    appointment ||
    [...except, ...months, ...dayparts, ...(times.value?.dayparts ?? [])].length > 0 ||
    [...read.remarks, ...times.remarks].some(({ kind }) => kind === "question");
  if (isUnread)
    return {
      problem: `Niet alles in ${shown} begrijpen wij als een datum. Zet hier alleen datums, zoals 12 en 19 december 2026.`,
    };
  const windows = (times.value?.windows ?? []).map(({ startTime, endTime }) => ({
    ...(startTime ? { startTime } : {}),
    ...(endTime ? { endTime } : {}),
  }));
  return { dates: [...new Set(dates)].sort(), windows };
}

/** All days from the first to the last, one more than fit at most. */
function daysUntil(first: LocalDate, last: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = first; day <= last && days.length <= MOST_DATES; day = addDays(day, 1)) days.push(day);
  return days;
}

/** "maandag 12 december 2026" while that is a Saturday: one of the two is wrong, and only its writer knows which. */
function contradiction(
  text: string,
  dates: readonly LocalDate[],
  named: readonly Weekday[],
): string | undefined {
  const tell = (date: LocalDate, day: Weekday) =>
    `${dateText(date)} is een ${WEEKDAY_NAMES[weekdayOf(date)]}, en er staat ${WEEKDAY_NAMES[day]}. Kijk na welke van de twee klopt.`;
  for (const [, word = "", number = ""] of plain(text).matchAll(DAY_BEFORE_NUMBER)) {
    const [day, ...more] = readDays({ rest: word }).value?.days ?? [];
    if (day === undefined || more.length > 0) continue;
    const meant = dates.filter((date) => Number(date.slice(8)) === Number(number));
    const [other] = meant;
    if (other !== undefined && !meant.some((date) => weekdayOf(date) === day)) return tell(other, day);
  }
  const [first = ""] = dates;
  const nowhere = named.find((day) => !dates.some((date) => weekdayOf(date) === day));
  return nowhere && tell(first, nowhere);
}
const DAY_BEFORE_NUMBER = /([a-z]{2,10})[.,]? (?:de )?(\d{1,2})(?!\d|[:.]\d{2}(?!\d|[.-]))/g;

import { readDays } from "#import/when/read-days.ts";
import { scanCell } from "#import/when/scan-schedule.ts";
import { addDays, weekdayOf } from "#domain/when/day-number.ts";
import { plain } from "#domain/plain.ts";
import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import { WEEKDAY_NAMES } from "#text/when/schedule-words.ts";
import { dateText } from "#text/when/date-text.ts";
import type { ProblemList } from "./problems.ts";

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
      "Hier staan verschillende tijden. Maak er twee aanmeldingen van, of schrijf het bij “Nog iets over de tijden?”.",
    );
  const [{ startTime, endTime } = {}] = times.values();
  return { dates, times: { ...(startTime ? { startTime } : {}), ...(endTime ? { endTime } : {}) } };
}

/** Why a text is not one date, in a sentence; nothing when it is, or only names a month or a year. */
export function notOneDate(text: string): string | undefined {
  const found = saidDates(text);
  if ("problem" in found) return found.problem;
  if (found.windows.length > 0) return `Hier hoort alleen een datum, geen tijd. ${WRITE}`;
  return found.dates.length > 1
    ? `Hier past één datum, en er staan er ${found.dates.length}. ${WRITE}`
    : undefined;
}

type Windows = { startTime?: LocalTime; endTime?: LocalTime }[];

function saidDates(text: string): { dates: LocalDate[]; windows: Windows } | { problem: string } {
  const {
    dates: said,
    times,
    rest,
    remarks,
    rhythm,
    holidays,
  } = scanCell("date", text.replace(/\n/g, ", "), {
    near: NO_YEAR,
    days: [],
    dayparts: [],
  });
  const shown = `“${text.slice(0, 40)}”`;
  const has = (code: string) => remarks.some((one) => one.code === code);
  if (has("date-invalid")) return { problem: `${shown} is geen datum die bestaat. ${WRITE}` };
  const isWithoutYear = [...said.dates, ...said.starts, said.until ?? ""].some(
    (date) => date !== "" && date < LATER && !text.includes(date.slice(0, 4)),
  );
  if (has("date-without-year") || isWithoutYear)
    return { problem: `Zet het jaar erbij, zodat het volgend jaar ook nog klopt. ${WRITE}` };
  const dates = [...said.dates, ...said.starts];
  if (said.until) {
    const [first] = dates;
    const days = first === undefined || dates.length > 1 ? [] : daysUntil(first, said.until);
    if (days.length === 0)
      return {
        problem: `Van wanneer tot wanneer is ${shown}? Schrijf bijvoorbeeld 12-12-2026 t/m 14-12-2026.`,
      };
    dates.push(...days);
  }
  const wrongDay = contradiction(text, dates);
  if (wrongDay) return { problem: wrongDay };
  const isUnread =
    rest !== "" ||
    holidays !== undefined ||
    Object.keys(rhythm).length > 0 ||
    said.except.length > 0 ||
    said.months.length > 0 ||
    times.dayparts.length > 0 ||
    remarks.some(({ kind, code }) => kind === "question" && code !== "date-not-on-day");
  if (dates.length === 0 || isUnread)
    return {
      problem:
        dates.length === 0
          ? `${shown} is geen datum die bestaat. ${WRITE}`
          : `Niet alles in ${shown} begrijpen wij als een datum. Zet hier alleen datums, zoals 12 en 19 december 2026.`,
    };
  const windows = times.windows.map(({ startTime, endTime }) => ({
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
function contradiction(text: string, dates: readonly LocalDate[]): string | undefined {
  for (const [, word = "", number = ""] of plain(text).matchAll(
    /([a-z]{2,10})\.? (?:de )?(\d{1,2})(?!\d|[:.]\d{2}(?!\d|[.-]))/g,
  )) {
    const [day, ...more] = readDays({ rest: word }).value?.days ?? [];
    if (day === undefined || more.length > 0) continue;
    const meant = dates.filter((date) => Number(date.slice(8)) === Number(number));
    const [other] = meant;
    if (other !== undefined && !meant.some((date) => weekdayOf(date) === day))
      return `${dateText(other)} is een ${WEEKDAY_NAMES[weekdayOf(other)]}, en er staat ${WEEKDAY_NAMES[day]}. Kijk na welke van de twee klopt.`;
  }
  return undefined;
}

import { unreadText } from "./unread-text.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import { calendarDate, dateOfSerial, lastDayOfMonth } from "./calendar-date.ts";
import { monthNumber, readDates } from "./read-dates.ts";
import { plain } from "#domain/plain.ts";
import { leftOpen, understood, type Reading } from "#import/words/remark.ts";
import { aboutTime } from "#import/words/about-time.ts";

const NONE =
  /^(-+|n\.?v\.?t\.?|geen|doorlopend|onbepaald|onbepaalde tijd|altijd|nog niet|onbekend|\?+|x|tot nader order|ongoing|none)$/;

/**
 * One date in a cell of its own. A month without a day is its first day when something was checked then and
 * its last day when something is valid until then: the careful end each time.
 */
export function readDate(text: string, edge: "start" | "end"): Reading<LocalDate> {
  if (NONE.test(plain(text))) return leftOpen();
  const said = plain(text)
    .replace(/^(op|tot|t\/m|tot en met|per|eind|medio|begin|vanaf)\s+/, "")
    .replace(/[ t]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?z?$/, "");
  if (NONE.test(said)) return leftOpen();
  const month =
    /^([a-z]+)\.?\s*(?:[-/']\s*)?(\d{4}|\d{2})$/.exec(said) ?? /^(\d{1,2})[-/](\d{4})$/.exec(said);
  if (month) {
    const number = /^\d/.test(month[1] ?? "") ? Number(month[1]) : monthNumber(month[1] ?? "");
    const year = Number(month[2]) < 100 ? 2000 + Number(month[2]) : Number(month[2]);
    if (number >= 1 && number <= 12) {
      const first = calendarDate(year, number, 1);
      if (first) return understood(edge === "start" ? first : lastDayOfMonth(year, number));
    }
  }
  const year = /^20\d{2}$/.exec(said)?.[0];
  if (year) return understood(edge === "start" ? `${year}-01-01` : `${year}-12-31`);
  if (/^\d{5}([.,]\d+)?$/.test(said)) {
    const date = dateOfSerial(Number(said.replace(",", ".")));
    if (date) return understood(date, aboutTime.dateOfSerial(text, dutch(date)));
  }
  const { value, remarks } = readDates(unreadText(said), { near: "2000-01-01", days: [] });
  const dates = [...(value?.dates ?? []), ...(value?.starts ?? [])];
  const date = value?.until ?? (edge === "start" ? dates[0] : dates.at(-1));
  const questions = remarks.filter(({ code }) => code !== "date-without-year");
  if (date && Number(date.slice(0, 4)) > 2001) return understood(date, ...questions);
  if (questions.length > 0) return leftOpen(...questions);
  return leftOpen(aboutTime.dateUnclear);
}

function dutch(date: LocalDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day}-${month}-${year}`;
}

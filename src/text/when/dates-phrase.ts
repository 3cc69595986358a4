import type { LocalDate } from "#schema/identifiers.ts";
import { listText } from "#text/format.ts";
import { comingDayText, dateText, dayWithYearText, monthText } from "./date-text.ts";

/** More dates than this are counted instead of listed. */
const LISTED_DATES = 4;

/** "5 en 12 december": the dates of one month under one name. */
function monthOfDates(dates: readonly LocalDate[], withYear: boolean): string {
  const [first = ""] = dates;
  const month = monthText(Number(first.slice(5, 7)));
  const days = listText(dates.map((date) => String(Number(date.slice(8)))));
  return [days, month, withYear ? first.slice(0, 4) : ""].filter(Boolean).join(" ");
}

/** "van 20 tot en met 24 juli 2026": what both ends share is said once, at the end. */
function periodText(first: LocalDate, last: LocalDate): string {
  const [day = "", month = "", year = ""] = dateText(first).split(" ");
  if (first.slice(0, 7) === last.slice(0, 7)) return `van ${day} tot en met ${dateText(last)}`;
  const start = first.slice(0, 4) === last.slice(0, 4) ? `${day} ${month}` : `${day} ${month} ${year}`;
  return `van ${start} tot en met ${dateText(last)}`;
}

/** Three days or more, one after the other. */
function isStretch(dates: readonly LocalDate[]): boolean {
  const days = dates.map((date) => Date.parse(date) / 86_400_000);
  return days.length > 2 && days.every((day, index) => index === 0 || day - (days[index - 1] ?? 0) === 1);
}

function listed(dates: readonly LocalDate[], today: LocalDate | undefined): string {
  const months = [...new Set(dates.map((date) => date.slice(0, 7)))];
  const years = months.map((month) => month.slice(0, 4));
  /** The year follows the last month of each year, and is left out while it is the current one. */
  const saysYear = (index: number) =>
    years[index] !== years[index + 1] && years[index] !== today?.slice(0, 4);
  const parts = months.map((month, index) =>
    monthOfDates(
      dates.filter((date) => date.startsWith(month)),
      saysYear(index),
    ),
  );
  const single = parts.length === 1 || dates.length === months.length;
  return single ? listText(parts) : `${parts.slice(0, -1).join(", ")}, en ${parts.at(-1) ?? ""}`;
}

/**
 * One date with its day, a few in full, many as a number and a period; lower case. With `today` those
 * that have passed are left out, unless all have.
 */
export function datesPhrase(dates: readonly LocalDate[], today: LocalDate | undefined): string {
  const sorted = [...new Set(dates)].sort();
  const coming = sorted.filter((date) => !today || date >= today);
  const shown = coming.length > 0 ? coming : sorted;
  const [first = "", last = ""] = [shown[0], shown.at(-1)];
  if (shown.length === 1) return today ? comingDayText(first, today) : dayWithYearText(first);
  if (isStretch(shown)) return periodText(first, last);
  if (shown.length > LISTED_DATES) return `${shown.length} keer, ${periodText(first, last)}`;
  return listed(shown, today);
}

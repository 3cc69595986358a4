import type { LocalDate, LocalTime } from "#schema/identifiers.ts";

const utc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("nl-NL", { timeZone: "UTC", ...options });

const dayFormat = /* @__PURE__ */ utc({ weekday: "long", day: "numeric", month: "long" });
const dateFormat = /* @__PURE__ */ utc({ day: "numeric", month: "long", year: "numeric" });
const shortFormat = /* @__PURE__ */ utc({ weekday: "short", day: "numeric", month: "short" });
const shortMonth = /* @__PURE__ */ utc({ month: "short" });
const monthFormat = /* @__PURE__ */ utc({ month: "long" });

const asDate = (date: LocalDate) => new Date(`${date}T00:00:00Z`);

/** "dinsdag 8 december" */
export const dayText = (date: LocalDate): string => dayFormat.format(asDate(date));

/** "8 december 2026" */
export const dateText = (date: LocalDate): string => dateFormat.format(asDate(date));

/** "dinsdag 8 december 2026" */
export const dayWithYearText = (date: LocalDate): string => `${dayText(date)} ${date.slice(0, 4)}`;

/** With the year only where it could be misread: a date of another year than `today`, and not soon. */
export function comingDayText(date: LocalDate, today: LocalDate): string {
  const days = (asDate(date).getTime() - asDate(today).getTime()) / 86_400_000;
  return date.slice(0, 4) === today.slice(0, 4) || (days >= 0 && days < 120)
    ? dayText(date)
    : dayWithYearText(date);
}

/** "di 8 december": in a column that has no room for the whole day. */
export const shortComingDayText = (date: LocalDate, today: LocalDate): string =>
  comingDayText(date, today).replace(/^(\p{L}{2})\p{L}+/u, "$1");

/** "di 8 dec" */
export const shortDayText = (date: LocalDate): string => shortFormat.format(asDate(date)).replaceAll(".", "");

/** "sep 2026", for "2026-09": beside figures there is little room on a phone. */
export const shortMonthText = (month: string): string =>
  `${shortMonth.format(asDate(`${month}-01`)).replace(".", "")} ${month.slice(0, 4)}`;

/** "september 2026", for "2026-09" */
export const monthYearText = (month: string): string =>
  `${monthText(Number(month.slice(5)))} ${month.slice(0, 4)}`;

/** "december", for 12 */
export const monthText = (month: number): string =>
  monthFormat.format(new Date(Date.UTC(2026, month - 1, 1)));

/** "9.30": hours without a leading zero, with a full stop, as Dutch timetables print them. */
export const timeText = (time: LocalTime): string => `${Number(time.slice(0, 2))}.${time.slice(3)}`;

/** "10.00 tot 12.00 uur", "10.00 uur", "tot 12.00 uur"; empty when no time is known. */
export function timesText(startTime?: LocalTime, endTime?: LocalTime): string {
  if (startTime && endTime) return `${timeText(startTime)} tot ${timeText(endTime)} uur`;
  if (startTime) return `${timeText(startTime)} uur`;
  return endTime ? `tot ${timeText(endTime)} uur` : "";
}

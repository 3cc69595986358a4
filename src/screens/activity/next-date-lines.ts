import type { LocalDate, LocalTime } from "#schema/identifiers.ts";
import type { SchoolHoliday } from "#schema/vocabulary.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { whenOf, type Timed } from "#domain/when/when-of.ts";
import { addDays } from "#domain/when/day-number.ts";
import { oneDateWords } from "#text/words/one-date.ts";
import { listText } from "#text/format.ts";
import { shortComingDayText, timeText } from "#text/when/date-text.ts";
import { textOf } from "#text/text-of.ts";

const text = textOf(oneDateWords);

export interface NextDateLine {
  date: LocalDate;
  /** "di 1 december" */
  day: string;
  /** "10.00 uur"; several times on one day stand together. */
  times: string;
  cancelled?: true;
  /** Why it does not take place, or that it is not certain. */
  note?: string;
}

const MAX_LINES = 4;
/** Of days in doubt no more stand before the first that is sure: a summer of maybes says nothing. */
const MAX_IN_DOUBT = 2;
/** A date further away says more about a gap in the schedule than about a next time. */
const HORIZON_DAYS = 400;

/** When to be there: "10.00 uur", "10.00 en 14.00 uur". The end stands in the facts. */
function startsText(starts: readonly (LocalTime | undefined)[]): string {
  const known = [...new Set(starts.filter((start) => start !== undefined))];
  return known.length > 0 ? `${listText(known.map(timeText))} uur` : "";
}

/** The days to show, each with all its times: the first four, and among them always one that is sure. */
function chosenDays(activity: Timed, now: Moment, holidays: SchoolHoliday[]): Occurrence[][] {
  const { times } = whenOf(activity, { now, holidays, until: addDays(dayOf(now), HORIZON_DAYS) });
  const dates = [...new Set(times.map(({ date }) => date))];
  const days = dates.map((date) => times.filter((time) => time.date === date));
  const isSure = (ofDay: Occurrence[]) => ofDay.some(({ certain }) => certain);
  let inDoubt = 0;
  const chosen = days.filter((ofDay) => isSure(ofDay) || ++inDoubt <= MAX_IN_DOUBT).slice(0, MAX_LINES);
  return chosen.some(isSure) ? chosen : [];
}

/**
 * The next times as lines, for the page and for the script that draws them again at view time. When no
 * date is certain the answer is empty: a row of maybes is not an agenda, the page then says to ask.
 */
export function nextDateLines(activity: Timed, now: Moment, holidays: SchoolHoliday[]): NextDateLine[] {
  return chosenDays(activity, now, holidays).map((ofDay) => {
    const [{ date } = { date: "" }] = ofDay;
    const cancelled = ofDay.find((occurrence) => occurrence.cancelled)?.cancelled;
    const certain = ofDay.every((occurrence) => occurrence.certain);
    const note = cancelled
      ? [text("date.cancelled"), cancelled.reason].filter(Boolean).join(": ")
      : certain
        ? undefined
        : text("date.askDay");
    return {
      date,
      day: shortComingDayText(date, dayOf(now)),
      times: startsText(ofDay.map(({ startTime }) => startTime)),
      ...(cancelled && { cancelled: true as const }),
      ...(note && { note }),
    };
  });
}

import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Weekday } from "#schema/schedule.ts";
import { dayOfStamp } from "#import/sheet/system-value.ts";
import { withDayOfSeries } from "#import/when/day-of-series.ts";
import { withoutMoments } from "#import/when/read-moment.ts";
import { ruleInWords } from "#import/when/rule-in-words.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";
import { aboutTime } from "#import/words/about-time.ts";
import { FREQUENCY_CODES } from "#import/words/calendar-words.ts";
import { rhythmAside } from "./in-text/rhythm-aside.ts";
import type { RowCells } from "./row-cells.ts";

/** More than anybody writes about when it is. What stands behind it is asked about. */
const MOST_ABOUT_TIME = 600;

const HOLDS_DAY: ReadonlySet<string> = new Set(["date", "startDate", "endDate"]);

const MIDNIGHT = /^0?0[:.u]?00(?:[:.]00)?(?: ?uur)?$/;

/**
 * The cells of a row that speak of when it is. `only`: of a cell, what is of time. `beside`: what the remarks say of
 * something else.
 */
export function whenCells(
  cells: RowCells,
  title: string,
  only: (text: string) => string,
): { given: ScheduleCells; beside: string[] } {
  const result: ScheduleCells = {};
  for (const name of [
    "days",
    "time",
    "startTime",
    "endTime",
    "frequency",
    "when",
    "date",
    "startDate",
    "endDate",
    "period",
    "closed",
  ] as const) {
    const said = cells.text(name);
    const written = said && HOLDS_DAY.has(name) ? dayOfStamp(said) : said;
    const text = written && only(written.slice(0, MOST_ABOUT_TIME));
    if (text) result[name] = text;
    if (written && written.length > MOST_ABOUT_TIME) cells.remark(name, aboutTime.tooLong);
  }
  // From midnight to midnight is what a system writes where nobody filled in a time.
  if ([result.startTime, result.endTime].every((time) => MIDNIGHT.test(time?.trim() ?? ""))) {
    delete result.startTime;
    delete result.endTime;
    cells.remark("startTime", aboutTime.undecided);
  }
  const rule = cells.text("rule");
  if (rule) result.frequency = [result.frequency, ruleInWords(rule)].filter(Boolean).join(", ");
  const sessions = /^\d{1,2}$/.exec(cells.text("sessions") ?? "")?.[0];
  if (sessions && !result.when)
    result.frequency = [result.frequency, `${sessions} bijeenkomsten`].filter(Boolean).join(", ");
  if (result.frequency)
    result.frequency = FREQUENCY_CODES.get(result.frequency.trim().toLowerCase()) ?? result.frequency;
  const { aside, beside } = rhythmAside(cells.text("remarks"), title);
  if (aside && !result.frequency && !result.when && !result.date) result.frequency = aside;
  const weekdays: Partial<Record<Weekday, string>> = {};
  for (const day of WEEKDAYS) {
    const text = cells.text(day);
    if (text) weekdays[day] = text;
  }
  if (Object.keys(weekdays).length > 0) result.weekdays = weekdays;
  return { given: withoutMoments(withDayOfSeries(result)), beside };
}

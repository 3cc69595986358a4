import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule, Weekday } from "#schema/schedule.ts";
import { buildSchedule } from "#import/when/build-schedule.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";
import { aboutTime } from "#import/words/about-time.ts";
import { ruleInWords } from "#import/when/rule-in-words.ts";
import { FREQUENCY_CODES } from "#import/words/calendar-words.ts";
import { isPricedAsCourse } from "./read-prices.ts";
import type { RowCells } from "./row-cells.ts";

const SPEAKS_OF_WHEN =
  /\bom de (?:week|\d)|\b(?:on)?even weken\b|\bvan de maand\b|\b(?:[1-5]e|eerste|tweede|derde|vierde|laatste)(?: en (?:[1-5]e|derde|vierde))? (?:ma|di|wo|do|vr|za|zo)|\bmaandelijks\b|\beenmalig\b|\bper (?:maand|14 dagen)\b|\b(?:niet|geen \p{L}+) (?:in|tijdens)\b|\b(?:alleen|start|vanaf) \d{1,2}\b|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}|\p{L}{3,} t\/m \p{L}{3,}/iu;

/** More than anybody writes about when it is. What stands behind it is not read, and asked about. */
const MOST_ABOUT_TIME = 600;

/** When it is, from all cells that speak of time. `near`: the day on which the row was checked, or today. */
export function readScheduleCells(cells: RowCells, title: string, near: LocalDate): Schedule {
  const pricedAsCourse = isPricedAsCourse(cells);
  const { schedule, remarks } = buildSchedule(scheduleCells(cells), { near, title, pricedAsCourse });
  for (const { cell, remark } of remarks) cells.remark(cell, remark);
  return schedule;
}

/** What a column of remarks says about how often, where no other column does: "om de week", "niet in juli". */
function rhythmAside(remarks: string | undefined): string | undefined {
  const said = (remarks ?? "")
    .split(/[;.]\s|\s\/\s/)
    .flatMap((part) => (SPEAKS_OF_WHEN.test(part) ? [part] : []));
  return said.length > 0 ? said.join(", ") : undefined;
}

function scheduleCells(cells: RowCells): ScheduleCells {
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
    "closed",
  ] as const) {
    const text = cells.text(name);
    if (text) result[name] = text.slice(0, MOST_ABOUT_TIME);
    if (text && text.length > MOST_ABOUT_TIME) cells.remark(name, aboutTime.tooLong);
  }
  const rule = cells.text("rule");
  if (rule) result.frequency = [result.frequency, ruleInWords(rule)].filter(Boolean).join(", ");
  const sessions = /^\d{1,2}$/.exec(cells.text("sessions") ?? "")?.[0];
  if (sessions && !result.when)
    result.frequency = [result.frequency, `${sessions} bijeenkomsten`].filter(Boolean).join(", ");
  if (result.frequency)
    result.frequency = FREQUENCY_CODES.get(result.frequency.trim().toLowerCase()) ?? result.frequency;
  const aside = rhythmAside(cells.text("remarks"));
  if (aside && !result.frequency && !result.when && !result.date) result.frequency = aside;
  const weekdays: Partial<Record<Weekday, string>> = {};
  for (const day of WEEKDAYS) {
    const text = cells.text(day);
    if (text) weekdays[day] = text;
  }
  if (Object.keys(weekdays).length > 0) result.weekdays = weekdays;
  return result;
}

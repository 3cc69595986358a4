import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { Schedule, Weekday } from "#schema/schedule.ts";
import { daypartsOf, daysOf } from "#domain/when/slots.ts";
import { buildSchedule, type ScheduleContext, type ScheduleReading } from "#import/when/build-schedule.ts";
import type { ScheduleCells } from "#import/when/scan-schedule.ts";
import { whenInText, type TextWhen } from "#import/when/when-in-text.ts";
import { aboutTime } from "#import/words/about-time.ts";
import type { SheetField } from "#import/words/headers.ts";
import type { Remark } from "#import/words/remark.ts";
import { ruleInWords } from "#import/when/rule-in-words.ts";
import { FREQUENCY_CODES } from "#import/words/calendar-words.ts";
import { isPricedAsCourse } from "./read-prices.ts";
import type { RowCells } from "./row-cells.ts";

const SPEAKS_OF_WHEN =
  /\bom de (?:week|\d)|\b(?:on)?even weken\b|\bvan de maand\b|\b(?:[1-5]e|eerste|tweede|derde|vierde|laatste)(?: en (?:[1-5]e|derde|vierde))? (?:ma|di|wo|do|vr|za|zo)|\bmaandelijks\b|\beenmalig\b|\bper (?:maand|14 dagen)\b|\b(?:niet|geen \p{L}+) (?:in|tijdens)\b|\b(?:alleen|start|vanaf) \d{1,2}\b|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}|\p{L}{3} t\/m \p{L}{3}/iu;

/** More than anybody writes about when it is. What stands behind it is not read, and asked about. */
const MOST_ABOUT_TIME = 600;

/**
 * When it is, from all cells that speak of time, and what the text says where no cell does. `near`: the day on which
 * the row was checked, or today.
 */
export function readScheduleCells(
  cells: RowCells,
  title: string,
  description: string,
  near: LocalDate,
): Schedule {
  const context = { near, title, pricedAsCourse: isPricedAsCourse(cells) };
  const given = scheduleCells(cells);
  const inText = whenInText(description, near);
  const read = buildSchedule(given, context);
  const { schedule, remarks } = withText(read, given, inText, context) ?? read;
  const isUndecided = remarks.some(({ remark }) => remark.code === aboutTime.undecided.code);
  const saysSomething = Object.keys(given).length > 0 && !isUndecided;
  for (const { cell, remark } of remarks)
    if (remark.kind !== "open") cells.remark(cell, remark);
    else if (remark === aboutTime.missing && saysSomething)
      cells.remark(cell, BOUNDS.has(cell) ? { ...aboutTime.notEnough, into: "days" } : aboutTime.notEnough);
    else cells.remark(remark === aboutTime.dayMissing ? "days" : askedAt(cells, cell), remark);
  return schedule;
}

/** What no cell says is asked of the column that is there for it. */
const askedAt = (cells: RowCells, cell: SheetField): SheetField =>
  cells.text(cell) === undefined ? (FOR_WHEN.find((field) => cells.has(field)) ?? cell) : cell;
/** What is answered about these is said beside them, and not in their place. */
const BOUNDS: ReadonlySet<SheetField> = new Set<SheetField>(["startDate", "endDate"]);
const FOR_WHEN = ["when", "days", "date", "frequency", "time"] as const;

/** The cells completed by the text. What the two disagree on stays as the cells say it, and is asked. */
function withText(
  read: ScheduleReading,
  given: ScheduleCells,
  inText: readonly TextWhen[],
  context: ScheduleContext,
): ScheduleReading | undefined {
  const [first] = inText;
  if (!first) return undefined;
  const proposed = aboutTime.onlyInText(first.words);
  if (Object.keys(given).length === 0) {
    const alike = inText.every(({ words }) => words === first.words);
    const { schedule, remarks } = buildSchedule({ when: first.words }, context);
    if (alike && remarks.length === 0)
      return { schedule, remarks: [{ cell: "description", remark: aboutTime.fromText }] };
    return { ...read, remarks: [{ cell: "description", remark: proposed }] };
  }
  if (read.schedule.type === "by-appointment") return undefined;
  const days = daysOf(read.schedule);
  const said = inText.find((one) => one.days.length > 0 && one.days.every((day) => days.includes(day)));
  const other = inText.find((one) => one.days.length > 0 && !one.days.some((day) => days.includes(day)));
  const asked = (remark: Remark): ScheduleReading => ({
    ...read,
    remarks: [...read.remarks, { cell: "description", remark }],
  });
  if (!said) return other && days.length > 0 ? asked(aboutTime.textDiffers(other.words)) : undefined;
  const series = ofSeries(read.schedule, said, context);
  if (series) return { schedule: series, remarks: read.remarks };
  const lacksTime = said.times && daypartsOf(read.schedule).length === 0;
  const lacksRhythm = said.rhythm && !said.times && !given.frequency;
  const more = lacksTime ? { time: said.words } : lacksRhythm ? { frequency: said.words } : {};
  const whole = buildSchedule({ ...given, ...more }, context);
  return whole.remarks.length > read.remarks.length ? asked(aboutTime.textDiffers(said.words)) : whole;
}

/** One date of a column, while the text says that it is every week on that day: the date is one of a series. */
function ofSeries(schedule: Schedule, said: TextWhen, context: ScheduleContext): Schedule | undefined {
  if (schedule.type !== "once" || !said.rhythm) return undefined;
  const { startTime = "", endTime = "" } = schedule;
  const time = [startTime, endTime].filter(Boolean).join(" - ");
  const series = buildSchedule({ when: said.words, ...(time ? { time } : {}) }, context);
  return series.remarks.length === 0 ? series.schedule : undefined;
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

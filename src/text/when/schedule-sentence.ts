import { ruleOfHours } from "#domain/when/recurrence.ts";
import { dayOf, type Moment } from "#domain/when/moment.ts";
import { passesAt } from "#domain/when/when-of.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule, WeeklyHours } from "#schema/schedule.ts";
import { sentenceCase, listText } from "#text/format.ts";
import { timesText, comingDayText, dateText, dayWithYearText, monthText } from "./date-text.ts";
import { monthPhrase } from "./month-phrase.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { rhythmPhrase, withDaypart } from "./rhythm-phrase.ts";
import { onDays, dayList, daypartPhrase, daySpan } from "./schedule-words.ts";

/** Times in the order of the day, each once: "9.30 tot 12.00 uur en 13.00 tot 16.30 uur". */
function windowsText(windows: readonly WeeklyHours[]): string {
  const sorted = [...windows].sort((a, b) => ((a.startTime ?? "") < (b.startTime ?? "") ? -1 : 1));
  const times = sorted.map(({ startTime, endTime }) => timesText(startTime, endTime)).filter(Boolean);
  if (times.length > 0) return listText([...new Set(times)]);
  return daypartPhrase(windows.flatMap((window) => window.dayparts ?? []));
}

const isPlainWeekly = ({ frequency, interval = 1, timesPerPeriod, weeks, days }: RecurrenceRule) =>
  frequency === "weekly" && interval === 1 && !timesPerPeriod && !weeks?.length && days.length > 0;

/** More of them in one line is a timetable, not a sentence. */
const MAX_IN_LINE = 3;

/**
 * Groups of rules that all go on every week, each with one time, in one breath: "Dinsdag 10.00 tot 12.00
 * uur en donderdag 19.00 tot 21.00 uur", "…, woensdag ook 18.00 tot 20.00 uur". Undefined when they do not
 * fit one line: then every group gets a sentence of its own.
 */
function weeklySentence(groups: readonly RecurrenceRule[][]): string | undefined {
  const months = new Set(groups.map(([rule]) => monthPhrase(rule?.months)));
  const fits =
    groups.length > 1 &&
    groups.length <= MAX_IN_LINE &&
    months.size === 1 &&
    groups.every(
      ([rule, ...others]) => rule && others.length === 0 && isPlainWeekly(rule) && windowsText([rule]),
    );
  if (!fits) return undefined;
  const named = new Set<string>();
  const parts = groups.flatMap(([rule]) => {
    if (!rule) return [];
    const again = rule.days.every((day) => named.has(day));
    for (const day of rule.days) named.add(day);
    const days = daySpan(rule.days) === "every-day" ? "elke dag" : dayList(rule.days);
    const compound = again ? undefined : withDaypart(days, rule);
    return [compound ?? [days, again ? "ook" : "", windowsText([rule])].filter(Boolean).join(" ")];
  });
  return sentenceCase([listText(parts), ...months].filter(Boolean).join(", "));
}

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

/** One date with its day, a few in full, many as a number and a period; lower case. */
function datesPhrase(shown: readonly LocalDate[], today: LocalDate | undefined): string {
  const [first = "", last = ""] = [shown[0], shown.at(-1)];
  if (shown.length === 1) return today ? comingDayText(first, today) : dayWithYearText(first);
  if (isStretch(shown)) return periodText(first, last);
  if (shown.length > LISTED_DATES) return `${shown.length} keer, ${periodText(first, last)}`;
  return listed(shown, today);
}

/** Loose dates without those that were called off and, at a moment, those that have passed, unless all have. */
function looseDatesText(schedule: Loose, now: Moment | undefined): string {
  const { startTime, endTime, cancelled = [] } = schedule;
  const dates = [...new Set(schedule.type === "once" ? [schedule.date] : schedule.dates)].sort();
  const coming = dates.filter((date) => !now || passesAt({ ...schedule, date }) > now);
  const left = coming.length > 0 ? coming : dates;
  const held = left.filter((date) => cancelled.every((off) => off.date !== date));
  const today = now && dayOf(now);
  if (held.length === 0)
    return sentenceCase(`${datesPhrase(left, today)} ${left.length === 1 ? "gaat" : "gaan"} niet door`);
  return sentenceCase(joined(datesPhrase(held, today), timesText(startTime, endTime)));
}

type Loose = Extract<Schedule, { type: "once" | "dates" }>;
type Recurring = Extract<Schedule, { type: "recurring" }>;
type ByAppointment = Extract<Schedule, { type: "by-appointment" }>;
type PhraseOf = (rule: RecurrenceRule) => string;

const joined = (...parts: string[]) => parts.filter(Boolean).join(", ");

/** Rules that differ only in their times belong together, in the order of the first of them. */
function groupByRhythm(rules: readonly RecurrenceRule[]): RecurrenceRule[][] {
  const groups = new Map<string, RecurrenceRule[]>();
  for (const rule of rules) {
    const { startTime: _start, endTime: _end, dayparts: _parts, ...rhythm } = rule;
    const key = JSON.stringify(Object.entries(rhythm).sort());
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()];
}

function groupPhrase(rules: readonly RecurrenceRule[], phraseOf: PhraseOf): string {
  const [rule] = rules;
  if (!rule) return "";
  const phrase = phraseOf(rule);
  const compound = rules.length === 1 ? withDaypart(phrase, rule) : undefined;
  const months = rule.frequency === "yearly" ? "" : monthPhrase(rule.months);
  return joined(compound ?? phrase, compound ? "" : windowsText(rules), months);
}

/** A rule of which nobody said anything adds no sentence. */
const inSentences = (groups: RecurrenceRule[][], phraseOf: PhraseOf): string =>
  groups
    .map((group) => sentenceCase(groupPhrase(group, phraseOf)))
    .filter(Boolean)
    .join(". ");

/** "10 keer op dinsdag": a course says how many times first, then when. */
const coursePhrase =
  ({ sessions }: Recurring): PhraseOf =>
  (rule) => {
    const times = sessions === undefined ? "cursus" : `${sessions} keer`;
    if (rule.frequency !== "weekly" || (rule.interval ?? 1) > 1) return joined(times, rhythmPhrase(rule));
    if (rule.days.length === 0) return times;
    return `${times} ${onDays(rule.days) || "elke dag"}`;
  };

function recurringText(schedule: Recurring): string {
  const isCourse = schedule.course || schedule.sessions !== undefined;
  const groups = groupByRhythm(schedule.rules);
  const text = isCourse
    ? inSentences(groups, coursePhrase(schedule))
    : (weeklySentence(groups) ?? inSentences(groups, rhythmPhrase));
  if (text === "") return guideWords.ask;
  return schedule.schoolHolidays === "only" ? `${text}, alleen in de schoolvakanties` : text;
}

function openText(schedule: Extract<Schedule, { type: "open" }>): string {
  const known = schedule.hours.filter((hours) => hours.days.length > 0);
  if (known.length === 0) {
    return sentenceCase(joined(windowsText(schedule.hours), monthPhrase(schedule.months))) || guideWords.ask;
  }
  const groups = groupByRhythm(known.map((hours) => ruleOfHours(hours, schedule.months)));
  const text = weeklySentence(groups) ?? inSentences(groups, rhythmPhrase);
  return schedule.schoolHolidays === "only" ? `${text}, alleen in de schoolvakanties` : text;
}

/** "In overleg", "Elke week, in overleg", "6 keer, in overleg, op werkdagen" */
function appointmentText({ hours = [], rhythm, sessions }: ByAppointment): string {
  const often = rhythm ? rhythmPhrase({ ...rhythm, days: [] }) : "";
  const times = sessions === undefined ? "" : sessions === 1 ? "één keer" : `${sessions} keer`;
  const groups = groupByRhythm(hours.map((window) => ruleOfHours(window)));
  const when = groups.map((group) => groupPhrase(group, (rule) => onDays(rule.days))).filter(Boolean);
  return sentenceCase(joined(times, often, "in overleg", ...when));
}

/**
 * When something takes place, as one short Dutch sentence without a full stop: "Elke dinsdag, 10.00 tot
 * 11.30 uur". At a moment (`now`, or a bare day), dates that have passed are left out and the year is said only where
 * needed. Dates that were called off are never among them.
 */
export function scheduleSentence(schedule: Schedule, now?: Moment): string {
  switch (schedule.type) {
    case "once":
    case "dates":
      return looseDatesText(schedule, now);
    case "recurring":
      return recurringText(schedule);
    case "open":
      return openText(schedule);
    case "by-appointment":
      return appointmentText(schedule);
    case "unknown":
      return guideWords.ask;
  }
}

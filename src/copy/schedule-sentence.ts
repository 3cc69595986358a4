import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule, WeeklyHours } from "#schema/schedule.ts";
import { comingDayText, dateText, dayWithYearText, listText, sentenceCase, timesText } from "./format.ts";
import { monthPhrase } from "./month-phrase.ts";
import { rhythmPhrase, withDaypart } from "./rhythm-phrase.ts";
import { dayList, daypartPhrase, daySpan } from "./schedule-words.ts";

type Recurring = Extract<Schedule, { type: "recurring" }>;

/** On screen an unknown is a question, never a gap. */
const ASK = "Vraag dit even na";

/** Windows of the same days as one list: "9.30 tot 12.00 uur en 13.00 tot 16.30 uur". */
function windowsText(windows: readonly WeeklyHours[]): string {
  const times = [...new Set(windows.map(({ startTime, endTime }) => timesText(startTime, endTime)))].filter(
    Boolean,
  );
  if (times.length > 0) return listText(times);
  return daypartPhrase(windows.flatMap((window) => window.dayparts ?? []));
}

/** Rules that differ only in their times belong in one sentence; the order of the first of them is kept. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

const byStart = (a: WeeklyHours, b: WeeklyHours) => ((a.startTime ?? "") < (b.startTime ?? "") ? -1 : 1);

function ruleSentence(rules: RecurrenceRule[], phraseOf: (rule: RecurrenceRule) => string): string {
  const [rule] = rules;
  if (!rule) return "";
  const phrase = phraseOf(rule);
  const compound = rules.length === 1 ? withDaypart(phrase, rule) : undefined;
  const months = rule.frequency === "yearly" ? "" : monthPhrase(rule.months);
  const parts = [compound ?? phrase, compound ? "" : windowsText([...rules].sort(byStart)), months];
  return sentenceCase(parts.filter(Boolean).join(", "));
}

function rulesText(rules: readonly RecurrenceRule[], phraseOf = rhythmPhrase): string {
  const groups = groupBy(rules, ({ startTime: _start, endTime: _end, dayparts: _parts, ...rhythm }) =>
    JSON.stringify(rhythm),
  );
  return groups.map((group) => ruleSentence(group, phraseOf)).join(". ");
}

/** "10 keer op dinsdag": a course says how many times first, then how often. */
function coursePhrase(schedule: Recurring): (rule: RecurrenceRule) => string {
  return (rule) => {
    const rhythm = rhythmPhrase(rule);
    const weekly = rule.frequency === "weekly" && (rule.interval ?? 1) === 1 && rule.days.length > 0;
    const on = weekly ? `op ${daySpan(rule.days) === "workdays" ? "werkdagen" : dayList(rule.days)}` : rhythm;
    const comma = weekly ? " " : ", ";
    if (schedule.sessions === undefined) return `cursus${comma}${on}`;
    if (rule.days.length === 0 && rule.frequency === "weekly") return `${schedule.sessions} keer`;
    return `${schedule.sessions} keer${comma}${on}`;
  };
}

function recurringText(schedule: Recurring): string {
  const course = schedule.course || schedule.sessions !== undefined;
  const text = rulesText(schedule.rules, course ? coursePhrase(schedule) : rhythmPhrase);
  return schedule.schoolHolidays === "only" ? `${text}, alleen in de schoolvakanties` : text;
}

const asWeekly = (hours: WeeklyHours, months?: number[]): RecurrenceRule => ({
  ...hours,
  frequency: "weekly",
  ...(months && { months }),
});

function openText(schedule: Extract<Schedule, { type: "open" }>): string {
  const known = schedule.hours.filter((hours) => hours.days.length > 0);
  if (known.length > 0) return rulesText(known.map((hours) => asWeekly(hours, schedule.months)));
  const rest = [windowsText(schedule.hours), monthPhrase(schedule.months)].filter(Boolean).join(", ");
  return rest ? sentenceCase(rest) : ASK;
}

const lowerFirst = (text: string) =>
  text.replace(/^(’s\s)?\p{Lu}/u, (start) => start.toLocaleLowerCase("nl-NL"));

function appointmentText(hours: readonly WeeklyHours[]): string {
  const text = rulesText(
    hours.map((window) => asWeekly(window)),
    (rule) => {
      const span = daySpan(rule.days);
      if (span === "workdays") return "op werkdagen";
      if (span === "weekend") return "in het weekend";
      return rule.days.length === 0 || span === "every-day" ? "" : `op ${dayList(rule.days)}`;
    },
  );
  return text ? `In overleg, ${lowerFirst(text)}` : "In overleg";
}

/** More dates than this are counted instead of listed. */
const LISTED_DATES = 4;

function datesText(dates: readonly LocalDate[], today: LocalDate | undefined): string {
  const sorted = [...new Set(dates)].sort();
  const coming = sorted.filter((date) => !today || date >= today);
  const shown = coming.length > 0 ? coming : sorted;
  const [first = "", last = ""] = [shown[0], shown.at(-1)];
  if (shown.length === 1) return today ? comingDayText(first, today) : dayWithYearText(first);
  if (shown.length > LISTED_DATES)
    return `${shown.length} keer, van ${dateText(first)} tot en met ${dateText(last)}`;
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  return listText(
    shown.map((date, index) =>
      sameYear && index < shown.length - 1 ? dateText(date).replace(/ \d{4}$/, "") : dateText(date),
    ),
  );
}

/**
 * When something takes place, as one short Dutch sentence without a full stop: "Elke dinsdag, 10.00 tot
 * 11.30 uur". With `today`, dates that have passed are left out and the year is said only where needed.
 */
export function scheduleSentence(schedule: Schedule, today?: LocalDate): string {
  switch (schedule.type) {
    case "once":
    case "dates": {
      const dates = schedule.type === "once" ? [schedule.date] : schedule.dates;
      const times = timesText(schedule.startTime, schedule.endTime);
      return sentenceCase([datesText(dates, today), times].filter(Boolean).join(", "));
    }
    case "recurring":
      return recurringText(schedule);
    case "open":
      return openText(schedule);
    case "by-appointment":
      return appointmentText(schedule.hours ?? []);
  }
}

import { ruleOfHours } from "#domain/when/recurrence.ts";
import type { LocalDate } from "#schema/identifiers.ts";
import type { RecurrenceRule, Schedule } from "#schema/schedule.ts";
import { datesPhrase } from "./dates-phrase.ts";
import { sentenceCase } from "#text/format.ts";
import { timesText } from "./date-text.ts";
import { monthPhrase } from "./month-phrase.ts";
import { guideWords } from "#text/words/guide-words.ts";
import { rhythmPhrase, withDaypart } from "./rhythm-phrase.ts";
import { onDays } from "./schedule-words.ts";
import { weeklySentence, windowsText } from "./weekly-sentence.ts";

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

const inSentences = (groups: RecurrenceRule[][], phraseOf: PhraseOf): string =>
  groups.map((group) => sentenceCase(groupPhrase(group, phraseOf))).join(". ");

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
 * 11.30 uur". With `today`, dates that have passed are left out and the year is said only where needed.
 */
export function scheduleSentence(schedule: Schedule, today?: LocalDate): string {
  switch (schedule.type) {
    case "once":
    case "dates": {
      const dates = schedule.type === "once" ? [schedule.date] : schedule.dates;
      return sentenceCase(joined(datesPhrase(dates, today), timesText(schedule.startTime, schedule.endTime)));
    }
    case "recurring":
      return recurringText(schedule);
    case "open":
      return openText(schedule);
    case "by-appointment":
      return appointmentText(schedule);
  }
}

import type { RecurrenceRule } from "#schema/schedule.ts";
import {
  daypartNoun,
  dayList,
  daySpan,
  numberText,
  onDays,
  ordinalList,
  timesWord,
} from "./schedule-words.ts";
import { monthPhrase } from "./month-phrase.ts";

/** "elke dag", "elke werkdag", "elke dinsdag", "maandag, woensdag en vrijdag", "elke week" */
function everyDayOf(rule: Pick<RecurrenceRule, "days">): string {
  if (rule.days.length === 0) return "elke week";
  const span = daySpan(rule.days);
  if (span === "every-day") return "elke dag";
  if (span === "workdays") return "elke werkdag";
  return rule.days.length === 1 ? `elke ${dayList(rule.days)}` : dayList(rule.days);
}

const joined = (...parts: string[]) => parts.filter(Boolean).join(" ");

function weekly(rule: RecurrenceRule, interval: number): string {
  const times = rule.timesPerPeriod;
  if (times && (rule.days.length === 0 || times < rule.days.length)) {
    const per = interval === 1 ? "per week" : `in de ${numberText(interval)} weken`;
    const days = onDays(rule.days, "of");
    return joined(timesWord(times), per) + (days && `, ${days}`);
  }
  if (interval === 1) return everyDayOf(rule);
  return joined(interval === 2 ? "om de week" : `elke ${numberText(interval)} weken`, onDays(rule.days));
}

function monthly(rule: RecurrenceRule, interval: number): string {
  const often = interval === 2 ? "om de maand" : `elke ${numberText(interval)} maanden`;
  if (rule.weeks?.length && rule.days.length) {
    const which = `${ordinalList(rule.weeks)} ${dayList(rule.days)}`;
    return interval === 1 ? `${which} van de maand` : `${often} op de ${which}`;
  }
  const per =
    interval === 1 ? "per maand" : interval === 3 ? "per kwartaal" : `per ${numberText(interval)} maanden`;
  const week = rule.weeks?.length ? `in de ${ordinalList(rule.weeks)} week` : onDays(rule.days, "of");
  return joined(timesWord(rule.timesPerPeriod ?? 1), per, week);
}

function yearly(rule: RecurrenceRule, interval: number): string {
  const months = rule.months?.length ? monthPhrase(rule.months) : "";
  if (interval === 1 && rule.weeks?.length && rule.days.length && rule.months?.length === 1) {
    return `elk jaar op de ${ordinalList(rule.weeks)} ${dayList(rule.days)} ${months.replace(/^in /, "van ")}`;
  }
  const per = interval === 1 ? "per jaar" : `per ${numberText(interval)} jaar`;
  return joined(timesWord(rule.timesPerPeriod ?? 1), per, onDays(rule.days, "of"), months);
}

const daysOfWeeks = (rule: RecurrenceRule, weeks: readonly number[]): string =>
  rule.days.length > 0 ? monthly(rule, 1) : `elke dag in de ${ordinalList(weeks)} week van de maand`;

/** How often, without times and in lower case: "elke dinsdag", "eerste zaterdag van de maand". */
export function rhythmPhrase(rule: RecurrenceRule): string {
  const interval = rule.interval ?? 1;
  switch (rule.frequency) {
    case "daily":
      if (interval === 1 && rule.weeks?.length) return daysOfWeeks(rule, rule.weeks);
      if (interval === 1) return rule.days.length > 0 ? everyDayOf(rule) : "elke dag";
      return interval === 2 ? "om de dag" : `elke ${numberText(interval)} dagen`;
    case "weekly":
      return rule.weeks?.length ? monthly(rule, interval) : weekly(rule, interval);
    case "monthly":
      return monthly(rule, interval);
    case "yearly":
      return yearly(rule, interval);
    case "irregular":
      return joined("af en toe", onDays(rule.days, "of"));
    case undefined:
      return onDays(rule.days, "of");
  }
}

/** "elke dinsdag" with one part of the day becomes one word: "elke dinsdagavond". */
export function withDaypart(
  phrase: string,
  rule: Pick<RecurrenceRule, "days" | "dayparts" | "startTime">,
): string | undefined {
  const [part, ...others] = rule.dayparts ?? [];
  if (!part || others.length > 0 || rule.startTime || rule.days.length !== 1) return undefined;
  const day = dayList(rule.days);
  return phrase.includes(day) ? phrase.replace(day, `${day}${daypartNoun(part)}`) : undefined;
}

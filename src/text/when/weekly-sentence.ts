import type { RecurrenceRule, WeeklyHours } from "#schema/schedule.ts";
import { listText, sentenceCase } from "#text/format.ts";
import { timesText } from "./date-text.ts";
import { monthPhrase } from "./month-phrase.ts";
import { withDaypart } from "./rhythm-phrase.ts";
import { dayList, daypartPhrase, daySpan } from "./schedule-words.ts";

/** Times in the order of the day, each once: "9.30 tot 12.00 uur en 13.00 tot 16.30 uur". */
export function windowsText(windows: readonly WeeklyHours[]): string {
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
export function weeklySentence(groups: readonly RecurrenceRule[][]): string | undefined {
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

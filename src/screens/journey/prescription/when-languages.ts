import { dayOf, type Moment } from "#domain/when/moment.ts";
import type { Occurrence } from "#domain/when/occurrence.ts";
import { passesAt } from "#domain/when/when-of.ts";
import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { RecurrenceRule, Schedule, Weekday } from "#schema/schedule.ts";
import type { PrescriptionLanguage } from "./prescription-languages.ts";

/** How often. A name of a day stands behind a colon, as a dictionary has it: no language bends it there. */
type Often = "week" | "twoWeeks" | "month";

export const OFTEN_WORDS: Record<PrescriptionLanguage, Record<Often, string>> = {
  en: { week: "Every week", twoWeeks: "Every two weeks", month: "Once a month" },
  tr: { week: "Her hafta", twoWeeks: "İki haftada bir", month: "Ayda bir" },
  ar: { week: "كل أسبوع", twoWeeks: "كل أسبوعين", month: "مرة في الشهر" },
  uk: { week: "Щотижня", twoWeeks: "Раз на два тижні", month: "Раз на місяць" },
  pl: { week: "Co tydzień", twoWeeks: "Co dwa tygodnie", month: "Raz w miesiącu" },
};

/** More dates than this are a calendar, not a sentence. */
const MOST_DATES = 4;
/** 4 January 2026 is a Sunday. */
const SUNDAY = Date.UTC(2026, 0, 4);
const DAY_MS = 86_400_000;

/** Digits as in the Netherlands: they are compared with what stands beside it. */
export const formatter = (language: PrescriptionLanguage, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${language === "en" ? "en-GB" : language}-u-nu-latn`, {
    ...parts,
    timeZone: "UTC",
  });

export const listInWords = (language: PrescriptionLanguage, all: readonly string[]) =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(all);

export function daysIn(language: PrescriptionLanguage, days: readonly Weekday[]): string {
  const weekday = formatter(language, { weekday: "long" });
  const names = WEEKDAYS.filter((day) => days.includes(day)).map((day) =>
    weekday.format(SUNDAY + ((WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length) * DAY_MS),
  );
  return listInWords(language, names);
}

type Times = Pick<Occurrence, "startTime" | "endTime">;
const COMMA: Partial<Record<PrescriptionLanguage, string>> = { ar: "، " };
export const withTimes = (
  language: PrescriptionLanguage,
  said: string,
  { startTime, endTime }: Times,
): string =>
  [said, [startTime, endTime].filter(Boolean).join("–")].filter(Boolean).join(COMMA[language] ?? ", ");

const dateIn = (language: PrescriptionLanguage, date: string): string =>
  formatter(language, { weekday: "long", day: "numeric", month: "long" }).format(
    new Date(`${date}T12:00:00Z`),
  );

/** One time, with its day: "Friday 4 December, 12:00–13:30". */
export const momentIn = (language: PrescriptionLanguage, { date, ...times }: Occurrence): string =>
  withTimes(language, dateIn(language, date), times);

/** Undefined when these words would say more or less than the rule does. */
export function oftenOf({ frequency, interval = 1, timesPerPeriod, months, weeks = [] }: RecurrenceRule) {
  if (timesPerPeriod || months?.length) return undefined;
  if (frequency === "weekly") return ({ 1: "week", 2: "twoWeeks" } as const)[interval];
  return frequency === "monthly" && interval === 1 && weeks.length < 2 ? "month" : undefined;
}

function ruleIn(language: PrescriptionLanguage, rule: RecurrenceRule): string | undefined {
  const often = oftenOf(rule);
  if (!often || rule.days.length === 0) return undefined;
  return withTimes(language, `${OFTEN_WORDS[language][often]}: ${daysIn(language, rule.days)}`, rule);
}

function rulesIn(language: PrescriptionLanguage, rules: readonly RecurrenceRule[]): string | undefined {
  const said = rules.map((rule) => ruleIn(language, rule));
  return said.includes(undefined) ? undefined : said.join("; ");
}

function datesIn(language: PrescriptionLanguage, schedule: Loose, now: Moment): string | undefined {
  const { cancelled = [] } = schedule;
  const dates = [...new Set(schedule.type === "once" ? [schedule.date] : schedule.dates)].sort();
  const left = dates.filter(
    (date) => passesAt({ ...schedule, date }) > now && !cancelled.some((off) => off.date === date),
  );
  if (left.length === 0 || left.length > MOST_DATES || left.some((date) => yearOf(date) !== yearOf(now)))
    return undefined;
  return withTimes(
    language,
    listInWords(
      language,
      left.map((date) => dateIn(language, date)),
    ),
    schedule,
  );
}

type Loose = Extract<Schedule, { type: "once" | "dates" }>;
const yearOf = (moment: Moment): string => dayOf(moment).slice(0, 4);

/**
 * When something is on, in the second language: "Every week: Tuesday, 10:00–11:30". Undefined where only the Dutch
 * sentence says it as it is: of a course, of seasons, of what somebody wrote in words.
 */
export function whenIn(language: PrescriptionLanguage, schedule: Schedule, now: Moment): string | undefined {
  if (schedule.type === "once" || schedule.type === "dates") return datesIn(language, schedule, now);
  if (schedule.type === "recurring") {
    const { course, sessions, schoolHolidays, startDates, rules } = schedule;
    const isSeries =
      course || sessions !== undefined || startDates !== undefined || schoolHolidays === "only";
    return isSeries ? undefined : rulesIn(language, rules);
  }
  if (schedule.type !== "open" || schedule.months?.length || schedule.schoolHolidays === "only")
    return undefined;
  return rulesIn(
    language,
    schedule.hours.map((hours) => ({ ...hours, frequency: "weekly" as const })),
  );
}

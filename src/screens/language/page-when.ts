import {
  daysIn,
  formatter,
  listInWords,
  OFTEN_WORDS,
  oftenOf,
  whenIn,
  withTimes,
} from "#screens/journey/prescription/when-languages.ts";
import type { PrescriptionLanguage } from "#screens/journey/prescription/prescription-languages.ts";
import type { Moment } from "#domain/when/moment.ts";
import type { Daypart, RecurrenceRule, Schedule, WeeklyHours } from "#schema/schedule.ts";

/** Behind a number: "2× a month". */
type Per = "weekly" | "monthly" | "yearly";
type Words = Record<Per | "now" | "agreed" | Daypart, string>;

const WORDS: Record<PrescriptionLanguage, Words> = {
  en: {
    now: "Now and then",
    weekly: "{n}× a week",
    monthly: "{n}× a month",
    yearly: "{n}× a year",
    agreed: "By arrangement",
    morning: "morning",
    afternoon: "afternoon",
    evening: "evening",
  },
  tr: {
    now: "Ara sıra",
    weekly: "Haftada {n}×",
    monthly: "Ayda {n}×",
    yearly: "Yılda {n}×",
    agreed: "Görüşerek",
    morning: "sabah",
    afternoon: "öğleden sonra",
    evening: "akşam",
  },
  ar: {
    now: "أحيانًا",
    weekly: "{n}× في الأسبوع",
    monthly: "{n}× في الشهر",
    yearly: "{n}× في السنة",
    agreed: "حسب الاتفاق",
    morning: "صباحًا",
    afternoon: "بعد الظهر",
    evening: "مساءً",
  },
  uk: {
    now: "Час від часу",
    weekly: "{n}× на тиждень",
    monthly: "{n}× на місяць",
    yearly: "{n}× на рік",
    agreed: "За домовленістю",
    morning: "вранці",
    afternoon: "вдень",
    evening: "увечері",
  },
  pl: {
    now: "Od czasu do czasu",
    weekly: "{n}× w tygodniu",
    monthly: "{n}× w miesiącu",
    yearly: "{n}× w roku",
    agreed: "Po uzgodnieniu",
    morning: "rano",
    afternoon: "po południu",
    evening: "wieczorem",
  },
};

/** Empty: only the day is known. Undefined when these words would say more or less than the rule does. */
function oftenIn(language: PrescriptionLanguage, rule: RecurrenceRule): string | undefined {
  const { frequency, interval = 1, timesPerPeriod, months: _, weeks = [], ...plain } = rule;
  const usual = oftenOf(timesPerPeriod ? rule : { ...plain, frequency, interval, weeks });
  if (usual) return OFTEN_WORDS[language][usual];
  if (frequency === undefined)
    return interval === 1 && !timesPerPeriod && weeks.length === 0 ? "" : undefined;
  if (frequency === "irregular") return WORDS[language].now;
  const times = timesPerPeriod ?? weeks.length;
  if (frequency === "daily" || interval !== 1 || times < 2) return undefined;
  return WORDS[language][frequency].replace("{n}", String(times));
}

/** "September–March", or each by itself where they are not in a row. */
function monthsIn(language: PrescriptionLanguage, months: readonly number[]): string {
  const name = (month: number) => formatter(language, { month: "long" }).format(Date.UTC(2026, month - 1, 4));
  const first = months.filter((month) => !months.includes(((month + 10) % 12) + 1));
  const last = months.filter((month) => !months.includes((month % 12) + 1));
  if (months.length > 2 && first.length === 1) return `${name(first[0]!)}–${name(last[0]!)}`;
  return listInWords(language, [...months].sort((one, other) => one - other).map(name));
}

function ruleIn(language: PrescriptionLanguage, rule: RecurrenceRule, often = oftenIn(language, rule)) {
  if (often === undefined || rule.days.length === 0) return undefined;
  const when = withTimes(language, [often, daysIn(language, rule.days)].filter(Boolean).join(": "), rule);
  return rule.months?.length ? `${when} (${monthsIn(language, rule.months)})` : when;
}

type Recurring = Extract<Schedule, { type: "recurring" }>;

function recurringIn(
  language: PrescriptionLanguage,
  { course, sessions, schoolHolidays, startDates, rules }: Recurring,
): string | undefined {
  if (startDates !== undefined || schoolHolidays === "only") return undefined;
  if (sessions !== undefined)
    return rules.length === 1 ? ruleIn(language, rules[0]!, `${sessions}×`) : undefined;
  const said = rules.map((rule) => ruleIn(language, rule));
  return course || said.includes(undefined) ? undefined : said.join("; ");
}

/** Evenings, weekends, hours: what is said of when one can meet. */
function hoursIn(language: PrescriptionLanguage, { days, dayparts = [], ...times }: WeeklyHours): string {
  const words = WORDS[language];
  const parts = listInWords(
    language,
    dayparts.map((part) => words[part]),
  );
  return withTimes(
    language,
    [days.length > 0 && daysIn(language, days), parts].filter(Boolean).join(", "),
    times,
  );
}

function agreedIn(
  language: PrescriptionLanguage,
  { hours = [], rhythm, sessions }: Agreed,
): string | undefined {
  const words = WORDS[language];
  const often = rhythm && oftenIn(language, { days: [], ...rhythm });
  if (rhythm && !often) return undefined;
  const before = [often, sessions && `${sessions}×`].filter(Boolean).join(", ");
  // Within a sentence it begins small, in a script that has small letters.
  const agreed = before ? `${before}; ${words.agreed.toLocaleLowerCase(language)}` : words.agreed;
  const said = hours.map((one) => hoursIn(language, one)).filter(Boolean);
  return said.length > 0 ? `${agreed}: ${said.join("; ")}` : agreed;
}

type Agreed = Extract<Schedule, { type: "by-appointment" }>;

/** What the words of a sheet say, and what a page has room for: seasons, now and then, and by arrangement. */
export function pageWhenIn(
  language: PrescriptionLanguage,
  schedule: Schedule,
  now: Moment,
): string | undefined {
  if (schedule.type === "by-appointment") return agreedIn(language, schedule);
  const said = whenIn(language, schedule, now);
  return said ?? (schedule.type === "recurring" ? recurringIn(language, schedule) : undefined);
}

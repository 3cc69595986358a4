import { WEEKDAYS } from "#schema/closed-lists.ts";
import type { Daypart, Weekday } from "#schema/schedule.ts";
import { listText } from "#text/format.ts";

export const WEEKDAY_NAMES: Record<Weekday, string> = {
  MO: "maandag",
  TU: "dinsdag",
  WE: "woensdag",
  TH: "donderdag",
  FR: "vrijdag",
  SA: "zaterdag",
  SU: "zondag",
};

const DAYPART_WORDS: Record<Daypart, string> = {
  morning: "’s ochtends",
  afternoon: "’s middags",
  evening: "’s avonds",
};
const DAYPART_NOUNS: Record<Daypart, string> = { morning: "ochtend", afternoon: "middag", evening: "avond" };
const ORDINALS: Record<number, string> = {
  1: "eerste",
  2: "tweede",
  3: "derde",
  4: "vierde",
  5: "vijfde",
  [-1]: "laatste",
};
const NUMBERS = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
];

/** "twee" up to twelve, figures above. */
export const numberText = (n: number): string => NUMBERS[n] ?? String(n);

/** "één keer", "twee keer" */
export const timesWord = (n: number): string => `${numberText(n)} keer`;

const inOrder = (days: readonly Weekday[]) => WEEKDAYS.filter((day) => days.includes(day));

/** Whether these are Monday to Friday, all seven, or the weekend. */
export function daySpan(days: readonly Weekday[]): "workdays" | "every-day" | "weekend" | undefined {
  const key = inOrder(days).join("");
  if (key === "MOTUWETHFR") return "workdays";
  if (key === "SASU") return "weekend";
  return key === WEEKDAYS.join("") ? "every-day" : undefined;
}

/** Four days or more without a gap. */
function isStretch(days: readonly Weekday[]): boolean {
  const ordered = inOrder(days);
  const first = WEEKDAYS.indexOf(ordered[0] ?? "MO");
  return ordered.length > 3 && ordered.every((day, index) => WEEKDAYS[first + index] === day);
}

/** "maandag", "maandag en woensdag", "maandag tot en met donderdag", with `and` for the last of a list. */
export function dayList(days: readonly Weekday[], and = "en"): string {
  const names = inOrder(days).map((day) => WEEKDAY_NAMES[day]);
  return isStretch(days) ? `${names[0]} tot en met ${names.at(-1)}` : listText(names, and);
}

/** "op dinsdag", "op werkdagen" (or "op een werkdag"), "van maandag tot en met zaterdag"; empty for any day. */
export function onDays(days: readonly Weekday[], and = "en"): string {
  const span = daySpan(days);
  if (days.length === 0 || span === "every-day") return "";
  if (span === "workdays") return and === "of" ? "op een werkdag" : "op werkdagen";
  if (span === "weekend") return "in het weekend";
  return `${isStretch(days) ? "van" : "op"} ${dayList(days, and)}`;
}

const placeOf = (week: number) => (week === -1 ? Infinity : week);

/** "eerste", "eerste en derde", "tweede en laatste" */
export const ordinalList = (weeks: readonly number[]): string =>
  listText([...new Set(weeks)].sort((a, b) => placeOf(a) - placeOf(b)).map((week) => ORDINALS[week] ?? ""));

/** The half after a day: "dinsdag" + "avond". Only for one part of the day. */
export const daypartNoun = (daypart: Daypart): string => DAYPART_NOUNS[daypart];

/** "’s avonds", "overdag", "’s ochtends of ’s avonds"; empty when it can be any part of the day. */
export function daypartPhrase(dayparts: readonly Daypart[]): string {
  const known = (Object.keys(DAYPART_WORDS) as Daypart[]).filter((daypart) => dayparts.includes(daypart));
  if (known.length === 3) return "";
  if (known.length === 2 && !known.includes("evening")) return "overdag";
  return listText(
    known.map((daypart) => DAYPART_WORDS[daypart]),
    "of",
  );
}

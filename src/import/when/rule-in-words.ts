import { DAY_WORDS } from "#import/words/calendar-words.ts";
import type { Weekday } from "#schema/schedule.ts";

/**
 * Calendar rules (RFC 5545, 3.3.10) in the words of which the readers make a rhythm: "FREQ=MONTHLY;BYDAY=2FR" is
 * "2e vrijdag van de maand". A rule that says more than these words can stays as it is, and is asked about.
 */
export function ruleInWords(text: string): string {
  const rules = text
    .replace(/RRULE:/gi, "")
    .split(/(?=FREQ=)/i)
    .filter(Boolean);
  const said = rules.map(inWords);
  return said.every((words) => words !== undefined) && said.length > 0 ? said.join(", ") : text;
}

function inWords(rule: string): string | undefined {
  const parts = rule
    .trim()
    .split(";")
    .filter((part) => part.trim() !== "");
  const of: Record<string, string | undefined> = {};
  for (const part of parts) {
    const [key = "", value] = part.toUpperCase().trim().split("=", 2);
    of[key] = value;
  }
  const { FREQ, INTERVAL = "1", BYDAY, BYSETPOS, UNTIL, WKST: _, ...others } = of;
  if (Object.keys(others).length > 0 || !/^\d{1,2}$/.test(INTERVAL)) return undefined;
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(UNTIL ?? "");
  if (UNTIL !== undefined && !until) return undefined;
  const end = until ? ` t/m ${Number(until[3])}-${Number(until[2])}-${until[1]}` : "";
  const days = daysIn(BYDAY, BYSETPOS);
  if (!days) return undefined;
  const words = rhythmOf(FREQ ?? "", Number(INTERVAL), days);
  return words && `${words}${end}`;
}

interface RuleDay {
  day: string;
  weeks: number[];
}

/** The days of a rule with the weeks of the month they stand in; nothing when it is no list of days. */
function daysIn(byDay: string | undefined, bySetPos: string | undefined): RuleDay[] | undefined {
  const days: RuleDay[] = [];
  for (const part of byDay?.split(",") ?? []) {
    const match = /^([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part);
    const day = DAY_WORDS[match?.[2] as Weekday]?.[0];
    if (!day) return undefined;
    const weeks = match?.[1] ?? (byDay?.includes(",") ? undefined : bySetPos);
    const found = days.find((one) => one.day === day) ?? { day, weeks: [] };
    if (found.weeks.length === 0) days.push(found);
    found.weeks.push(...(weeks?.split(",").map(Number) ?? []));
  }
  return bySetPos && days.every(({ weeks }) => weeks.length === 0) ? undefined : days;
}

function rhythmOf(frequency: string, interval: number, days: readonly RuleDay[]): string | undefined {
  const named = list(days.map(({ day }) => day));
  const weekly = days.every(({ weeks }) => weeks.length === 0);
  if (frequency === "DAILY" && interval === 1 && days.length === 0) return "dagelijks";
  if (frequency === "WEEKLY" && weekly) {
    if (interval === 1) return days.length > 0 ? `elke ${named}` : "wekelijks";
    return `om de ${interval} weken${days.length > 0 ? ` op ${named}` : ""}`;
  }
  if (frequency !== "MONTHLY" || interval !== 1) return undefined;
  if (days.length === 0) return "maandelijks";
  const each = days.map(({ day, weeks }) => {
    const places = weeks.map((week) => (week === -1 ? "laatste" : week > 0 && week < 6 ? `${week}e` : ""));
    return weeks.length > 0 && places.every(Boolean) ? `${list(places)} ${day} van de maand` : undefined;
  });
  return each.every(Boolean) ? each.join(", ") : undefined;
}

const list = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}` : (words[0] ?? "");

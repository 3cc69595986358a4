import type { TimeWord } from "#schema/situations.ts";
import { CODE_LETTERS, numbered } from "#search/analyser/normalise.ts";
import { FACET_VALUES } from "#search/facets.ts";

/** From this hour the part of the day begins, as in `domain/when/slots`. */
const NOON = 12;
const EVENING = 17.5;
const WEEK = 7;
const SATURDAY = 5;
const DAY_MS = 864e5;
/** Days have numbers of two digits: they come back after three and a half years. */
const NUMBERS = 36 ** 2;

interface TimeMeant {
  /** As values of the filters. */
  filters: { day?: string[]; daypart?: string[] };
  /** Of what is on then for certain: see `codeOfDay`. */
  on: string;
}

/**
 * What is on that day holds this code: any time of it, or a part, by its name. A weekend is named by its Saturday.
 * `day`: days since 1970, of the calendar.
 */
export const codeOfDay = (day: number, part = "dag"): string =>
  numbered(CODE_LETTERS.age + part[0]!, day % NUMBERS);

const partAt = (hour: number): string => (hour < NOON ? "ochtend" : hour < EVENING ? "middag" : "avond");

/** What a moment is on the day of whoever asks. `now`: the clock of their device. */
export function timeMeant({ in: days = 0, part, weekend }: TimeWord, now: Date): TimeMeant {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS;
  const weekday = (now.getDay() + 6) % WEEK;
  if (weekend !== undefined) {
    const saturday = today - weekday + SATURDAY + weekend * WEEK;
    return { filters: { daypart: ["weekend"] }, on: codeOfDay(saturday, "weekend") };
  }
  const daypart = part === "nu" ? partAt(now.getHours() + now.getMinutes() / 60) : part;
  return {
    filters: {
      day: [FACET_VALUES.day[(weekday + days) % WEEK]!],
      ...(daypart && { daypart: [daypart] }),
    },
    on: codeOfDay(today + days, daypart),
  };
}

import type { LocalDate } from "#schema/identifiers.ts";

// Apart from `day-number.ts`: browsers that only compare days get no more than this.

export const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday: the fourth day of a week that starts on Monday. */
const EPOCH_WEEKDAY = 3;

/** Days since 1970-01-01: dates without a clock, so that no change of clock can touch them. */
export const dayNumberOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** 0 for Monday to 6 for Sunday. */
export const weekdayIndexOf = (day: number): number => (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;

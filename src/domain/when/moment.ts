import type { LocalDate } from "#schema/identifiers.ts";

/**
 * A day, or a minute of it, on the clock of Amsterdam: "2026-12-01", "2026-12-01T10:00". They compare as text: a day
 * comes before its first minute, so that a bare day means "at any time of it".
 */
export type Moment = string;

/** British short forms have all their noughts and 24 hours, and are short to ask for: browsers get this. */
const amsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "short",
});

export function momentOf(instant: Date): Moment {
  const part = Object.fromEntries(amsterdam.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

export const dayOf = (moment: Moment): LocalDate => moment.slice(0, 10);

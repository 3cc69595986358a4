import type { LocalDate } from "#schema/identifiers.ts";
import { localDateOf, localTimeOf } from "./local-time.ts";

/**
 * A day, or a minute of it, on the clock of Amsterdam: "2026-12-01", "2026-12-01T10:00". They compare as text: a day
 * comes before its first minute, so that a bare day means "at any time of it".
 */
export type Moment = string;

export const momentOf = (now: Date): Moment => `${localDateOf(now)}T${localTimeOf(now)}`;

export const dayOf = (moment: Moment): LocalDate => moment.slice(0, 10);

import { inOneForm } from "#import/words/rhythm-phrases.ts";
import type { Weekday } from "#schema/schedule.ts";
import { EXCEPTIONS } from "#import/words/time-phrases.ts";
import type { SaidRhythm } from "#import/words/rhythm-phrases.ts";
import { readDays } from "./read-days.ts";
import { readRhythm } from "./read-rhythm.ts";
import { unreadText } from "./unread-text.ts";

/**
 * How often, as a name says it: "Bingo (2e vrijdag van de maand)", "Maandelijkse borrel". Only a rhythm of weeks,
 * months or years: "dagelijks", "cursus" and "op afspraak" in a name are part of the name; when it is something else is no rhythm. `days`: those that
 * the rhythm speaks of.
 */
export function readTitleRhythm(title: string): { rhythm: SaidRhythm; days: Weekday[] } | undefined {
  const text = unreadText(EXCEPTIONS.reduce((rest, one) => rest.replace(one, " "), inOneForm(title)));
  const { frequency, interval, weeks, timesPerPeriod } = readRhythm(text).value ?? {};
  if (frequency !== "weekly" && frequency !== "monthly" && frequency !== "yearly") return undefined;
  return {
    rhythm: {
      frequency,
      ...(interval ? { interval } : {}),
      ...(weeks ? { weeks } : {}),
      ...(timesPerPeriod ? { timesPerPeriod } : {}),
    },
    days: weeks ? (readDays(text).value?.days ?? []) : [],
  };
}

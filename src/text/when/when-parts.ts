/**
 * The rhythm and the clock of a schedule sentence, so that the day can be printed bold: "Elke dinsdag" and
 * "10.00 tot 11.30 uur", the unit kept with its number. Without a clock time all of it is the rhythm.
 */
export function whenParts(sentence: string): { days: string; times?: string } {
  const [, days, times] = /^(.*?), (\d{1,2}\.\d{2}.*)$/s.exec(sentence) ?? [];
  return days && times ? { days, times: times.replace(/ uur\b/g, "\u00a0uur") } : { days: sentence };
}

/** For a narrow line: hours go to the next row as one, and two turns of a day may part. */
export const unbroken = (times: string): string => times.replace(/ (?!en )/g, "\u00a0");

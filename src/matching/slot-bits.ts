import type { Slot } from "#domain/slots.ts";
import type { Daypart, Weekday } from "#schema/schedule.ts";
import { DAY_CODES, PART_CODES, type SlotCode } from "./profile.ts";

/** Bits of a week: Monday morning is the lowest, Sunday evening the 21st. One number compares two weeks at once. */
export type SlotBits = number;

const DAYS: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const PARTS: readonly Daypart[] = ["morning", "afternoon", "evening"];

export const bitsOfSlots = (slots: readonly Slot[]): SlotBits =>
  slots.reduce((bits, { day, daypart }) => bits | bit(DAYS.indexOf(day), PARTS.indexOf(daypart)), 0);

export const bitsOfCodes = (codes: readonly SlotCode[]): SlotBits =>
  codes.reduce((bits, code) => {
    const [day, part] = code.split("-");
    return (
      bits |
      bit(
        DAY_CODES.findIndex((one) => one === day),
        PART_CODES.findIndex((one) => one === part),
      )
    );
  }, 0);

const DAY_WORDS = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const PART_WORDS = ["ochtend", "middag", "avond"];

/** The week that days and parts of the day mean together: "avond" is any evening, "zondag" all of Sunday. */
export function bitsOfWords(words: readonly string[]): SlotBits {
  const weekend = words.includes("weekend");
  const days = DAY_WORDS.flatMap((word, i) => (words.includes(word) || (weekend && i >= 5) ? [i] : []));
  const parts = PART_WORDS.flatMap((word, i) => (words.includes(word) ? [i] : []));
  if (days.length === 0 && parts.length === 0) return 0;
  const all = (chosen: number[], size: number) => (chosen.length > 0 ? chosen : [...Array(size).keys()]);
  return all(days, DAYS.length).reduce(
    (bits, day) => all(parts, PARTS.length).reduce((sum, part) => sum | bit(day, part), bits),
    0,
  );
}

/** The codes a week holds, Monday first. */
export const codesOfBits = (bits: SlotBits): SlotCode[] =>
  DAY_CODES.flatMap((day, i) =>
    PART_CODES.flatMap((part, j): SlotCode[] => (bits & bit(i, j) ? [`${day}-${part}`] : [])),
  );

/** How many parts of a week. */
export function countOfBits(bits: SlotBits): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

const bit = (day: number, part: number): number => 1 << (day * PARTS.length + part);

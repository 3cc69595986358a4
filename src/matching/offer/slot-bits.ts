import type { Slot } from "#domain/when/slots.ts";
import { DAYPARTS, WEEKDAYS } from "#schema/closed-lists.ts";
import { DAY_CODES, PART_CODES, type SlotCode } from "#matching/ask/profile.ts";

/** Bits of a week: Monday morning is the lowest, Sunday evening the 21st. One number compares two weeks at once. */
export type SlotBits = number;

export const bitsOfSlots = (slots: readonly Slot[]): SlotBits =>
  slots.reduce((bits, { day, daypart }) => bits | bit(WEEKDAYS.indexOf(day), DAYPARTS.indexOf(daypart)), 0);

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
  const workdays = words.includes("doordeweeks");
  const days = DAY_WORDS.flatMap((word, i) =>
    words.includes(word) || (weekend && i >= 5) || (workdays && i < 5) ? [i] : [],
  );
  const parts = PART_WORDS.flatMap((word, i) => (words.includes(word) ? [i] : []));
  if (days.length === 0 && parts.length === 0) return 0;
  const all = (chosen: number[], size: number) => (chosen.length > 0 ? chosen : [...Array(size).keys()]);
  return all(days, WEEKDAYS.length).reduce(
    (bits, day) => all(parts, DAYPARTS.length).reduce((sum, part) => sum | bit(day, part), bits),
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

const bit = (day: number, part: number): number => 1 << (day * DAYPARTS.length + part);

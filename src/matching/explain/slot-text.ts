import { listText } from "#text/format.ts";
import { WEEKDAY_NAMES } from "#text/when/schedule-words.ts";
import type { Weekday } from "#schema/schedule.ts";
import { DAY_CODES, PART_CODES, type SlotCode } from "#matching/ask/profile.ts";
import { codesOfBits, type SlotBits } from "#matching/offer/slot-bits.ts";

const DAY_NAMES = Object.keys(WEEKDAY_NAMES).map((day) => WEEKDAY_NAMES[day as Weekday]);
const PART_NAMES = ["ochtend", "middag", "avond"];
const MOST_NAMED = 2;

/** "dinsdagochtend", "dinsdagochtend en vrijdagmiddag", "verschillende dagen" */
export function slotText(bits: SlotBits): string {
  const codes = codesOfBits(bits);
  return codes.length > MOST_NAMED ? "verschillende dagen" : listText(codes.map(nameOf));
}

function nameOf(code: SlotCode): string {
  const [day, part] = code.split("-");
  return `${DAY_NAMES[DAY_CODES.findIndex((one) => one === day)]}${PART_NAMES[PART_CODES.findIndex((one) => one === part)]}`;
}

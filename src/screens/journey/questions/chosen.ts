import {
  DAY_CODES,
  PART_CODES,
  type DayCode,
  type PartCode,
  type PlaceAnswer,
  type Profile,
  type SlotCode,
} from "#matching/ask/profile.ts";

/** Adds what was not chosen and takes away what was; a full list stays as it is. */
export function toggled<Key extends string>(list: readonly Key[], key: Key, most = Infinity): Key[] {
  if (list.includes(key)) return list.filter((one) => one !== key);
  return list.length < most ? [...list, key] : [...list];
}

/** The times a button stands for. */
function chosenSlots(days: readonly DayCode[], parts: readonly PartCode[]): SlotCode[] {
  return days.flatMap((day) => parts.map((part): SlotCode => `${day}-${part}`));
}

const WEEKDAYS = DAY_CODES.slice(0, 5);
const WEEKEND = DAY_CODES.slice(5);

export const TIME_BUTTONS = {
  daytime: chosenSlots(WEEKDAYS, ["o", "m"]),
  evenings: chosenSlots(DAY_CODES, ["a"]),
  weekend: chosenSlots(WEEKEND, PART_CODES),
  always: chosenSlots(DAY_CODES, PART_CODES),
} as const;

/** All of them on, or all of them off when they were on already. */
export function withSlots(times: readonly SlotCode[], slots: readonly SlotCode[]): SlotCode[] {
  const isOn = slots.every((slot) => times.includes(slot));
  const others = times.filter((slot) => !slots.includes(slot));
  return isOn ? others : [...others, ...slots];
}

/** A place with one part changed; without any part there is no answer. */
export function withPlace({ place }: Profile, change: Partial<PlaceAnswer>): PlaceAnswer | null {
  const { pc4, mode, maxKm, hard } = { hard: false, ...place, ...change };
  if (pc4 === undefined && mode === undefined && maxKm === undefined) return null;
  return {
    ...(pc4 !== undefined && { pc4 }),
    ...(mode !== undefined && { mode }),
    ...(maxKm !== undefined && { maxKm }),
    hard,
  };
}

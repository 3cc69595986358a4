import type { SupplyCell } from "./supply-cell.ts";

/** Without a target one activity is enough: what is said to be thin is then nothing at all, which anybody can check. */
const ONE = 1;
const PER = 10_000;

/**
 * `none`: nothing. `thin`: something, and less than there should be whatever the unknown ones turn out to be.
 * `maybe`: those may make the difference. `enough`: as many as there should be.
 */
export type Thinness = "none" | "thin" | "maybe" | "enough";

/**
 * How many there should be: the target on 10,000 inhabitants, for these inhabitants, rounded down so that a small
 * neighbourhood is asked no more than it can hold, and at least one. One where either of the two is not known.
 */
export const normOf = (people: number | undefined, goal: number | undefined): number =>
  people === undefined || goal === undefined ? ONE : Math.max(ONE, Math.floor((goal * people) / PER));

/** What belongs to two categories is there for both: a place is not called empty over how things are counted. */
export function thinnessOf({ yes, unknown, also }: SupplyCell, norm = ONE): Thinness {
  const sure = yes + also.yes;
  const unsure = unknown + also.unknown;
  if (sure >= norm) return "enough";
  if (sure + unsure >= norm) return "maybe";
  return sure + unsure === 0 ? "none" : "thin";
}

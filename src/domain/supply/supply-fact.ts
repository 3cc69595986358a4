import type { CategoryKey } from "#schema/category.ts";
import { SUPPLY_SWITCHES } from "#schema/closed-lists.ts";
import type { Said, SupplySwitch } from "./said.ts";

/**
 * One living activity as the overview counts it: small enough to be sent along with the page. It stands apart from what
 * makes it, so that a browser counts without the rules of times and prices.
 */
export interface SupplyFact {
  /** Slug of its neighbourhood; empty where it has none or nobody said which. */
  area: string;
  /** The one category it is counted in; empty when nobody said. */
  shelf: CategoryKey | "";
  /** Where it belongs as well: shown apart, so that the cells add up to the catalogue. */
  also: CategoryKey[];
  /** One letter for each of `SUPPLY_SWITCHES`, in that order. */
  said: string;
}

export const SAID_LETTERS = { yes: "y", no: "n", unknown: "?" } as const satisfies Record<Said, string>;

/**
 * Whether all that was chosen holds: no as soon as one does not, unknown when one is not known. Nothing chosen holds
 * for everything.
 */
export function answerOfFact({ said }: Pick<SupplyFact, "said">, chosen: readonly SupplySwitch[]): Said {
  const letters = chosen.map((key) => said[SUPPLY_SWITCHES.indexOf(key)]);
  if (letters.includes(SAID_LETTERS.no)) return "no";
  return letters.every((letter) => letter === SAID_LETTERS.yes) ? "yes" : "unknown";
}

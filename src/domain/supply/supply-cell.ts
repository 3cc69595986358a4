import type { CategoryKey } from "#schema/category.ts";
import type { Said, SupplySwitch } from "./said.ts";
import { answerOfFact, type SupplyFact } from "./supply-fact.ts";

/** How many activities a choice holds for, and of how many nobody knows. */
export interface SupplyTally {
  yes: number;
  unknown: number;
}
/** `also`: those that are counted in another category and belong here as well. */
export interface SupplyCell extends SupplyTally {
  also: SupplyTally;
}

function tallyOf(facts: readonly SupplyFact[], chosen: readonly SupplySwitch[]): SupplyTally {
  const answers = facts.map((fact) => answerOfFact(fact, chosen));
  const count = (said: Said) => answers.filter((answer) => answer === said).length;
  return { yes: count("yes"), unknown: count("unknown") };
}

/**
 * The cell of one category on one ground. `facts` are those of that ground; `shelf` "" counts what nobody gave a
 * category, undefined counts all: the cells of a row add up to it.
 */
export function supplyCell(
  facts: readonly SupplyFact[],
  shelf: CategoryKey | "" | undefined,
  chosen: readonly SupplySwitch[],
): SupplyCell {
  const own = shelf === undefined ? facts : facts.filter((fact) => fact.shelf === shelf);
  const also = shelf ? facts.filter((fact) => fact.also.includes(shelf)) : [];
  return { ...tallyOf(own, chosen), also: tallyOf(also, chosen) };
}

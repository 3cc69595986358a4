import { supplyCell } from "#domain/supply/supply-cell.ts";
import { normOf, thinnessOf } from "#domain/supply/thinness.ts";
import { CATEGORY_KEYS } from "#schema/closed-lists.ts";
import { listText } from "#text/format.ts";
import { KIND_WORDS } from "./supply-phrases.ts";
import { cellText } from "./supply-gaps.ts";
import type { SupplyView } from "./supply-view.ts";

export interface KindCount {
  kind: string;
  /** All that belongs there, counted here or elsewhere. */
  count: number;
  /** As the table says it: "31 (5)". */
  says: string;
  /** The target for all who live here; undefined where nobody knows how many, or set none. */
  norm: number | undefined;
  isThin: boolean;
}

/** Of the whole municipality how much there is of each kind, beside what it wants. */
export const kindCounts = ({ facts, grounds, goals }: SupplyView): KindCount[] =>
  CATEGORY_KEYS.map((key) => {
    const people = grounds.whole.people?.total;
    const cell = supplyCell(facts, key, []);
    const norm = people !== undefined && goals[key] !== undefined ? normOf(people, goals[key]) : undefined;
    return {
      kind: KIND_WORDS[key].short,
      count: cell.yes + cell.also.yes,
      says: cellText(cell),
      norm,
      isThin: norm !== undefined && thinnessOf(cell, norm) === "thin",
    };
  });

/** "Minder dan het streefgetal is er van natuur (16 van 21) en koken, eten (17 van 42)." Undefined where nothing is. */
export function thinKinds(view: SupplyView): string | undefined {
  const thin = kindCounts(view).filter(({ isThin }) => isThin);
  if (thin.length === 0) return undefined;
  const named = thin.map(({ kind, count, norm }) => `${kind.toLowerCase()} (${count} van ${norm})`);
  return `In heel ${view.municipality.name} is er minder dan het streefgetal van ${listText(named)}.`;
}

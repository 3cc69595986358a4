import { categoriesOf } from "#domain/categories-of.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Moment } from "#domain/when/moment.ts";
import { SUPPLY_SWITCHES } from "#schema/closed-lists.ts";
import { saidOf } from "./said-of.ts";
import { SAID_LETTERS, type SupplyFact } from "./supply-fact.ts";

/** What the overview counts of one activity, on this day. */
export function supplyFactOf(entry: ActivityEntry, now: Moment): SupplyFact {
  const shelf = entry.category ?? "";
  return {
    area: entry.neighbourhoodEntry?.slug ?? "",
    shelf,
    also: categoriesOf(entry).filter((category) => category !== shelf),
    said: SUPPLY_SWITCHES.map((key) => SAID_LETTERS[saidOf(entry, key, now)]).join(""),
  };
}

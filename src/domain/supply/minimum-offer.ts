import { categoriesOf } from "#domain/categories-of.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { Moment } from "#domain/when/moment.ts";
import type { MinimumLine } from "#schema/targets.ts";
import { answerOfFact } from "./supply-fact.ts";
import { supplyFactOf } from "./supply-fact-of.ts";
import type { SupplyGrounds } from "./supply-grounds.ts";

/** `unknown`: the catalogue does not hold it, or what is not known of activities may make the difference. */
type MinimumState = "met" | "not" | "unknown";

interface MinimumAnswer {
  asked: string;
  state: MinimumState;
  /** The catalogue could tell, if it were known of every activity. */
  inCatalogue: boolean;
  /** Where it is not met or nobody can say, by name; empty where all of the municipality counts as one. */
  missing: string[];
  unsure: string[];
  /** The activities that meet it. */
  by: ActivityEntry[];
}

/** What was agreed, line by line, held against the living activities of one municipality. */
export function minimumOffer(
  lines: readonly MinimumLine[],
  entries: readonly ActivityEntry[],
  grounds: SupplyGrounds,
  now: Moment,
): MinimumAnswer[] {
  const told = entries.map((entry) => ({ entry, fact: supplyFactOf(entry, now) }));
  return lines.map(({ asked, needs }) => {
    const nothing = { asked, missing: [], unsure: [], by: [] };
    if (!needs) return { ...nothing, state: "unknown", inCatalogue: false };
    const answers = told
      .filter(({ entry }) => !needs.category || categoriesOf(entry).includes(needs.category))
      .map(({ entry, fact }) => ({ entry, area: fact.area, said: answerOfFact(fact, needs.all ?? []) }));
    const states = placesOf(needs.per, grounds).map(({ name, holds }) => {
      const here = answers.filter(({ area }) => holds(area));
      const sure = here.filter(({ said }) => said === "yes").length;
      const unsure = here.filter(({ said }) => said === "unknown").length;
      const state: MinimumState =
        sure >= needs.atLeast ? "met" : sure + unsure >= needs.atLeast ? "unknown" : "not";
      return { name, state };
    });
    const named = (state: MinimumState) =>
      needs.per === "municipality" ? [] : states.flatMap((one) => (one.state === state ? [one.name] : []));
    const has = (state: MinimumState) => states.some((one) => one.state === state);
    return {
      ...nothing,
      state: has("not") ? "not" : has("unknown") ? "unknown" : "met",
      inCatalogue: true,
      missing: named("not"),
      unsure: named("unknown"),
      by: answers.flatMap(({ entry, said }) => (said === "yes" ? [entry] : [])),
    };
  });
}

type Per = NonNullable<MinimumLine["needs"]>["per"];

function placesOf(per: Per, grounds: SupplyGrounds): { name: string; holds: (area: string) => boolean }[] {
  const place = (name: string, slugs: (string | undefined)[]) => ({
    name,
    holds: (area: string) => slugs.includes(area),
  });
  if (per === "municipality") return [{ name: grounds.whole.name, holds: () => true }];
  if (per === "district")
    return grounds.districts.map(({ name, areas }) =>
      place(
        name,
        areas.map(({ slug }) => slug),
      ),
    );
  return grounds.districts.flatMap(({ areas }) => areas.map(({ name, slug }) => place(name, [slug])));
}

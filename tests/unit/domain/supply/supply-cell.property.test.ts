import fc from "fast-check";
import { expect, it } from "vitest";
import { saidOf } from "#domain/supply/said-of.ts";
import { supplyCell } from "#domain/supply/supply-cell.ts";
import { answerOfFact } from "#domain/supply/supply-fact.ts";
import { supplyFactOf } from "#domain/supply/supply-fact-of.ts";
import { supplyGrounds } from "#domain/supply/supply-grounds.ts";
import { knownFields } from "#domain/supply/known-fields.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import { CATEGORY_KEYS, SUPPLY_SWITCHES } from "#schema/closed-lists.ts";
import { activities } from "../../../fixtures/activity-arbitraries.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const TODAY = "2026-11-30";
const NEIGHBOURHOODS = [
  { slug: "haven", name: "Haven", district: "Zuid", pc4: [] },
  { slug: "stad", name: "Stad", district: "Noord", pc4: [] },
  { slug: "hout", name: "Hout", pc4: [] },
];
const entries: fc.Arbitrary<ActivityEntry[]> = fc.array(
  fc
    .tuple(activities, fc.constantFrom(undefined, ...NEIGHBOURHOODS))
    .map(([activity, neighbourhoodEntry]) => activityEntry({ ...activity, neighbourhoodEntry })),
  { maxLength: 12 },
);
const chosen = fc.subarray([...SUPPLY_SWITCHES]);

it("the cells add up to the catalogue, whatever is chosen and whatever is unknown", () => {
  fc.assert(
    fc.property(entries, chosen, (all, keys) => {
      const facts = all.map((entry) => supplyFactOf(entry, TODAY));
      const { districts, elsewhere } = supplyGrounds({ name: "x", neighbourhoods: NEIGHBOURHOODS }, facts);
      const rows = [...districts.flatMap(({ areas }) => areas.map((area) => area.facts)), elsewhere];
      expect(rows.flat()).toHaveLength(all.length);
      const cells = rows.flatMap((row) =>
        [...CATEGORY_KEYS, "" as const].map((shelf) => supplyCell(row, shelf, keys)),
      );
      const sum = (key: "yes" | "unknown") => cells.reduce((total, cell) => total + cell[key], 0);
      const whole = supplyCell(facts, undefined, keys);
      expect({ yes: sum("yes"), unknown: sum("unknown") }).toEqual({
        yes: whole.yes,
        unknown: whole.unknown,
      });
      const no = facts.filter((fact) => answerOfFact(fact, keys) === "no").length;
      expect(whole.yes + whole.unknown + no).toBe(all.length);
    }),
  );
});

it("what is unknown is never counted as known: a yes needs a yes to each question, a no needs one no", () => {
  fc.assert(
    fc.property(entries, chosen, (all, keys) => {
      for (const entry of all) {
        const said = keys.map((key) => saidOf(entry, key, TODAY));
        const answer = answerOfFact(supplyFactOf(entry, TODAY), keys);
        expect(answer === "yes").toBe(said.every((one) => one === "yes"));
        expect(answer === "no").toBe(said.includes("no"));
      }
    }),
  );
});

it("an activity of which nobody said anything is unknown to every question", () => {
  const silent = activityEntry({ schedule: { type: "unknown" }, costs: [], audience: {} });
  for (const key of SUPPLY_SWITCHES) expect(saidOf(silent, key, TODAY), key).toBe("unknown");
});

it("of every field what is known and what is not add up to all, and so do the ages of the checks", () => {
  fc.assert(
    fc.property(entries, (all) => {
      for (const { known, unknown, by } of knownFields(all, TODAY)) {
        expect(known + unknown).toBe(all.length);
        expect(by.fresh + by.aging + by.old + by.never).toBe(known);
      }
    }),
  );
});

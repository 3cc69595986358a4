import { describe, expect, it } from "vitest";
import { minimumOffer } from "#domain/supply/minimum-offer.ts";
import { supplyFactOf } from "#domain/supply/supply-fact-of.ts";
import { supplyGrounds } from "#domain/supply/supply-grounds.ts";
import type { ActivityEntry } from "#domain/catalog.ts";
import type { MinimumLine } from "#schema/targets.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const TODAY = "2026-11-30";
const NEIGHBOURHOODS = [
  { slug: "centrum-stad", name: "Centrum Stad", district: "Stad", pc4: [] },
  { slug: "de-hoven", name: "De Hoven", district: "Haven", pc4: [] },
];
const [stad, hoven] = NEIGHBOURHOODS;
const answer = (line: MinimumLine, entries: ActivityEntry[]) => {
  const facts = entries.map((entry) => supplyFactOf(entry, TODAY));
  const grounds = supplyGrounds({ name: "Almere", neighbourhoods: NEIGHBOURHOODS }, facts);
  return minimumOffer([line], entries, grounds, TODAY)[0];
};
const free = activityEntry({ slug: "vrij", neighbourhoodEntry: stad });
const unsure = activityEntry({ slug: "prijs-onbekend", costs: [], neighbourhoodEntry: hoven });
const paid = activityEntry({
  slug: "betaald",
  costs: [{ amount: 4, per: "visit", for: "everyone" }],
  neighbourhoodEntry: hoven,
});
const freeInEach: MinimumLine = {
  asked: "In elk stadsdeel is iets te doen dat niets kost",
  needs: { all: ["gratis"], atLeast: 1, per: "district" },
};

describe("a line of what was agreed", () => {
  it("is met when each district has it, with the activities that meet it", () => {
    const entries = [free, activityEntry({ slug: "ook-vrij", neighbourhoodEntry: hoven })];
    expect(answer(freeInEach, entries)).toMatchObject({ state: "met", missing: [], unsure: [] });
    expect(answer(freeInEach, entries)?.by.map(({ slug }) => slug)).toEqual(["vrij", "ook-vrij"]);
  });
  it("is not met where a district lacks it, and names that district", () => {
    expect(answer(freeInEach, [free, paid])).toMatchObject({ state: "not", missing: ["Haven"] });
  });
  it("cannot be told where what is not known may meet it", () => {
    expect(answer(freeInEach, [free, unsure])).toMatchObject({ state: "unknown", unsure: ["Haven"] });
  });
  it("counts the municipality as one when it asks so", () => {
    const needs = { category: "bewegen", atLeast: 3, per: "municipality" } as const;
    const line = { asked: "Drie keer bewegen", needs };
    expect(answer(line, [free, paid])).toMatchObject({ state: "not", missing: [] });
    expect(answer(line, [free, paid, unsure])?.state).toBe("met");
  });
  it("cannot be told from the catalogue when it is about something else", () => {
    const line = { asked: "Bij elke huisartsenpraktijk is een welzijnscoach" };
    expect(answer(line, [free])).toMatchObject({ state: "unknown", inCatalogue: false, by: [] });
  });
});

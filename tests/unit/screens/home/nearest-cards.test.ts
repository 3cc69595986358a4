import { describe, expect, it } from "vitest";
import type { ActivityEntry, MunicipalityEntry } from "#domain/catalog.ts";
import { nearestCards } from "#screens/home/nearest-cards.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const town: MunicipalityEntry = {
  slug: "almere",
  name: "Almere",
  centre: { lat: 52.37, lng: 5.22 },
  neighbourhoods: [
    { slug: "centrum-stad", name: "Centrum Stad", pc4: ["1315"] },
    { slug: "leeg", name: "Leeg", pc4: ["1315", "1316"] },
  ],
  postcodes: [
    { pc4: "1315", centre: { lat: 52.37, lng: 5.22 } },
    { pc4: "1316", centre: { lat: 52.37, lng: 5.256 } },
  ],
};
const at = (slug: string, lng: number, changes: Partial<ActivityEntry> = {}) =>
  activityEntry({ slug, nearPoint: { lat: 52.37, lng }, ...changes });
const near = (entries: ActivityEntry[], pc4 = "1315") =>
  nearestCards({ entries, catalog: { municipalities: [town] }, today: "2026-11-30", holidaysIn: () => [] })
    .postcodes[pc4];

describe("what is near a postcode on the first page", () => {
  it("is the three nearest, with how far it is", () => {
    const four = [at("d", 5.26), at("b", 5.23), at("a", 5.221), at("c", 5.24)];
    expect(near(four)?.near.map(([slug]) => slug)).toEqual(["a", "b", "c"]);
    expect(near(four, "1316")?.near.map(([slug]) => slug)).toEqual(["d", "c", "b"]);
    expect(near(four)?.near[0]?.[1]).toContain("ongeveer");
  });
  it("is nothing that is full, that one has to help with, or that needs a call first", () => {
    expect(
      near([
        at("vol", 5.22, { availability: { state: "full", changedOn: "2026-11-20" } }),
        at("helpen", 5.22, { role: "volunteer" }),
        at("oud", 5.22, { verification: { on: "2024-01-01" } }),
        at("goed", 5.22),
      ])?.near.map(([slug]) => slug),
    ).toEqual(["goed"]);
  });
  it("names the neighbourhoods of the postcode, and leads to those in which something is", () => {
    expect(near([at("a", 5.22)])).toMatchObject({
      says: "Dit is Centrum Stad of Leeg.",
      areas: [{ label: "Centrum Stad: 1 activiteit", href: "/gemeente/almere/centrum-stad" }],
    });
  });
  it("names and leads to the one neighbourhood of a postcode at once, where something is in it", () => {
    const own = at("b", 5.25, { neighbourhoodEntry: { slug: "leeg", name: "Leeg", pc4: ["1316"] } });
    expect(near([own], "1316")).toMatchObject({
      says: "Leeg: 1 activiteit",
      href: "/gemeente/almere/leeg",
      areas: [],
    });
    expect(near([at("a", 5.22)], "1316")).toMatchObject({ says: "Dit is Leeg.", areas: [] });
  });
  it("says nothing of a postcode near which nothing is known", () => {
    expect(near([at("a", 5.22, { nearPoint: undefined })])).toBeUndefined();
  });
  it("holds each card once, and only cards that somebody can be shown", () => {
    const { postcodes, cards } = nearestCards({
      entries: [at("a", 5.22), at("b", 5.23)],
      catalog: { municipalities: [town] },
      today: "2026-11-30",
      holidaysIn: () => [],
    });
    const shown = Object.values(postcodes).flatMap(({ near: list }) => list.map(([slug]) => slug));
    expect(Object.keys(cards).sort()).toEqual([...new Set(shown)].sort());
    expect(cards["a"]?.title).toBe("Rondje Weerwater");
  });
});

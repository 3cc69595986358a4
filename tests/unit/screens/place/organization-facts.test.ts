import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { organizationFacts } from "#screens/place/organization-facts.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const factsOf = (...entries: ActivityEntry[]) =>
  Object.fromEntries(
    organizationFacts(entries, [
      { key: "bewegen", label: "Bewegen & sporten" },
      { key: "koken", label: "Koken & eten" },
    ] as Parameters<typeof organizationFacts>[1]).map(({ question, answers }) => [
      question,
      answers.map(({ text }) => text),
    ]),
  );

describe("who an organisation is", () => {
  it("follows from what it offers: the kinds, most first, and the places", () => {
    const soup = activityEntry({ slug: "soep", category: "koken" });
    expect(factsOf(activityEntry(), soup, activityEntry({ slug: "nog-een" }))).toMatchObject({
      "Wat zij doen": ["Bewegen & sporten", "Koken & eten"],
      Waar: ["Paviljoen aan het Weerwater"],
    });
  });
  it("says that it comes to your house, or is online, only when that is so", () => {
    const home = activityEntry({ slug: "thuis", place: "home", locationEntry: undefined });
    expect(factsOf(home)["Waar"]).toEqual(["Bij u thuis"]);
    expect(factsOf(activityEntry({ place: undefined, locationEntry: undefined }))).not.toHaveProperty("Waar");
  });
  it("names languages beside Dutch, and that one can help, when somebody said so", () => {
    const tea = activityEntry({ slug: "thee", language: { spoken: ["nl", "tr"] }, role: "volunteer" });
    expect(factsOf(tea)).toMatchObject({
      "Talen naast Nederlands": ["Turks"],
      Meehelpen: ["Bij 1 activiteit"],
    });
    expect(Object.keys(factsOf(activityEntry()))).toEqual(["Wat zij doen", "Waar"]);
  });
});

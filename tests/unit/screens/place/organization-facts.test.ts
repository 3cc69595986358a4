import { describe, expect, it } from "vitest";
import type { ActivityEntry } from "#domain/catalog.ts";
import { organizationFacts, organizationIntro } from "#screens/place/organization-facts.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const factsOf = (...entries: ActivityEntry[]) =>
  Object.fromEntries(
    organizationFacts(entries).map(({ question, answers }) => [question, answers.map(({ text }) => text)]),
  );
const at = (slug: string): Partial<ActivityEntry> => ({
  slug: `in-${slug}`,
  location: slug,
  locationEntry: { ...activityEntry().locationEntry!, slug, name: `Huis ${slug}` },
});

describe("who an organisation is", () => {
  it("follows from what it offers: how much, on how many places, in which towns", () => {
    const towns = [
      { slug: "almere", name: "Almere" },
      { slug: "elders", name: "Elders" },
    ];
    expect(organizationIntro([activityEntry()], towns)).toBe("1 activiteit in Almere.");
    expect(organizationIntro([activityEntry(), activityEntry(at("b"))], towns)).toBe(
      "2 activiteiten op 2 plekken in Almere.",
    );
    expect(organizationIntro([], towns)).toBeUndefined();
  });
  it("names the first places, and says how many there are more", () => {
    const many = Array.from({ length: 8 }, (_, index) => activityEntry(at(`${index}`)));
    const where = factsOf(...many)["Waar"];
    expect(where).toHaveLength(7);
    expect(where?.at(-1)).toBe("en nog 2 plekken");
    expect(factsOf(activityEntry())["Waar"]).toEqual(["Paviljoen aan het Weerwater"]);
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
    expect(Object.keys(factsOf(activityEntry()))).toEqual(["Waar"]);
  });
});

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
  it("says what they mostly do, and in which parts of the town, where that is so", () => {
    const towns = [{ slug: "almere", name: "Almere" }];
    const kinds = [
      { key: "natuur", label: "Natuur" },
      { key: "koken", label: "Koken & eten" },
      { key: "bewegen", label: "Bewegen & sporten" },
      { key: "creatief", label: "Creatief" },
    ] as const;
    const of = (...categories: (typeof kinds)[number]["key"][]) =>
      categories.map((category) => activityEntry({ category }));
    const inStad = (entry: ActivityEntry): ActivityEntry => ({
      ...entry,
      neighbourhoodEntry: { ...entry.neighbourhoodEntry!, district: "Almere Stad" },
    });
    expect(organizationIntro(of("natuur", "natuur", "koken", "koken", "bewegen"), towns, kinds)).toBe(
      "Vooral natuur en koken & eten. 5 activiteiten in Almere.",
    );
    expect(organizationIntro(of("natuur", "koken", "bewegen", "creatief"), towns, kinds)).toBe(
      "4 activiteiten in Almere.",
    );
    expect(organizationIntro(of("koken", "koken", "koken").map(inStad), towns, kinds)).toBe(
      "Alles is koken & eten. 3 activiteiten in Almere Stad.",
    );
  });
  it("names the first places, and leads to what there is more", () => {
    const many = Array.from({ length: 8 }, (_, index) => activityEntry(at(`${index}`)));
    const where = organizationFacts(many).find(({ question }) => question === "Waar");
    expect(where?.answers).toHaveLength(6);
    expect(where?.more).toMatchObject({
      text: "en nog 2 plekken",
      answers: [{ text: "Huis 6" }, { text: "Huis 7" }],
    });
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

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadSearchVocabulary } from "#catalog/search-vocabulary.ts";
import { openLexicon } from "#search/analyser/lexicon.ts";
import { createSentenceReader, filtersWith, placesOf } from "#search/understand/read-sentence.ts";

const vocabulary = await loadSearchVocabulary(fileURLToPath(new URL("../../../../content", import.meta.url)));
const read = createSentenceReader(
  openLexicon(vocabulary),
  placesOf({ "Almere Haven": ["de-werven"], "Almere Buiten": ["molenbuurt"], Filmwijk: ["filmwijk"] }),
  vocabulary.situations.map(() => true),
  () => new Date("2026-11-25T13:30"),
);
const filtersIn = (text: string) => filtersWith({}, read(text).filters);
const needsIn = (text: string) => read(text).situations.map(({ index }) => vocabulary.situations[index]!.key);

describe("a need", () => {
  it.each([
    ["een luisterend oor", "luisterend-oor"],
    ["voor mijn broer die niet meer rijdt", "niet-rijden"],
    ["na de verhuizing", "verhuisd"],
    ["mien man is overleden", "verlies"],
    ["someone to talk to", "luisterend-oor"],
    ["yeni taşındım", "verhuisd"],
    ["ik zit al weken alleen maar binnen", "thuis-zitten"],
    ["omdat ik zo slecht slaap", "slapen"],
    ["ik heb nogal een kort lontje", "boksen"],
    ["mijn dochter wil me niet meer zien", "verbroken"],
    ["durf niet alleen naar binnen", "drempel"],
    ["effe lekker niks", "tot-rust"],
  ])("is understood in %j", (text, need) => {
    expect(needsIn(text)).toContain(need);
  });

  it.each([
    ["taniec", "dansen"],
    ["örgü", "handwerken"],
    ["dance class", "dansen"],
    ["шахи", "schaken"],
    ["خياطة", "naaien"],
  ])("or a thing of the guide in another language: %j", (text, concept) => {
    expect(read(text).situations.map(({ index }) => vocabulary.situations[index]!.concept)).toContain(
      concept,
    );
  });
});

describe("a moment of life", () => {
  it("is a need although the guide has a word for it as well", () => {
    expect(needsIn("weduwnaars")).toEqual(["weduwnaar"]);
    expect(needsIn("schulden")).toEqual(["schulden"]);
  });

  it("and is left to that word where it names a thing", () => {
    expect(needsIn("stoelgym")).toEqual([]);
  });
});

describe("'something to do'", () => {
  it("is a need when nothing else is asked, and no more than a way of asking beside it", () => {
    expect(needsIn("iets te doen")).toEqual(["iets-doen"]);
    expect(needsIn("vanavond iets te doen")).toEqual([]);
    expect(needsIn("iets te doen met schilderen")).toEqual([]);
  });
});

describe("who, when, where and how much", () => {
  it("become filters, and leave the thing itself to be searched", () => {
    expect(filtersIn("gratis wandelen in de avond in haven")).toEqual({
      cost: ["gratis"],
      daypart: ["avond"],
      neighbourhood: ["de-werven"],
    });
    expect(read("gratis wandelen").rest.trim()).toBe("wandelen");
  });

  it("are of the day of whoever asks", () => {
    expect(filtersIn("vanavond sporten")).toEqual({ day: ["woensdag"], daypart: ["avond"] });
    expect(filtersIn("tomorrow coffee")).toEqual({ day: ["donderdag"] });
  });

  it("are of one very day when they say so", () => {
    expect(read("vanavond sporten").filters).toMatchObject([
      { from: "vanavond", on: expect.any(String) as string },
    ]);
    expect(read("dit weekend").filters).toMatchObject([
      { filters: { daypart: ["weekend"] }, on: expect.any(String) as string },
    ]);
    expect(read("in de avond sporten").filters[0]).not.toHaveProperty("on");
  });

  it("are the afternoons of working days after school", () => {
    expect(filtersIn("na schooltijd")).toMatchObject({ daypart: ["middag"] });
    expect(filtersIn("na het werk")).toEqual({
      day: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"],
      daypart: ["avond"],
    });
  });

  it("say for whom it is, beside something else", () => {
    expect(filtersIn("mijn moeder van 82 zoekt gezelschap")).toEqual({ age: ["65-plus"] });
    expect(filtersIn("82 jaar")).toEqual({});
  });

  it("are turned round by a denial", () => {
    expect(filtersIn("koffie drinken niet in de avond")).toEqual({ daypart: ["ochtend", "middag"] });
    expect(filtersIn("niet te duur tekenen")).toEqual({ cost: ["tot-3"] });
  });

  it("never read an ordinary word as a place", () => {
    expect(filtersIn("lekker naar buiten")).toEqual({});
    expect(filtersIn("koffie in buiten")).toEqual({ neighbourhood: ["molenbuurt"] });
  });

  it("give way to what the visitor chose", () => {
    expect(filtersWith({ day: ["zondag"] }, read("vanavond").filters)).toEqual({
      day: ["zondag"],
      daypart: ["avond"],
    });
  });
});

describe("what is not wanted", () => {
  it("is not searched", () => {
    expect(read("praten maar niet over geloof").rest).not.toMatch(/geloof/);
    expect(read("zingen niet in de kerk").situations).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { MunicipalityEntry, RegionEntry } from "#domain/catalog.ts";
import type { StateOfMunicipality } from "#schema/prescribing/region.ts";
import { countSentence, regionRows, regionsOf } from "#screens/region/region-page.ts";

const source = { words: "De gemeente zelf", date: "2026-11-01", url: "https://example.org/" };
const guided: StateOfMunicipality = {
  code: "GM0001",
  name: "Zuid",
  state: "guided",
  since: "2026-03",
  source,
};
const alone: StateOfMunicipality = {
  code: "GM0002",
  name: "Midden",
  state: "independent",
  since: "2024",
  source,
};
const talks: StateOfMunicipality = { code: "GM0003", name: "Oost", state: "in-talks", source };
const none = (name: string): StateOfMunicipality => ({ code: "GM0004", name, state: "none-or-unknown" });
const of = (...municipalities: StateOfMunicipality[]): RegionEntry => ({
  slug: "kust",
  name: "Kust",
  municipalities,
});
const town: MunicipalityEntry = {
  ...{
    slug: "zuid",
    name: "Zuid",
    code: "GM0001",
    centre: { lat: 52, lng: 5 },
    neighbourhoods: [],
    postcodes: [],
  },
};

describe("the region in a sentence", () => {
  it("counts each state, and puts what is not known last", () => {
    expect(countSentence(of(guided, none("Noord"), none("West")))).toBe(
      "Van de 3 gemeenten in Kust werkt er 1 met begeleiding. Bij 2 gemeenten is het er niet, of weten wij het niet.",
    );
    expect(countSentence(of(guided, guided, alone, talks, none("Noord")))).toBe(
      "Van de 5 gemeenten in Kust werken er 2 met begeleiding, werkt er 1 zelfstandig en is er 1 in gesprek over een start. Bij 1 gemeente is het er niet, of weten wij het niet.",
    );
  });
  it("says so when nothing is known", () => {
    expect(countSentence(of(none("Noord"), none("West")))).toBe(
      "Van geen van de 2 gemeenten in Kust weten wij dat Welzijn op Recept er is.",
    );
  });
});

describe("the table of a region", () => {
  const rows = regionRows(of(none("Noord"), talks, alone, none("Haven"), guided), [town]);
  it("has the furthest first, then goes by name", () => {
    expect(rows.map(({ name }) => name)).toEqual(["Zuid", "Midden", "Oost", "Haven", "Noord"]);
  });
  it("says what is known, asks what is not, and is silent where there is nothing to know", () => {
    expect(rows.map(({ since, guide }) => [since, guide])).toEqual([
      ["maart 2026", "Vraag dit even na"],
      ["2024", "Niemand"],
      ["Vraag dit even na", "Vraag dit even na"],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
  it("names the source and its day, and leads to both the source and the municipality", () => {
    expect(rows[0]).toMatchObject({
      source: "De gemeente zelf, 1 november 2026",
      sourceHref: "https://example.org/",
      href: "/gemeente/zuid",
    });
    expect(rows[3]).toMatchObject({ source: "Geen bron", sourceHref: undefined, href: undefined });
  });
});

it("a municipality leads to the regions it belongs to", () => {
  expect(regionsOf([of(guided), of(talks)], town)).toEqual([of(guided)]);
  const { code: _, ...withoutCode } = town;
  expect(regionsOf([of(guided)], withoutCode)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import type { Catalog } from "#domain/catalog.ts";
import { lookupIn } from "#search/address-lookup.ts";
import { parseAddress } from "#search/address.ts";
import { choicesOf } from "#search/choices.ts";
import { FACET_KEYS } from "#search/facets.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const place = (slug: string, name: string) => ({ slug, name, pc4: [] });
const catalog: Catalog = {
  activities: [activityEntry({ language: { spoken: ["nl", "tr"] } })],
  organizations: [{ slug: "polderfit", name: "Beweegloket Polderfit", contact: {} }],
  locations: [],
  practices: [],
  coaches: [],
  regions: [],
  arrangements: [],
  municipalities: [
    {
      ...{ slug: "almere", name: "Almere", centre: { lat: 52.37, lng: 5.21 } },
      neighbourhoods: [place("waterwijk", "Waterwijk"), place("centrum", "Centrum")],
      postcodes: [{ pc4: "1317", centre: { lat: 52.378123, lng: 5.219876 } }],
    },
    {
      ...{ slug: "lelystad", name: "Lelystad", centre: { lat: 52.5, lng: 5.47 } },
      neighbourhoods: [place("centrum", "Centrum")],
      postcodes: [],
    },
  ],
  categories: [{ key: "koken", label: "Koken & eten", text: "Samen koken." }],
  groups: [{ key: "mantelzorgers", label: "Mantelzorgers", closed: false, words: [] }],
  interests: [],
  schoolHolidays: [],
};
const today = "2026-11-25";
const whole = ({ municipalities }: Catalog) => ({ municipalities, path: "/activiteiten", data: "/zoek" });
const choices = choicesOf(catalog, today, whole(catalog));

describe("What a visitor can choose from", () => {
  test("every facet and every value has a word, never a key", () => {
    for (const key of FACET_KEYS) {
      const { label, values } = choices.facets[key];
      for (const word of [label, ...values.map((value) => value.label)])
        expect(word, key).not.toMatch(/^facet\./);
    }
  });

  test("languages have their Dutch names", () => {
    expect(choices.facets.language.values).toContainEqual({ value: "tr", label: "Turks" });
  });

  test("a neighbourhood says its municipality, unless the name stands for several", () => {
    expect(choices.facets.neighbourhood.values).toMatchObject([
      { value: "centrum", label: "Centrum" },
      { value: "waterwijk", label: "Waterwijk (Almere)" },
    ]);
    const one = { ...catalog, municipalities: catalog.municipalities.slice(0, 1) };
    const alone = choicesOf(one, today, whole(one));
    expect(alone.facets.neighbourhood.values.map(({ label }) => label)).toEqual(["Centrum", "Waterwijk"]);
  });

  test("the address knows exactly these values and postcodes", () => {
    const address = parseAddress(
      "wijk=waterwijk,onzin&aanbieder=polderfit",
      "bij=1317&taal=tr,xx",
      lookupIn(choices),
    );
    expect(address.question).toMatchObject({
      filters: { neighbourhood: ["waterwijk"], organization: ["polderfit"], language: ["tr"] },
      near: { pc4: "1317", lat: 52.3781, lng: 5.2199 },
    });
  });

  test("what no activity has is known, and marked as nothing to offer", () => {
    const none = (key: "cost" | "availability") =>
      choices.facets[key].values.filter((choice) => choice.none).map(({ value }) => value);
    expect(none("cost")).toEqual(["onbekend"]);
    expect(none("availability")).toEqual(["plek"]);
  });
});

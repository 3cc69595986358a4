import { describe, expect, it } from "vitest";
import type { Catalog } from "#domain/catalog.ts";
import { finderOf, makeGuide } from "#domain/guide.ts";
import { choicesOf } from "#search/choices.ts";
import { searchDocuments } from "#search/document.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const town = (slug: string, name: string, lat: number) => ({
  ...{ slug, name, centre: { lat, lng: 5.2 } },
  neighbourhoods: [{ slug: `${slug}-midden`, name: "Midden", pc4: [] }],
  postcodes: [{ pc4: String(Math.round(lat * 100)), centre: { lat, lng: 5.2 } }],
});
const organization = (slug: string) => ({ slug, name: slug, contact: {} });
const many = (municipality: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    activityEntry({
      ...{ slug: `${municipality}-${at}`, municipality, organization: `van-${municipality}` },
      category: (["bewegen", "koken", "creatief"] as const)[(at * 7 + municipality.length) % 3],
    }),
  );

/** A guide that opens with Almere. */
function guideOf(counts: Record<string, number>) {
  const catalog: Catalog = {
    activities: Object.entries(counts).flatMap(([slug, count]) => many(slug, count)),
    organizations: Object.keys(counts).map((slug) => organization(`van-${slug}`)),
    municipalities: [
      town("zwolle", "Zwolle", 52.51),
      town("almere", "Almere", 52.37),
      town("urk", "Urk", 52.66),
    ],
    ...{ locations: [], practices: [], coaches: [], regions: [], arrangements: [] },
    ...{ categories: [], groups: [], interests: [], schoolHolidays: [] },
  };
  const settings = { name: "Gids", municipality: "almere", inventedContent: true, contact: {} };
  return makeGuide(catalog, settings, "2026-11-25");
}
const partsOf = (counts: Record<string, number>) =>
  guideOf(counts).parts.map(({ path, data, place, entries }) => [path, data, place, entries.length]);

describe("what one finder loads", () => {
  it("is the whole guide while that is small, and while there is one town", () => {
    expect(partsOf({ almere: 3, zwolle: 4 })).toEqual([["/activiteiten", "/zoek", "Almere", 7]]);
    expect(partsOf({ almere: 700 })).toEqual([["/activiteiten", "/zoek", "Almere", 700]]);
  });
  it("is one town in a larger guide, the town it opens with first, and no more however large the guide is", () => {
    const first = ["/activiteiten", "/zoek/almere", "Almere", 3];
    expect(partsOf({ almere: 3, zwolle: 600 })).toEqual([
      first,
      ["/activiteiten/in/zwolle", "/zoek/zwolle", "Zwolle", 600],
    ]);
    expect(partsOf({ almere: 3, zwolle: 600, urk: 900 })[0]).toEqual(first);
  });
  it("stands in the order that search gives without a question: cards and index go together", () => {
    const { parts, today } = guideOf({ almere: 40, zwolle: 600 });
    for (const { entries } of parts)
      expect(searchDocuments(entries, today).map(({ id }) => id)).toEqual(entries.map(({ slug }) => slug));
  });
  it("offers only what is in that town to choose from", () => {
    const guide = guideOf({ almere: 3, zwolle: 600 });
    const { facets, postcodes, places, path } = choicesOf(guide.catalog, guide.today, guide.parts[1]!);
    expect(facets.organization.values.map(({ value }) => value)).toEqual(["van-zwolle"]);
    expect(facets.neighbourhood.values.map(({ label }) => label)).toEqual(["Midden"]);
    expect([postcodes.length, places, path]).toEqual([1, ["Zwolle"], "/activiteiten/in/zwolle"]);
  });
});

describe("the way to the finder of a town", () => {
  it("is its own where towns are searched apart, and else the one finder with that town chosen", () => {
    const [small, large] = [guideOf({ almere: 3, zwolle: 4 }), guideOf({ almere: 3, zwolle: 600 })];
    expect(finderOf(small.parts, "zwolle")).toBe("/activiteiten?gemeente=zwolle");
    expect(finderOf(large.parts, "zwolle")).toBe("/activiteiten/in/zwolle");
    expect(finderOf(large.parts, "almere", "dag=maandag", "taal=tr")).toBe(
      "/activiteiten?dag=maandag#taal=tr",
    );
  });
  it("leads to all of them when no town is meant", () => {
    expect(finderOf(guideOf({ almere: 3, zwolle: 600 }).parts)).toBe("/activiteiten/in/gemeenten");
    expect(finderOf(guideOf({ almere: 3, zwolle: 4 }).parts, undefined, "kosten=gratis")).toBe(
      "/activiteiten?kosten=gratis",
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Catalog, MunicipalityEntry } from "#domain/catalog.ts";
import { categoryTiles } from "#screens/home/category-tiles.ts";
import { groupedByDistrict } from "#screens/shelf/shelf-groups.ts";
import { areaLinks, categoryLinks, nearbyAreas, organizationLinks } from "#screens/shelf/shelf-links.ts";
import { shelfHead } from "#screens/shelf/shelf-page.ts";
import {
  categoryShelves,
  combinedShelves,
  municipalityShelves,
  neighbourhoodShelves,
} from "#screens/shelf/shelves.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const area = (slug: string, name: string, district: string, lat: number) => ({
  slug,
  name,
  district,
  centre: { lat, lng: 5.2 },
  pc4: [],
});
const waterwijk = area("waterwijk", "Waterwijk", "Almere Stad", 52.39);
const filmwijk = area("filmwijk", "Filmwijk", "Almere Stad", 52.36);
const haven = area("de-werven", "De Werven", "Almere Haven", 52.33);
const almere: MunicipalityEntry = {
  slug: "almere",
  name: "Almere",
  centre: { lat: 52.37, lng: 5.22 },
  neighbourhoods: [waterwijk, filmwijk, haven],
  postcodes: [],
};
const catalog: Catalog = {
  activities: [],
  organizations: [
    { slug: "polderfit", name: "Polderfit", contact: {} },
    { slug: "stil", name: "Stilte", contact: {} },
  ],
  locations: [],
  practices: [],
  coaches: [],
  regions: [],
  arrangements: [],
  municipalities: [almere],
  categories: [
    { key: "bewegen", label: "Bewegen & sporten", text: "Bewegen." },
    { key: "koken", label: "Koken & eten", text: "Eten." },
    { key: "natuur", label: "Natuur", text: "Buiten." },
  ],
  groups: [],
  interests: [],
  schoolHolidays: [],
};
const walk = activityEntry({ slug: "wandelen", neighbourhoodEntry: waterwijk });
const cook = activityEntry({
  slug: "koken",
  category: "koken",
  alsoIn: ["bewegen"],
  neighbourhoodEntry: haven,
});
const online = activityEntry({ slug: "online", category: "koken", neighbourhoodEntry: undefined });
const entries = [walk, cook, online];

describe("the static lists", () => {
  it("keep an activity on the shelf of every category its editor gave it", () => {
    const counts = categoryShelves(entries, catalog).map(({ category, entries: own }) => [
      category?.key,
      own.length,
    ]);
    expect(counts).toEqual([
      ["bewegen", 2],
      ["koken", 2],
      ["natuur", 0],
    ]);
  });
  it("exist for combinations that hold something and for no others", () => {
    const pages = combinedShelves(entries, catalog).map(({ category, neighbourhood }) =>
      [category?.key, neighbourhood?.slug].join(" "),
    );
    expect(pages).toEqual([
      "bewegen ",
      "bewegen waterwijk",
      "bewegen de-werven",
      "koken ",
      "koken de-werven",
    ]);
    expect(neighbourhoodShelves(entries, almere)).toHaveLength(2);
  });
  it("exist for every municipality, also one that has nothing yet", () => {
    expect(municipalityShelves([], catalog)).toHaveLength(1);
  });
  it("say where they are and how much they hold", () => {
    const shelf = { municipality: almere, neighbourhood: waterwijk, entries: [walk] };
    expect(shelfHead(shelf, "Almere")).toEqual({
      title: "Meedoen in Waterwijk",
      intro: "1 activiteit in deze wijk van Almere.",
    });
  });
});

describe("the ways on from a list", () => {
  it("lead to the same category in the neighbourhoods, by part of the town", () => {
    const shelf = { category: catalog.categories[0]!, entries };
    expect(areaLinks(shelf, catalog)).toEqual([
      {
        title: "Almere Stad",
        links: [{ href: "/categorie/bewegen/almere/waterwijk", label: "Waterwijk", total: 1 }],
      },
      {
        title: "Almere Haven",
        links: [{ href: "/categorie/bewegen/almere/de-werven", label: "De Werven", total: 1 }],
      },
    ]);
  });
  it("lead to towns instead when there are several", () => {
    const lelystad = { ...almere, slug: "lelystad", name: "Lelystad" };
    const both = { ...catalog, municipalities: [almere, lelystad] };
    const all = [...entries, activityEntry({ slug: "elders", municipality: "lelystad" })];
    const [group] = areaLinks({ category: catalog.categories[0]!, entries: all }, both);
    expect(group?.links.map(({ label }) => label)).toEqual(["Almere", "Lelystad"]);
  });
  it("never lead to an empty category", () => {
    expect(categoryLinks(entries, catalog, { entries }).map(({ label }) => label)).not.toContain("Natuur");
    expect(categoryTiles(entries, catalog.categories, "almere")).toHaveLength(2);
    expect(categoryTiles(entries, catalog.categories)).toHaveLength(2);
  });
  it("lead to the nearest neighbourhoods first, and not to the one you are in", () => {
    const shelves = [haven, waterwijk, filmwijk].map((neighbourhood) => ({ neighbourhood, entries: [walk] }));
    expect(nearbyAreas(waterwijk, shelves, 6).map(({ neighbourhood }) => neighbourhood?.slug)).toEqual([
      "filmwijk",
      "de-werven",
    ]);
  });
  it("lead only to organisations that offer something now", () => {
    const own = activityEntry({ organization: "polderfit" });
    expect(organizationLinks([own], catalog).map(({ label }) => label)).toEqual(["Polderfit"]);
  });
});

describe("the list of a whole town", () => {
  it("goes by the parts of the town, with what has no address last", () => {
    const groups = groupedByDistrict({ entries });
    expect(groups?.map(({ title, entries: own }) => [title, own.length])).toEqual([
      ["Almere Haven", 1],
      ["Almere Stad", 1],
      ["Thuis, online of op meer plekken", 1],
    ]);
  });
  it("stays one list in a town without parts", () => {
    expect(groupedByDistrict({ entries: [walk, online] })).toBeUndefined();
  });
});

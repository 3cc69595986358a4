import { describe, expect, it } from "vitest";
import type { ActivityEntry, Catalog, LocationEntry, MunicipalityEntry } from "#domain/catalog.ts";
import { communityCentres, listedPlaces, placeGroups, placeKinds } from "#screens/place/place-index.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const town: MunicipalityEntry = {
  slug: "almere",
  name: "Almere",
  centre: { lat: 52.37, lng: 5.22 },
  neighbourhoods: [
    { slug: "haven", name: "Haven", district: "Zuid", pc4: [] },
    { slug: "muziekwijk", name: "Muziekwijk", district: "Noord", pc4: [] },
  ],
  postcodes: [],
};
const house = (slug: string, name: string, neighbourhood?: string): LocationEntry => ({
  slug,
  name,
  municipality: "almere",
  ...(neighbourhood && { neighbourhood }),
});
const houses = [
  house("sporthal", "Sporthal Zuid", "haven"),
  house("buurthuis", "Buurthuis De Brug", "haven"),
  house("atelier", "Atelier", "muziekwijk"),
  house("buiten", "Bosrand"),
  house("leeg", "Buurthuis Leeg", "haven"),
];
const at = (location: string, changes: Partial<ActivityEntry> = {}) =>
  activityEntry({ locationEntry: houses.find(({ slug }) => slug === location), ...changes });
const places = (...entries: ActivityEntry[]) =>
  listedPlaces({ entries, catalog: { locations: houses } as unknown as Catalog }, town);

describe("the index of places", () => {
  it("names the houses in which something is, community centres first, with how much", () => {
    const listed = places(at("sporthal"), at("buurthuis"), at("buurthuis"), at("atelier"));
    expect(listed.map(({ location, total }) => [location.name, total])).toEqual([
      ["Buurthuis De Brug", 2],
      ["Atelier", 1],
      ["Sporthal Zuid", 1],
    ]);
    expect(communityCentres(listed).map(({ location }) => location.slug)).toEqual(["buurthuis"]);
  });
  it("goes by kind of house: community centres, then what there is most of; what has no kind stands last", () => {
    const listed = places(at("sporthal"), at("buiten"), at("atelier"), at("buurthuis"));
    expect(placeKinds(listed).map(({ id, places: own }) => [id, own.length])).toEqual([
      ["community-centre", 1],
      ["sports", 1],
      ["other", 2],
    ]);
  });
  it("counts nothing that comes to your house, and nothing of another municipality", () => {
    expect(places(at("atelier", { place: "home" }), at("buurthuis", { municipality: "elders" }))).toEqual([]);
  });
  it("goes by part of the town; what has none stands last", () => {
    const listed = places(at("sporthal"), at("buiten"), at("atelier"));
    expect(placeGroups(listed, town).map(({ title }) => title)).toEqual(["Noord", "Zuid", "Elders"]);
  });
});

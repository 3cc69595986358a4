import { describe, expect, it } from "vitest";
import type { Settings } from "#schema/settings.ts";
import type { Catalog } from "#domain/catalog.ts";
import { makeGuide } from "#domain/guide.ts";
import { choicesOf } from "#search/choices.ts";
import { otherTowns } from "#screens/shelf/shelf-links.ts";
import { homeEntries, homeLead } from "#screens/home/home-page.ts";
import { siteFrame } from "#domain/site-frame.ts";
import { activityEntry } from "../../fixtures/activity-entry.ts";

const settings: Settings = {
  name: "Meedoenwijzer Almere",
  municipality: "almere",
  inventedContent: true,
  contact: {},
};
const almere = {
  slug: "almere",
  name: "Almere",
  centre: { lat: 52.4, lng: 5.2 },
  neighbourhoods: [],
  postcodes: [],
};

describe("the frame of every page", () => {
  it("says the place under the name, and not twice", () => {
    expect(siteFrame(settings, [almere])).toMatchObject({ brand: "Meedoenwijzer", place: "Almere" });
  });
  it("keeps a name that does not hold the place", () => {
    expect(siteFrame({ ...settings, name: "Doe mee!" }, [almere]).brand).toBe("Doe mee!");
    expect(siteFrame({ ...settings, name: "Almere" }, [almere]).brand).toBe("Almere");
  });
});

describe("what is invented", () => {
  const zwolle = { ...almere, slug: "zwolle", name: "Zwolle" };
  it("is what the setting says, for municipalities that say nothing themselves", () => {
    expect(siteFrame(settings, [almere, zwolle])).toMatchObject({ inventedContent: true, inventedIn: [] });
    const real = { ...settings, inventedContent: false };
    expect(siteFrame(real, [almere, zwolle])).toMatchObject({ inventedContent: false, inventedIn: [] });
  });
  it("is said of a municipality by its name when another one is real", () => {
    expect(siteFrame(settings, [almere, { ...zwolle, inventedContent: false }])).toMatchObject({
      inventedContent: false,
      inventedIn: ["Almere"],
    });
  });
  it("is not said of a municipality in which nothing happens", () => {
    expect(siteFrame(settings, [almere, zwolle], [almere])).toMatchObject({ inventedContent: true });
    expect(
      siteFrame(
        { ...settings, inventedContent: false },
        [{ ...zwolle, inventedContent: true }, almere],
        [almere],
      ),
    ).toMatchObject({
      inventedContent: false,
      inventedIn: [],
    });
  });
});

describe("several municipalities in one guide", () => {
  const catalog: Catalog = {
    activities: [
      activityEntry({ slug: "koffie" }),
      activityEntry({ slug: "thee", municipality: "zwolle" }),
      activityEntry({ slug: "soep", municipality: "zwolle" }),
    ],
    organizations: [],
    locations: [],
    practices: [],
    coaches: [],
    regions: [],
    arrangements: [],
    municipalities: [
      { ...almere, slug: "dalfsen", name: "Dalfsen" },
      { ...almere, slug: "zwolle", name: "Zwolle" },
      almere,
    ],
    categories: [],
    groups: [],
    interests: [],
    schoolHolidays: [],
  };
  const guide = makeGuide(catalog, settings, "2026-11-29");

  it("are those in which something happens, its own first", () => {
    expect(guide.towns.map(({ municipality, entries }) => [municipality.name, entries.length])).toEqual([
      ["Almere", 1],
      ["Zwolle", 2],
    ]);
  });
  it("each have a way to the others, with how much is there", () => {
    expect(otherTowns(guide, "almere")).toEqual([{ href: "/gemeente/zwolle", label: "Zwolle", total: 2 }]);
    expect(otherTowns(guide, "dalfsen").map(({ label }) => label)).toEqual(["Almere", "Zwolle"]);
  });
  it("leave the first page to the one it speaks of", () => {
    expect(homeEntries(guide).map(({ slug }) => slug)).toEqual(["koffie"]);
  });
  it("are places to fill in a postcode of only when something happens there", () => {
    expect(choicesOf(catalog, "2026-11-25", guide.parts[0]!).places).toEqual(["Zwolle", "Almere"]);
  });
});

describe("the sentence under the title of the first page", () => {
  it("promises only what many activities hold", () => {
    const paid = activityEntry({ costs: [{ amount: 5, per: "visit", for: "everyone" }] });
    expect(homeLead([paid], "Almere")).toBe("Vind iets om mee te doen in Almere.");
    const rarely = [activityEntry(), ...Array.from({ length: 9 }, () => paid)];
    expect(homeLead(rarely, "Almere")).toBe("Vind iets om mee te doen in Almere.");
    const welcome = activityEntry({ firstVisit: { accompaniment: "host" } });
    expect(homeLead([welcome, paid], "Almere")).toBe(
      "Vind iets om mee te doen in Almere. Dichtbij, vaak gratis. Bij veel groepen wacht iemand u op.",
    );
    expect(homeLead([], "Almere")).toBe("Vind iets om mee te doen in Almere.");
  });
});

import { describe, expect, it } from "vitest";
import { finderPage } from "#screens/finder/finder-page.ts";
import { metadataOf, type PageAbout } from "#screens/frame/metadata.ts";
import { activityPage } from "#screens/activity/activity-page.ts";
import { homePage } from "#screens/home/home-page.ts";
import { locationPage, organizationPage, organizationsPage } from "#screens/place/place-pages.ts";
import { decisionsPage, notFoundPage } from "#screens/reading/reading-pages.ts";
import { shelfPage } from "#screens/shelf/shelf-page.ts";
import { activityEntry } from "../../../fixtures/activity-entry.ts";

const site = { name: "Meedoenwijzer Almere", origin: "https://gids.example.org" };
const waterwijk = { slug: "waterwijk", name: "Waterwijk", pc4: ["1316"] };
const almere = {
  slug: "almere",
  name: "Almere",
  centre: { lat: 52.37, lng: 5.21 },
  neighbourhoods: [waterwijk],
  postcodes: [],
};
const koken = { key: "koken" as const, label: "Koken & eten", text: "Samen koken en eten." };
const lijn = { slug: "lijn", name: "De Waterlijn", municipality: "almere", neighbourhood: "waterwijk" };
const rondje = activityEntry({ easyText: "Elke dinsdagmorgen lopen wij. ".repeat(12) });
const entries = [rondje, activityEntry({ slug: "nog-een" })];

const pages: Record<string, PageAbout> = {
  home: homePage([activityEntry()], "Almere"),
  finder: finderPage({
    path: "/activiteiten",
    data: "/zoek",
    place: "Almere",
    municipalities: [almere],
    entries,
  }),
  category: shelfPage({ category: koken, entries }),
  "category in a neighbourhood": shelfPage({
    category: { ...koken, text: "" },
    municipality: almere,
    neighbourhood: waterwijk,
    entries: [rondje],
  }),
  town: shelfPage({ municipality: almere, entries }),
  neighbourhood: shelfPage({ municipality: almere, neighbourhood: waterwijk, entries }),
  activity: activityPage(rondje, [rondje]).page,
  organizations: organizationsPage(40),
  organization: organizationPage({ slug: "kwast", name: "Atelier De Kwast" }, 3),
  place: locationPage(lijn, almere, 5),
  decisions: decisionsPage(),
  text: { path: "/over", title: "Over deze gids", description: "Wie hem maakt." },
  "not found": notFoundPage(),
};

describe("what a page says about itself", () => {
  it.each(Object.entries(pages))("%s", (kind, page) => {
    const { title, description, canonical } = metadataOf(page, site);
    expect(title).toMatch(/^\S.+ \| Meedoenwijzer Almere$/);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).not.toMatch(/\{|undefined|\s$/);
    if (kind === "not found") expect(canonical).toBeUndefined();
    else expect(canonical).toMatch(/^https:\/\/gids\.example\.org\/([^/].*)?$/);
  });
  it("tells every page apart by title and address", () => {
    const all = Object.values(pages).map((page) => metadataOf(page, site));
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ canonical }) => canonical)).size).toBe(all.length);
  });
  it("cuts a long text at a word", () => {
    const { description } = metadataOf(pages["activity"]!, site);
    expect(description).toMatch(/ (wij|lopen|dinsdagmorgen|Elke)…$/);
  });
  it("counts one activity as one", () => {
    expect(metadataOf(pages["category in a neighbourhood"]!, site).description).toMatch(
      /^1 activiteit in Waterwijk/,
    );
  });
});

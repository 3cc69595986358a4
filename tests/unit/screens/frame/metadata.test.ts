import { describe, expect, it } from "vitest";
import { metadataOf, type PageKind } from "#screens/frame/metadata.ts";

const site = { name: "Meedoenwijzer Almere", origin: "https://gids.example.org" };
const almere = { slug: "almere", name: "Almere" };
const waterwijk = { slug: "waterwijk", name: "Waterwijk" };

const pages: PageKind[] = [
  { kind: "home", municipality: "Almere" },
  { kind: "finder", municipality: "Almere", total: 243 },
  {
    kind: "category",
    category: { key: "koken", label: "Koken & eten", text: "Samen koken en eten." },
    total: 30,
  },
  {
    kind: "category",
    category: { key: "koken", label: "Koken & eten" },
    municipality: almere,
    neighbourhood: waterwijk,
    total: 1,
  },
  { kind: "municipality", municipality: almere, total: 243 },
  { kind: "municipality", municipality: almere, neighbourhood: waterwijk, total: 9 },
  {
    kind: "activity",
    slug: "rondje",
    title: "Rondje Weerwater",
    easyText: "Elke dinsdagmorgen lopen wij. ".repeat(12),
    area: "Filmwijk",
  },
  { kind: "organizations", total: 40 },
  { kind: "organization", organization: { slug: "kwast", name: "Atelier De Kwast" }, total: 3 },
  {
    kind: "location",
    location: { slug: "lijn", name: "De Waterlijn" },
    municipality: "almere",
    area: "Waterwijk",
    total: 5,
  },
  { kind: "text", path: "/over", title: "Over deze gids", description: "Wie hem maakt." },
  { kind: "not-found" },
];

describe("what a page says about itself", () => {
  it.each(pages)("%o", (page) => {
    const { title, description, canonical } = metadataOf(page, site);
    expect(title).toMatch(/^\S.+ \| Meedoenwijzer Almere$/);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(description).not.toMatch(/\{|undefined|\s$/);
    if (page.kind === "not-found") expect(canonical).toBeUndefined();
    else expect(canonical).toMatch(/^https:\/\/gids\.example\.org\/([^/].*)?$/);
  });
  it("tells every page apart by title and address", () => {
    const all = pages.map((page) => metadataOf(page, site));
    expect(new Set(all.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(all.map(({ canonical }) => canonical)).size).toBe(pages.length);
  });
  it("cuts a long text at a word", () => {
    const { description } = metadataOf(pages[6] as PageKind, site);
    expect(description).toMatch(/ (wij|lopen|dinsdagmorgen|Elke)…$/);
  });
  it("counts one activity as one", () => {
    expect(metadataOf(pages[3] as PageKind, site).description).toMatch(/^1 activiteit in Waterwijk/);
  });
});

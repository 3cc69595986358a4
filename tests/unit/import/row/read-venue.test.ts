import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { readVenue } from "#import/row/read-venue.ts";
import { readRowCells } from "#import/row/row-cells.ts";
import { importText } from "../../../support/import-rows.ts";
import { isAsked } from "#import/words/remark.ts";
import type { Municipality } from "#schema/municipality.ts";

const municipality: Municipality = {
  name: "Zwolle",
  code: "GM0193",
  schoolRegion: "noord",
  centre: { lat: 52.51, lng: 6.09 },
  neighbourhoods: [],
  postcodes: [],
};
const streetOf = (header: string[], cells: string[]) =>
  readVenue(
    readRowCells({ row: 1, line: 2, cells }, recogniseColumns(header)),
    { title: "", description: "" },
    municipality,
  ).venue?.street;

test.each([
  [["101", "De Bolder", "Dobbe 60"], "Dobbe 60"],
  [["7", "De Bolder", "Dobbe 60a"], "Dobbe 60a"],
  [["60", "De Bolder", "Dobbe"], "Dobbe 60"],
])("%j stands in %s: a number of the row is no number of a house", (cells, street) => {
  expect(streetOf(["Nr", "Locatie", "Straat"], cells)).toBe(street);
});

const read = (header: string[], cells: string[], texts: { title?: string; description?: string } = {}) => {
  const row = readRowCells({ row: 1, line: 2, cells }, recogniseColumns(header));
  const where = readVenue(row, { title: "", description: "", ...texts }, municipality);
  const asked = row.remarks.filter((remark) => isAsked(remark));
  return { ...where, codes: asked.map(({ code }) => code), shown: asked.map(({ value }) => value).join() };
};

describe("what a row says of the place is kept, also when the rest is missing", () => {
  test("a town alone is the town, and the place is open", () => {
    const { place, venue, town, codes } = read(["Naam", "Plaats"], ["Schaakclub", "Gorredijk"]);
    expect([place, venue, town, codes]).toEqual([undefined, undefined, "Gorredijk", ["place-missing"]]);
  });
  test("below “Plaats” as the only column a house is a house, and a town in capitals a town", () => {
    expect(read(["Naam", "Plaats"], ["Koor", "Buurthuis De Spil"]).venue).toEqual({
      name: "Buurthuis De Spil",
    });
    expect(read(["Naam", "Adres"], ["Koor", "KERKSTRAAT 12 EDE"]).venue).toMatchObject({
      street: "Kerkstraat 12",
      city: "Ede",
    });
  });
  test("a street, a house and a town without a postcode are a place", () => {
    expect(read(["Locatie", "Adres", "Plaats"], ["De Spil", "Molenstraat 8D", "Soest"])).toMatchObject({
      place: "venue",
      venue: { name: "De Spil", street: "Molenstraat 8D", city: "Soest" },
      codes: [],
    });
  });
  test("an area is no place, and its town is said", () => {
    const row = read(["Adres", "Plaats"], ["Werkgebied: Borne, Hengelo en Almelo", "Borne"]);
    expect([row.place, row.venue, row.town]).toEqual([undefined, undefined, "Borne"]);
  });
  test("a place that moves about keeps its town, and what is online has none", () => {
    expect(read(["Locatie", "Plaats"], ["wisselende locaties", "Ede"])).toMatchObject({
      place: "various",
      town: "Ede",
    });
    expect(read(["Locatie", "Plaats"], ["via Teams", "Ede"])).toEqual({
      place: "online",
      codes: [],
      shown: "",
    });
  });
  test("a room is where one has to be in the house", () => {
    expect(read(["Locatie"], ["Buurthuis De Brug, zaal 3"])).toMatchObject({
      venue: { name: "Buurthuis De Brug" },
      inside: "zaal 3",
    });
  });
});

describe("a house that stands in another cell than that of the place", () => {
  const address = ["Binnenhof 51"];
  test.each([
    [{ description: "Een inloop met koffie in wijkcentrum De Schuur." }, "Wijkcentrum De Schuur"],
    [{ title: "Koffie in Buurthuis De Kraai" }, "Buurthuis De Kraai"],
    [{ title: "Buurthuis De Kraai" }, "Buurthuis De Kraai"],
    [{ title: "Koffie drinken" }, "Binnenhof 51"],
  ])("%j names the house of an address", (texts, name) => {
    expect(read(["Adres"], address, texts).venue).toMatchObject({ name, street: "Binnenhof 51" });
  });
});

test.each([
  [["Naam", "Plaats"], ["Lezing", "Vorden, bij Wilma thuis"], "Vorden"],
  [["Naam", "Locatie"], ["Lezing", "bij Wilma thuis"], undefined],
  [["Naam", "Adres", "Plaats"], ["Lezing", "Wilma thuis, bij Wilma thuis", "Vorden"], "Vorden"],
])("whose home it is stands in no report: %j, %j", (header, cells, known) => {
  const { venue, town, codes, shown } = read(header, cells);
  expect([venue, town, codes]).toEqual([undefined, known, ["place-private"]]);
  expect(shown).not.toContain("Wilma");
});
test("an address that says online as well is asked about", () => {
  const text = { title: "Online cursus beeldbellen" };
  expect(read(["Adres"], ["Binnenhof 51"], text).codes).toEqual(["place-text-differs"]);
});
test("nor does it stand in what is published", async () => {
  const { changes, report } = await importText(
    "Naam;Dag;Plaats\nLezing;ma;Almere, bij Wilma thuis\nKoor;di;bij Wilma thuis\nYoga;wo;Almere",
  );
  expect(JSON.stringify([changes, report])).not.toContain("Wilma");
});

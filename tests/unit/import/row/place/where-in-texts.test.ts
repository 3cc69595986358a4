import { describe, expect, test } from "vitest";
import { readVenue } from "#import/row/read-venue.ts";
import { readRowCells } from "#import/row/row-cells.ts";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { askedCodes } from "../../../../support/import-rows.ts";

const municipality = { name: "Zwolle", centre: { lat: 52.51, lng: 6.09 }, neighbourhoods: [], postcodes: [] };
const read = (columns: Record<string, string>) => {
  const header = Object.keys(columns);
  const row = readRowCells({ row: 1, line: 2, cells: Object.values(columns) }, recogniseColumns(header));
  const texts = { title: columns["Naam"] ?? "", description: columns["Omschrijving"] ?? "" };
  const { place, venue } = readVenue(row, texts, municipality);
  return {
    place,
    venue,
    codes: askedCodes(row.remarks),
    proposals: row.remarks.flatMap(({ proposal }) => proposal ?? []),
  };
};

describe("the name and the text of a row together", () => {
  test("one house said twice is that house, by its fuller name", () => {
    expect(read({ Naam: "Lunchen op de tuin", Omschrijving: "U bent welkom in de moestuin." })).toMatchObject(
      {
        venue: { name: "Moestuin" },
        codes: [],
      },
    );
  });
  test("two houses are asked about", () => {
    const row = read({
      Naam: "Yoga in Sporthal De Kamp",
      Omschrijving: "De lessen zijn in Wijkcentrum Noord.",
    });
    expect([row.venue, row.codes]).toEqual([undefined, ["place-in-text"]]);
  });
  test("what else the row says of the place goes with it", () => {
    expect(read({ Naam: "Koor in de kerk", Plaats: "Vorden", Vervoer: "bushalte om de hoek" }).venue).toEqual(
      {
        name: "Kerk",
        city: "Vorden",
        transport: "bushalte om de hoek",
      },
    );
  });
  test("a church that is only named in running text is asked about", () => {
    for (const Omschrijving of [
      "We praten over de dingen die jullie bezighouden in de kerk.",
      "Elke maandag bidden we in onze kapel, achter op het erf.",
    ])
      expect(read({ Naam: "Jongerengroep", Omschrijving }).venue).toBeUndefined();
  });
  test("the address of the house that the cell names may stand in the text", () => {
    const description = "Wij komen samen in Buurthuis De Brug, Kerkstraat 12 in Ede.";
    expect(read({ Naam: "Koor", Locatie: "De Brug", Omschrijving: description }).venue).toEqual({
      name: "De Brug",
      street: "Kerkstraat 12",
      city: "Ede",
    });
    expect(read({ Naam: "Koor", Locatie: "De Spil", Omschrijving: description })).toMatchObject({
      venue: { name: "De Spil" },
      codes: ["place-text-differs"],
    });
  });
  test("another street than that of the cell is asked about", () => {
    const description = "De lessen zijn op de Molenweg 4.";
    expect(read({ Naam: "Yoga", Adres: "Kerkstraat 12", Omschrijving: description }).codes).toEqual([
      "place-text-differs",
    ]);
    expect(read({ Naam: "Yoga", Adres: "Molenweg 4a", Omschrijving: description }).codes).toEqual([]);
  });
});

describe("an address in a cell made for something else", () => {
  test.each([
    ["Wanneer", "Elke woensdag van 10 tot 12 uur\nBuurtcentrum de Werf\nDorpsweg 8, 8271 BG IJsselmuiden"],
    ["Opmerkingen", "Kom langs: Dorpsweg 8, 8271 BG IJsselmuiden"],
    ["Aanmelden", "Gewoon binnenlopen: Dorpsweg 8, 8271 BG IJsselmuiden"],
  ])("below “%s” is the place", (header, cell) => {
    expect(read({ Naam: "Koffie", [header]: cell }).venue).toMatchObject({
      street: "Dorpsweg 8",
      postcode: "8271 BG",
      city: "IJsselmuiden",
    });
  });
  test.each([
    ["Aanmelden", "Bij het kantoor, Dorpsweg 8"],
    ["Aanmelden", "Stuur een brief naar:\nDorpsweg 8\n8271 BG IJsselmuiden"],
    ["Contact", "Stichting De Werf\nDorpsweg 8\n8271 BG IJsselmuiden"],
    ["Omschrijving", "Opgeven bij ons kantoor op de Dorpsweg 8."],
    ["Omschrijving", "Aanmelden bij het kantoor:\nDorpsweg 8\n8271 BG IJsselmuiden"],
  ])("below “%s” may be where to write to: %j is asked", (header, cell) => {
    const { venue, codes } = read({ Naam: "Koffie", [header]: cell });
    expect([venue, codes]).toEqual([undefined, ["place-in-text"]]);
  });
});

describe("a name behind “bij” in a title", () => {
  test.each([
    ["Boerengolf bij De Weidehoek", "De Weidehoek"],
    ["Bowlen bij Zoutman (ook voor kinderen)", "Zoutman"],
    ["Suppen bij Van Loon", "Van Loon"],
    ["Koffie @ De Inham", "De Inham"],
    ["Eten bij Bij Bosma: elke week anders", "Bij Bosma"],
  ])("names the house of an address that has no name, and is asked: %s", (title, name) => {
    const { venue, codes, proposals } = read({ Naam: title, Straat: "Molenweg 4", Plaats: "Zwolle" });
    expect(venue).toMatchObject({ name: "Molenweg 4" });
    expect([codes, proposals]).toEqual([["place-in-text"], [name]]);
  });
  test("is asked as well where nothing else says where it is, unless it is who offers it", () => {
    expect(read({ Naam: "Boerengolf bij De Weidehoek" }).codes).toEqual(["place-in-text"]);
    expect(read({ Naam: "Bellen bij Humanitas", Aanbieder: "Humanitas" }).codes).toEqual([]);
  });
  test.each([
    "Bewegen bij Parkinson",
    "Yoga bij Kanker",
    "Wandelen bij Zwolle",
    "Hulp bij Administratie",
    "Praten bij Rouw en verlies",
    "Steun bij Dementie",
    "Lezen bij kaarslicht",
  ])("is no house when it says when or for what: %s", (title) => {
    expect(read({ Naam: title, Straat: "Molenweg 4", Plaats: "Zwolle" }).codes).toEqual([]);
  });
  test("is not asked of a row that names its house", () => {
    const row = { Naam: "Golf bij De Weidehoek", Locatie: "De Weidehoek", Straat: "Molenweg 4" };
    expect(read(row).codes).toEqual([]);
  });
});

test("“de boerderij” in a text is no name of a house", () => {
  const { venue } = read({
    Naam: "Dieren aaien",
    Straat: "Molenweg 4",
    Omschrijving: "U bent welkom in de boerderij.",
  });
  expect(venue).toMatchObject({ name: "Molenweg 4" });
});

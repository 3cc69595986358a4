import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { readRowCells } from "#import/row/row-cells.ts";
import { readVenue } from "#import/row/read-venue.ts";
import { isAsked } from "#import/words/remark.ts";
import { importText } from "../../../support/import-rows.ts";
import type { Municipality } from "#schema/municipality.ts";

const centre = { lat: 52.37, lng: 5.22 };
const municipality: Municipality = {
  name: "Almere",
  centre,
  neighbourhoods: [],
  postcodes: [
    { pc4: "1315", centre, place: "Almere" },
    { pc4: "1317", centre, place: "Almere" },
  ],
};
const HEADER = ["Locatie", "Adres", "Postcode", "Plaats"];
const read = (...row: string[]) => {
  const cells = readRowCells({ row: 1, line: 2, cells: row }, recogniseColumns(HEADER));
  const where = readVenue(cells, { title: "", description: "" }, municipality);
  return { ...where, codes: cells.remarks.filter(isAsked).map(({ code }) => code) };
};

describe("an address that is not of this municipality is asked about, once", () => {
  test.each([
    [["Black Hall", "5 Beaufort Walk, London", "SE11 6AA", "London"], "place-abroad"],
    [["De Kruising", "Sint-Jansplein 20", "3300", "Tienen"], "place-elsewhere"],
    [["De Kruising", "Sint-Jansplein 20", "B-3300", "Tienen"], "place-abroad"],
    [["De Kruising", "Hauptstrasse 3", "D-48529", "Nordhorn"], "place-abroad"],
    [["De Kruising", "Hauptstrasse 3", "48529", "Nordhorn"], "place-abroad"],
    [["De Schuur", "Westeinde 3", "7671 CM", "Vriezenveen"], "place-elsewhere"],
    [["De Schuur", "Westeinde 3, 7671 CM Vriezenveen", "", ""], "place-elsewhere"],
    [["De Schuur", "Westeinde 3", "", "Antwerpen (België)"], "place-abroad"],
  ])("%j", (row, code) => {
    const { codes } = read(...row);
    expect(codes).toEqual([code]);
  });

  test("what such a row says of its place is read all the same", () => {
    expect(read("De Schuur", "Westeinde 3", "7671 CM", "Vriezenveen").venue).toMatchObject({
      name: "De Schuur",
      street: "Westeinde 3",
      postcode: "7671 CM",
      city: "Vriezenveen",
    });
    expect(read("Black Hall", "5 Beaufort Walk", "SE11 6AA", "London").venue).toMatchObject({
      name: "Black Hall",
      city: "London",
    });
  });

  test("a town of elsewhere is one question, whatever the addresses in it are", async () => {
    const { report } = await importText(
      "Naam;Adres;Plaats\nYoga;Westeinde 3;Vriezenveen\nZumba;Dorpsweg 8, 7671 CM Vriezenveen;Vriezenveen\nKoor;Kerkweg 1;Vriezenveen",
    );
    const asked = report.questions.filter(({ code }) => code === "place-elsewhere");
    expect(asked.flatMap(({ values }) => values.map(({ value, rows }) => [value, rows.length]))).toEqual([
      ["Vriezenveen", 3],
    ]);
  });

  test("a town of elsewhere in a text is asked about as well", async () => {
    const { report } = await importText(
      "Naam;Dag;Omschrijving\nYoga;ma;De lessen zijn in Sporthal De Kamp in Vriezenveen.\nKoor;di;Wij zingen in Kerk De Hoop te Almere.",
    );
    const asked = report.questions.filter(({ code }) => code === "place-elsewhere");
    expect(asked.flatMap(({ values }) => values.map(({ value }) => value))).toEqual(["Vriezenveen"]);
  });

  test("four figures of elsewhere are not kept as a postcode of here", () => {
    expect(read("De Kruising", "Sint-Jansplein 20", "3300", "Tienen").venue?.pc4).toBeUndefined();
  });

  test("one of here is not asked about", () => {
    expect(read("De Schuur", "Westeinde 3", "1317 NB", "Almere").codes).toEqual([]);
    expect(read("De Schuur", "Westeinde 3", "1317 NB", "Almere Haven").codes).toEqual([]);
  });
});

describe("a post box is no place to go to", () => {
  test.each([
    ["Welzijn", "Postbus 123", "1315 AA", "Almere"],
    ["Postbus 123, 1315 AA Almere", "", "", ""],
    ["", "Antwoordnummer 40", "1315 AA", "Almere"],
  ])("%j, %j", (...row) => {
    const { venue, codes } = read(...row);
    expect(JSON.stringify(venue ?? {})).not.toMatch(/postbus|antwoordnummer|1315/i);
    expect(codes).toEqual(["place-post-box"]);
  });
});

describe("a bare town is no place to go to", () => {
  test.each([
    ["Almere", "", "", ""],
    ["", "Almere", "", ""],
    ["", "", "", "Almere"],
    ["almere", "", "", "Almere"],
    ["te Almere", "", "", ""],
  ])("%j, %j, %j, %j", (...row) => {
    const { venue, place, codes } = read(...row);
    expect([venue, place]).toEqual([undefined, undefined]);
    expect(codes).toEqual(["place-missing"]);
  });
  test("a house with the name of the town in it is one", () => {
    expect(read("Bibliotheek Almere", "", "", "Almere")).toMatchObject({ place: "venue", codes: [] });
  });
});

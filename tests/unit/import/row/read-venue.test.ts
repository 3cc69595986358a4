import { expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/recognise-columns.ts";
import { readVenue } from "#import/row/read-venue.ts";
import { readRowCells } from "#import/row/row-cells.ts";
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

import { expect, test } from "vitest";
import { fillMunicipality } from "#import/fill-municipality.ts";
import type { SheetTable } from "#import/sheet/read-sheet.ts";

const table =
  "pc4,lat,lon,plaats,gemeentecode,gemeente,provincie,kwaliteit\n7411,52.25,6.16,Deventer,GM0150,Deventer,Overijssel,ok\n7431,52.29,6.29,Diepenveen,GM0150,Deventer,Overijssel,ok\n7401,52,6,Fout,GM0150,Deventer,Overijssel,fout\n8011,52.5,6.1,Zwolle,GM0193,Zwolle,Overijssel,ok\n";
const sheet: SheetTable = {
  name: "blad.csv",
  header: ["Activiteit", "Wijk", "Postcode"],
  rows: [{ row: 1, line: 2, cells: ["Koffie", "voorstad ", "7411 AA"] }],
  notes: [],
};

test("postcodes of the municipality, without those marked wrong", () => {
  const { value } = fillMunicipality({ table, slug: "deventer", sheets: [] });
  expect(value.postcodes.map(({ pc4 }) => pc4)).toEqual(["7411", "7431"]);
  expect(value.code).toBe("GM0150");
});
test("neighbourhoods come from the sheet, and what an editor wrote stays", () => {
  const { value } = fillMunicipality({ table, slug: "deventer", sheets: [sheet] });
  expect(value.neighbourhoods).toMatchObject([
    { slug: "voorstad", name: "Voorstad", pc4: ["7411"], centre: { lat: 52.25, lng: 6.16 } },
  ]);
  const edited = {
    ...value,
    neighbourhoods: [{ ...value.neighbourhoods[0], name: "De Voorstad", slug: "voorstad", pc4: ["7411"] }],
  };
  expect(
    fillMunicipality({ table, slug: "deventer", present: edited, sheets: [sheet] }).value.neighbourhoods[0]
      ?.name,
  ).toBe("De Voorstad");
});
test("a municipality that is not in the table is said", () => {
  expect(() => fillMunicipality({ table, slug: "nergens", sheets: [] })).toThrow(/no municipality "nergens"/);
});

import { expect, test } from "vitest";
import { fillMunicipality } from "#import/fill-municipality.ts";
import { slugOf } from "#domain/slug-of.ts";
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
test("any municipality of the table is found by its name, its slug and its code", () => {
  const names = [
    "'s-Gravenhage",
    "'s-Hertogenbosch",
    "Súdwest-Fryslân",
    "Nuenen, Gerwen en Nederwetten",
    "Bergen (L.)",
    "Bergen (NH.)",
    "Alphen-Chaam",
  ];
  const rows = names
    .map((name, at) => `100${at},52.1,5.1,Plaats,GM000${at},"${name}",Provincie,ok`)
    .join("\n");
  const own = `pc4,lat,lon,plaats,gemeentecode,gemeente,provincie,kwaliteit\n${rows}\n`;
  const find = (slug: string, name?: string) =>
    fillMunicipality({ table: own, slug, sheets: [], ...(name ? { name } : {}) }).value.name;
  for (const name of names) expect(find(slugOf(name))).toBe(name);
  for (const name of names) expect(find("iets-anders", name)).toBe(name);
  expect(find("den-haag")).toBe("'s-Gravenhage");
  expect(find("den-bosch")).toBe("'s-Hertogenbosch");
  expect(find("s-hertogenbosch")).toBe("'s-Hertogenbosch");
  expect(find("sudwest-fryslan")).toBe("Súdwest-Fryslân");
  expect(find("nuenen")).toBe("Nuenen, Gerwen en Nederwetten");
  expect(find("x", "GM0004")).toBe("Bergen (L.)");
  expect(() => find("bergen")).toThrow(/"Bergen \(L\.\)" or "Bergen \(NH\.\)"/);
});

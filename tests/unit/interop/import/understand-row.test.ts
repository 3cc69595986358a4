import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#interop/import/columns.ts";
import { readRowCells } from "#interop/import/row-cells.ts";
import { understandRow } from "#interop/import/understand-row.ts";

const context = {
  sheet: "aanbod",
  today: "2026-04-15",
  municipality: { name: "Zwolle", centre: { lat: 52.51, lng: 6.09 }, neighbourhoods: [], postcodes: [] },
  groups: [],
  interests: [],
  organizationName: "Welzijn Zwolle",
};
const HEADER = ["Activiteit", "Categorie", "Omschrijving", "Dag", "Tijd", "Contactpersoon", "E-mail"];
const understand = (...cells: string[]) =>
  understandRow(readRowCells({ row: 1, line: 2, cells }, recogniseColumns(HEADER)), context);

describe("a row that is no activity", () => {
  test.each(["Totaal", "Totaal: 34", "TEST", "test test", "volgt nog", "n.t.b.", "???"])(
    "%s is handed back with the reason",
    (title) => {
      const outcome = understand(title, "Natuur", "25 activiteiten");
      expect("values" in outcome).toBe(false);
      expect(outcome.remarks.map(({ code }) => code)).toContain("no-activity");
    },
  );

  test.each(["Totaal ontspannen", "Test uw geheugen", "Volgtocht door het bos"])("%s is one", (title) => {
    expect("values" in understand(title, "Natuur", "Elke week", "di", "10-12")).toBe(true);
  });
});

describe("the person behind a row", () => {
  const outcome = understand(
    "Koffie met Riet",
    "Contact & ontmoeten",
    "BEL MET RIET VAN DER ZWAAN (06-23456781) ALS U OPZIET TEGEN DE EERSTE KEER.",
    "di",
    "10-12",
    "Riet van der Zwaan",
    "bloemenzwaan@thuis.example",
  );

  test("is nowhere in what is taken over", () => {
    expect("values" in outcome && JSON.stringify(outcome.values)).not.toMatch(/riet|zwaan|23456781/i);
  });

  test("is not repeated in the report either, which tells that there was a person", () => {
    expect(JSON.stringify(outcome.remarks)).not.toMatch(/riet|zwaan|23456781/i);
    expect(outcome.remarks.map(({ code }) => code)).toContain("personal-data");
  });
});

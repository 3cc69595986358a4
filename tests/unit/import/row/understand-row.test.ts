import { describe, expect, test } from "vitest";
import { recogniseColumns } from "#import/sheet/recognise-columns.ts";
import { readRowCells } from "#import/row/row-cells.ts";
import { understandRow } from "#import/row/understand-row.ts";

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

describe("columns that complete each other", () => {
  const header = ["Activiteit", "Categorie", "Dag", "Tijd", "Freq", "Tarief", "Tarief per", "Bijzonderheden"];
  const valuesOf = (frequency: string, price: string, unit: string, remarks: string) => {
    const cells = ["Zingen", "Natuur", "di", "10-12", frequency, price, unit, remarks];
    const outcome = understandRow(
      readRowCells({ row: 1, line: 2, cells }, recogniseColumns(header)),
      context,
    );
    if (!("values" in outcome)) throw new Error("the row was handed back");
    return outcome.values;
  };
  const ruleOf = (frequency: string, remarks = "") => {
    const { schedule } = valuesOf(frequency, "", "", remarks);
    return schedule.type === "recurring" ? schedule.rules[0] : undefined;
  };

  test("an amount and its unit", () => {
    expect(valuesOf("W", "17,50", "MAAND", "").costs).toMatchObject([{ amount: 17.5, per: "month" }]);
    expect(valuesOf("W", "4,75", "KEER", "").costs).toMatchObject([{ amount: 4.75, per: "visit" }]);
    expect(valuesOf("W", "10,00", "UUR", "").costs).toEqual([]);
  });

  test("a letter for how often", () => {
    expect(ruleOf("W")).toMatchObject({ frequency: "weekly" });
    expect(ruleOf("2W")).toMatchObject({ frequency: "weekly", interval: 2 });
    expect(ruleOf("M")).toMatchObject({ frequency: "monthly" });
  });

  test("a remark that says how often, where no column does", () => {
    expect(ruleOf("", "om de week (even weken)")).toMatchObject({ frequency: "weekly", interval: 2 });
    expect(ruleOf("", "2e dinsdag van de maand, niet in juli")).toMatchObject({
      frequency: "monthly",
      weeks: [2],
      months: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12],
    });
    expect(ruleOf("", "max. 10 kinderen")).toEqual({
      days: ["TU"],
      startTime: "10:00",
      endTime: "12:00",
      frequency: "weekly",
    });
  });
});

import { describe, expect, test } from "vitest";
import { readRowCells } from "#import/row/row-cells.ts";
import { understandRow, type UnderstoodRow } from "#import/row/understand-row.ts";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";
import { askedCodes } from "../../../support/import-rows.ts";

const context = {
  sheet: "aanbod",
  today: "2026-04-15",
  municipality: { name: "Zwolle", centre: { lat: 52.51, lng: 6.09 }, neighbourhoods: [], postcodes: [] },
  groups: [],
  interests: [],
  organizationName: "Welzijn Zwolle",
};

/** One row below these headers, as it is understood; every column as full as in a real sheet. */
function understand(row: Record<string, string>): UnderstoodRow {
  const header = Object.keys(row);
  const cells = Object.values(row);
  const columns = recogniseColumns(header, {}, { rows: [{ row: 1, line: 2, cells }] });
  const outcome = understandRow(readRowCells({ row: 1, line: 2, cells }, columns), context);
  if (!("values" in outcome)) throw new Error("the row was refused");
  return outcome;
}

const codes = ({ remarks }: UnderstoodRow) => askedCodes(remarks);

describe("a column that nobody understood", () => {
  const row = understand({
    Activiteit: "Naailes",
    "Actie!?": "Aanmelden via: 038 46 28 480 of zuid@naaiwerk.example.nl",
    "Wat het u brengt": "Gratis naailes",
  });
  test("is heard: how one signs up and reaches somebody", () => {
    expect(row.values.signUp).toMatchObject({ needed: true });
    expect(row.values.contact).toMatchObject({ phone: "+31384628480", email: "zuid@naaiwerk.example.nl" });
  });
  test("never gives the number of somebody who is named beside it", () => {
    const named = understand({ Activiteit: "Naailes", "Actie!?": "Bel Anja de Vries, 038-4628480" });
    expect(named.values.contact.phone).toBeUndefined();
    expect(JSON.stringify(named)).not.toContain("Vries");
  });
  test("that was set aside is not heard", () => {
    const columns = recogniseColumns(["Activiteit", "Actie!?"], { "Actie!?": null });
    const cells = ["Naailes", "Aanmelden verplicht"];
    const outcome = understandRow(readRowCells({ row: 1, line: 2, cells }, columns), context);
    expect((outcome as UnderstoodRow).values.signUp).toEqual({});
  });
});

describe("a cell made for something else", () => {
  test("is heard where it leaves no doubt", () => {
    const row = understand({
      Activiteit: "Kookgroep",
      Wanneer: "dinsdag 10.00 - 12.00 uur, vooraf aanmelden",
      Kosten: "€ 4 per keer, aanmelden via 038-4628480",
    });
    expect(row.values.signUp).toMatchObject({ needed: true });
    expect(row.values.contact).toMatchObject({ phone: "+31384628480" });
  });
});

describe("a fact that a text does not say for certain", () => {
  test("is asked with what would stand in its cell, and taken from there when that is right", () => {
    const row = understand({ Activiteit: "Eetclub", Omschrijving: "Aanmelden is gewenst." });
    expect(row.values.signUp).toEqual({});
    expect(codes(row)).toContain("sign-up-in-text");
    const asked = row.remarks.find(({ code }) => code === "sign-up-in-text");
    expect(asked).toMatchObject({ proposal: "aanmelden verplicht", field: "signUp", column: "" });
    const columns = recogniseColumns(["Activiteit", "Omschrijving"]);
    const cells = ["Eetclub", "Aanmelden is gewenst."];
    const proposed = new Map([["signUp", asked?.proposal ?? ""]]);
    const taken = understandRow(
      readRowCells({ row: 1, line: 2, cells }, columns, {}, { answers: {}, proposed }),
      context,
    ) as UnderstoodRow;
    expect(taken.values.signUp).toMatchObject({ needed: true });
    expect(taken.values.description).toBe("Aanmelden is gewenst.");
  });
});

describe("a part of a cell that bears a label", () => {
  test("is read as the cell of that label, and no longer as a part of the other", () => {
    const row = understand({
      Activiteit: "Bridge",
      "Voor wie": "46 t/m 85 jaar\nKosten:\n· €5,00 per keer",
      Prijs: "-",
    });
    expect(row.values.costs).toEqual([{ amount: 5, per: "visit", for: "everyone" }]);
    expect(row.values.audience).toEqual({ minAge: 46, maxAge: 85 });
  });
  test("stays in a description, for people read that whole", () => {
    const text = "Samen soep maken.\nWanneer: elke dinsdag van 10 tot 12 uur\nKosten: € 3";
    const row = understand({ Activiteit: "Soep", Omschrijving: text });
    expect(row.values.description).toBe(text);
    expect(row.values.costs).toEqual([{ amount: 3, per: "visit", for: "everyone" }]);
    expect(row.values.schedule).toMatchObject({ type: "recurring", rules: [{ days: ["TU"] }] });
  });
  test("gives way to a cell that says it", () => {
    const row = understand({ Activiteit: "Soep", Omschrijving: "Kosten: € 3", Kosten: "€ 4" });
    expect(row.values.costs).toMatchObject([{ amount: 4 }]);
    expect(codes(row)).toContain("cost-text-differs");
  });
});

describe("a remark that only named somebody", () => {
  test.each([
    ["Voor wie", "Bel Riet van der Zwaan.", { audience: {} }],
    ["Voor wie", "Buren. Bel Riet van der Zwaan.", { audience: { note: "Buren." } }],
    ["Kosten", "Gratis, vraag naar Riet van der Zwaan", { costs: [{ amount: 0 }] }],
    ["Toegankelijkheid", "Bel Riet van der Zwaan.", { accessibility: {} }],
    ["Aanmelden", "Vooraf. Bel Riet van der Zwaan.", { signUp: { how: ["phone"] } }],
    ["Omschrijving", "Samen koken. Voor vragen: Riet van der Zwaan.", { description: "Samen koken." }],
  ])("in %s goes whole: %j", (column, text, values) => {
    const row = understand({ Activiteit: "Soep", [column]: text });
    expect(row.values).toMatchObject(values);
    expect(JSON.stringify(row.values)).not.toMatch(/Bel\b|vraag|Zwaan/);
    expect(row.remarks.map(({ code }) => code)).toContain("personal-data");
  });
});

test("a bare amount of several lessons is for all of them", () => {
  const row = understand({ Activiteit: "EHBO", Omschrijving: "De cursus is 6 lessen. Kosten: € 60" });
  expect(row.values.costs).toMatchObject([{ amount: 60, per: "course" }]);
});

test("when the text is right and the cell is not, the answer takes the place of the cell", () => {
  const columns = recogniseColumns(["Activiteit", "Omschrijving", "Wat kost het"]);
  const cells = ["Eetclub", "De kosten zijn € 3 per keer.", "€ 4"];
  const proposed = new Map([["cost", "De kosten zijn € 3 per keer."]]);
  const read = readRowCells({ row: 1, line: 2, cells }, columns, {}, { answers: {}, proposed });
  const { values } = understandRow(read, context) as UnderstoodRow;
  expect(values.costs).toMatchObject([{ amount: 3 }]);
  expect(values.description).toBe("De kosten zijn € 3 per keer.");
});

describe("a number that may be of somebody", () => {
  test.each([
    ["Omschrijving", "Contact J. Jansma 038-4628480"],
    ["Omschrijving", "Bel met Govert Rademakers, tel. 038-4628480"],
    ["Opmerkingen", "Terugbellen: 038-4628480"],
  ])("in %s is asked, and stays out of the guide: %j", (column, text) => {
    const row = understand({ Activiteit: "Kaarten", [column]: text });
    expect(row.values.contact.phone).toBeUndefined();
  });
  test("of a house or a group is how one reaches it", () => {
    const row = understand({ Activiteit: "Kaarten", Omschrijving: "Bel Buurthuis De Kade, 038-4628480" });
    expect(row.values.contact.phone).toBe("+31384628480");
  });
});

test("several things in one cell are each heard, when none of them is in doubt", () => {
  const heard = (text: string) => understand({ Activiteit: "Fietsen", "Voor wie": text }).values;
  expect(heard("anderstaligen vanaf 18 jaar, gratis").costs).toMatchObject([{ amount: 0 }]);
  expect(heard("leden gratis, anders € 5").costs).toEqual([]);
  const row = understand({
    Activiteit: "Yoga",
    Bijzonderheden: "Elke dinsdag van 10.00 tot 11.00 uur, zaal 3",
  });
  expect(row.values.schedule).toMatchObject({ rules: [{ days: ["TU"] }] });
});

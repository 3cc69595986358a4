import { describe, expect, test } from "vitest";
import { askForProvider } from "#import/row/in-text/provider-in-text.ts";
import { readRowCells } from "#import/row/row-cells.ts";
import { recogniseColumns } from "#import/sheet/columns/recognise-columns.ts";

function asked(title: string, text: string, organization = "", contact = {}) {
  const columns = recogniseColumns(["Activiteit", "Omschrijving", "Aanbieder"]);
  const cells = readRowCells({ row: 1, line: 2, cells: [title, text, organization] }, columns);
  askForProvider(cells, { organizationName: "Gemeente Zwolle" }, contact);
  return cells.remarks.find(({ code }) => code === "organization-in-text")?.proposal;
}

describe("another provider than that of the sheet", () => {
  test("is asked where a text names it", () => {
    expect(asked("Naailes", "De les wordt verzorgd door vereniging De Spoel.")).toBe("vereniging De Spoel");
    expect(asked("Maatje", "Met een maatje van Hulpaf kunt u wandelen.")).toBe("Hulpaf");
  });
  test("is asked where the title bears the name of the site", () => {
    expect(asked("Maatje HULPAF", "", "", { email: "kantoor@hulpaf.nl" })).toBe("HULPAF");
  });
  test("is asked where the title begins with the name of the sheet, and the text names another", () => {
    expect(
      asked("Gemeente Zwolle organiseert naailes", "De les wordt verzorgd door vereniging De Spoel."),
    ).toBe("vereniging De Spoel");
  });
  test.each([
    ["Eetmaal", "Deze keer organiseert de Parochie op zondag een groot eetmaal.", "Parochie"],
    [
      "Avondje uit",
      "Dansschool Vlug en Rustig presenteert een avond met muziek.",
      "Dansschool Vlug en Rustig",
    ],
    ["Avondje uit", "Dansschool Ritme en Pas en De Kring presenteren een avond.", "Dansschool Ritme en Pas"],
    ["Soepmiddag", "Stichting Zonnestraal verzorgt de soep.", "Stichting Zonnestraal"],
    ["Inloopspreekuur Gemeente Hattem.", "", "Gemeente Hattem"],
    ["Spreekuur (Stichting De Steun)", "", "Stichting De Steun"],
  ])("is asked of %j with %j", (title, text, name) => {
    expect(asked(title, text)).toBe(name);
  });
  test.each([
    ["Zingen", "Iedereen organiseert een keer een middag."],
    ["Zingen", "Samen organiseren wij een feest. Wij presenteren onze liederen."],
    ["Zingen", "Zij verzorgt de koffie."],
  ])("is not asked of %j with %j", (title, text) => {
    expect(asked(title, text)).toBeUndefined();
  });
  test("is not asked when the row says it, or when it is the same", () => {
    expect(asked("Naailes", "Verzorgd door De Spoel.", "De Spoel")).toBeUndefined();
    expect(asked("Naailes", "Aangeboden door Gemeente Zwolle.")).toBeUndefined();
    expect(asked("Naailes", "Er helpen vrijwilligers van elke leeftijd mee.")).toBeUndefined();
  });
});

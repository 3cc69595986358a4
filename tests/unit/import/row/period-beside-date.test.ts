import { describe, expect, test } from "vitest";
import { importText } from "../../../support/import-rows.ts";

const read = async (text: string) => {
  const result = await importText(
    `Activiteit,Datum,Omschrijving\nKoekenverkoop,2027-02-02,"${text}"\nZingen,2027-03-01,Samen`,
  );
  return result.report.questions
    .flatMap(({ code, values }) => values.map((one) => ({ code, ...one })))
    .filter(({ code, rows }) => code.startsWith("when") && rows.includes(1))
    .map(({ code }) => code);
};

describe("a date, and a text that says that it lasts until another", () => {
  test.each([
    "Van 02/02 tot 18/02/2027",
    "Van 2 februari t/m 18 februari.",
    "Te koop 2 t/m 18 februari bij de club.",
    "De actie loopt van 2 februari tot en met 18 februari 2027.",
    "Verkoop: 02-02-2027 t/m 18-02-2027",
    "Op onze stand, 2 februari - 18 februari.",
  ])("is asked about: %s", async (text) => {
    expect(await read(text)).toEqual(["when-in-text-differs"]);
  });

  test.each([
    "Aanmelden kan van 2 februari tot 10 februari.",
    "Van 2 tot 18 uur.",
    "Voor kinderen van 2 tot 18 jaar.",
  ])("is not what this says: %s", async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

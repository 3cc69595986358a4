import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

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

describe("a name of several words before more than one title", () => {
  test.each([
    ["Haagse Samenkomst — Het Trefpunt", "Haagse Samenkomst — De Mok"],
    ["Stads Welzijn: koffie", "Stads Welzijn: eten"],
    ["Groene Vingers - moestuin", "Groene Vingers - plukdag"],
    ["Huis Ter Aa | lunch", "Huis Ter Aa | bingo"],
    ["Vrij Bewegen Noord – zwemmen", "Vrij Bewegen Noord – fietsen"],
  ])("may be who offers it: %s", async (first, second) => {
    const others = ["Zingen", "Schaken", "Breien", "Koken", "Wandelen", "Dammen"].map(
      (name) => `${name},maandag`,
    );
    const result = await importText(
      ["Activiteit,Dag", `"${first}",dinsdag`, `"${second}",woensdag`, ...others].join("\n"),
    );
    const asked = result.report.questions.filter(({ code }) => code === "organization-in-text");
    expect(asked).toMatchObject([{ values: [{ rows: [1, 2] }] }]);
  });

  test.each([
    ["Yoga - ochtend", "Yoga - avond"],
    ["Samen Eten - maandag", "Samen Eten - vrijdag"],
    ["Open Atelier - schilderen", "Open Atelier - tekenen"],
  ])("is none when it is something to do: %s", async (first, second) => {
    const result = await importText(
      [
        "Activiteit,Dag",
        `"${first}",dinsdag`,
        `"${second}",woensdag`,
        "Zingen,maandag",
        "Schaken,maandag",
        "Breien,maandag",
        "Koken,maandag",
      ].join("\n"),
    );
    expect(result.report.questions.filter(({ code }) => code === "organization-in-text")).toEqual([]);
  });
});

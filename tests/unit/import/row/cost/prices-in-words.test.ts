import { expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const SHEET = [
  "Naam;Beschrijving;Prijs_nu;Prijs_tekst;Datum",
  "Kinderyoga;Samen bewegen;0;Kies zelf: €0 / €2 / €5;2026-12-20",
  "Kleiles;Samen kleien;4.5;Kinderen €4,50 incl. ijsje, volwassenen €6;2026-12-21",
  "Bingo;Samen spelen;3;;2026-12-22",
  "Concert;Samen luisteren;;Gratis, maar het programmaboekje niet;2026-12-23",
  "Film;Samen kijken;4;Volwassenen €7, kinderen €5;2026-12-24",
  "Toneel;Samen spelen;0;Volwassenen €7;2026-12-27",
];

test("a column that tells of the price in words stands beside the amount, and for it where there is none", async () => {
  const result = await importText(SHEET.join("\n"));
  expect(activitiesIn(result)).toMatchObject({
    Kinderyoga: { costs: [{ amount: 0 }], costNote: "Kies zelf: €0 / €2 / €5" },
    Kleiles: { costs: [{ amount: 4.5 }], costNote: "Kinderen €4,50 incl. ijsje, volwassenen €6" },
    Bingo: { costs: [{ amount: 3 }] },
    Concert: { costs: [{ amount: 0 }], costNote: "maar het programmaboekje niet" },
  });
  const asked = result.report.rows.flatMap(({ title, remarks }) =>
    remarks.filter(({ code, kind }) => kind === "question" && code.startsWith("cost")).map(() => title),
  );
  expect(asked, "words that name other prices than the amount").toEqual(["Film", "Toneel"]);
});

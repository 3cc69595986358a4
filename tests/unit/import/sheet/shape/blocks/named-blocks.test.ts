import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const told = async (text: string) => {
  const tables = await tablesIn(text);
  expect(tables.map(({ shape }) => shape)).toEqual(["cards"]);
  return rowsIn(tables).map(({ line: _, ...said }) => said);
};

describe("a page pasted in one column", () => {
  test("an empty line before each name, a title above and a text below", async () => {
    const text =
      "Ons aanbod\n\nSjoelen\nDinsdag 14.00 - 16.00 uur\nWijkcentrum De Boei\nIedereen kan het leren.\n\nZangcafé\nVrijdagavond 19.30 - 21.00 uur\nWijkcentrum De Boei\nWe zingen oude liedjes.\n";
    expect(await told(text)).toEqual([
      {
        Activiteit: "Sjoelen",
        Wanneer: "Dinsdag 14.00 - 16.00 uur",
        Locatie: "Wijkcentrum De Boei",
        Toelichting: "Iedereen kan het leren.",
      },
      {
        Activiteit: "Zangcafé",
        Wanneer: "Vrijdagavond 19.30 - 21.00 uur",
        Locatie: "Wijkcentrum De Boei",
        Toelichting: "We zingen oude liedjes.",
      },
    ]);
  });

  test("without empty lines, with marks, the day and the hours on lines of their own", async () => {
    const text =
      "• Sjoelen\ndinsdag\n14:00 tot 16:00\nKosten 2 euro\n• Zangcafé\nvrijdag\n19:30 tot 21:00\nGratis\n• Tekenen\nmaandag\n10:00 tot 12:00\n";
    expect((await told(text)).map(({ Activiteit, Wanneer }) => [Activiteit, Wanneer])).toEqual([
      ["Sjoelen", "dinsdag, 14:00 tot 16:00"],
      ["Zangcafé", "vrijdag, 19:30 tot 21:00"],
      ["Tekenen", "maandag, 10:00 tot 12:00"],
    ]);
  });

  test("the text first, with commas as sentences have them, and labels", async () => {
    const text =
      "KOKEN\nSamen koken en eten, onder leiding van een kok.\nElke 2e dinsdag van de maand, 16.00-19.30 uur\nPrijs: € 7,50\nSJOELEN\nGezellig, ook als u het nog nooit deed.\nElke donderdag, 14.00-16.00 uur\nPrijs: € 2,-\nZINGEN\nLiedjes van vroeger.\nElke vrijdag, 10.00-11.00 uur\nPrijs: gratis\n";
    expect(await told(text)).toMatchObject([
      { Activiteit: "KOKEN", Wanneer: "Elke 2e dinsdag van de maand, 16.00-19.30 uur", Kosten: "€ 7,50" },
      { Activiteit: "SJOELEN", Wanneer: "Elke donderdag, 14.00-16.00 uur", Kosten: "€ 2,-" },
      { Activiteit: "ZINGEN", Wanneer: "Elke vrijdag, 10.00-11.00 uur", Kosten: "gratis" },
    ]);
  });
});

test.each([
  [
    "moments below the name of what is on then",
    "Jeugd\nMaandag van 18:30 tot 19:30 uur\nWoensdag van 18:00 tot 19:00 uur\nSenioren\nMaandag van 19:30 tot 20:30 uur\nVrijdag van 19:00 tot 20:00 uur\n",
  ],
  [
    "names beside their moments",
    "Sjoelen - dinsdag 14.00\nKoor - woensdag 19.30\nTekenen - maandag 10.00\nKoken - vrijdag 17.00\n",
  ],
])("%s are read as lines", async (_, text) => {
  const tables = await tablesIn(text);
  expect(tables.map(({ shape }) => shape)).toEqual(["lines"]);
});

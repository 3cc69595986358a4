import { describe, expect, test } from "vitest";
import { importText } from "../../../../support/import-rows.ts";
import { rowsIn, tablesIn } from "../../../../support/sheet-rows.ts";

const rows = async (...lines: string[]) => rowsIn(await tablesIn(`${lines.join("\n")}\n`));

describe("small tables below headings", () => {
  test("of days and hours alone, each below a name and who leads it, with a title above them all", async () => {
    const found = await rows(
      "Trainingstijden;",
      "Rode ploeg;",
      "Begeleider: De Aftrap;",
      "Dag;Tijd",
      "donderdag;18.00 - 19.00 uur",
      "zaterdag;10.00 - 11.00 uur",
      "Blauwe ploeg;",
      "Begeleider: De Aftrap;",
      "Dag;Tijd",
      "maandag;18.30 - 20.00 uur",
    );
    expect(found.map(({ Activiteit, Dag }) => [Activiteit, Dag])).toEqual([
      ["Rode ploeg", "donderdag"],
      ["Rode ploeg", "zaterdag"],
      ["Blauwe ploeg", "maandag"],
    ]);
  });

  test("the topmost heading says what it is, a house is the place, and the group stands behind the name", async () => {
    const found = await rows(
      "Circus voor kleuters;;",
      "Lidgeld;€ 60 per jaar;",
      "Buurthuis De Vlinder;;",
      "Groep;Wanneer?;Eerste les",
      "rode groep;woensdag 14u - 15u;4 september",
      "Sporthal Noord;;",
      "Groep;Wanneer?;Eerste les",
      "gele groep;zaterdag 9u - 10u;7 september",
      "Koorddansen;;",
      "Lidgeld;€ 75 per jaar;",
      "Waar?;Wanneer?;Eerste les",
      "Sporthal Noord;vrijdag 19u - 20u;6 september",
    );
    expect(found).toMatchObject([
      {
        Activiteit: "Circus voor kleuters rode groep",
        Locatie: "Buurthuis De Vlinder",
        Kosten: "€ 60 per jaar",
        line: 5,
      },
      {
        Activiteit: "Circus voor kleuters gele groep",
        Locatie: "Sporthal Noord",
        Kosten: "€ 60 per jaar",
        line: 8,
      },
      { Activiteit: "Koorddansen", "Waar?": "Sporthal Noord", Kosten: "€ 75 per jaar", line: 12 },
    ]);
  });

  test("a heading that stands below 'Waar?' elsewhere is a place, and so is what stands in its place", async () => {
    const found = await rows(
      "Circus;;",
      "Kosten;€ 60 per jaar;",
      "Ons Nest;;",
      "Groep;Wanneer;Start",
      "rood;woensdag 14u - 15u;4 september",
      "De Parel;;",
      "Groep;Wanneer;Start",
      "geel;zaterdag 9u - 10u;7 september",
      "Jongleren;;",
      "Kosten;€ 60 per jaar;",
      "De Parel;;",
      "Groep;Wanneer;Start",
      "rood;zondag 9u - 10u;7 september",
      "Koorddansen;;",
      "Kosten;€ 75 per jaar;",
      "Waar;Wanneer;Start",
      "Ons Nest;vrijdag 19u - 20u;6 september",
    );
    expect(found.map(({ Locatie, Waar }) => Locatie ?? Waar)).toEqual([
      "Ons Nest",
      "De Parel",
      "De Parel",
      "Ons Nest",
    ]);
  });

  test("where nobody says which heading is the name, that is asked of the column", async () => {
    const result = await importText(
      "Handwerken;;\nOnze Zaterdagen;;\nDag;Tijd;Lokaal\nzaterdag;10-12;3\nzaterdag;13-15;4\nToneel;;\nOnze Avonden;;\nDag;Tijd;Lokaal\nmaandag;19-21;3\ndinsdag;19-21;3\n",
    );
    const asked = result.report.sheets.flatMap(({ questions }) => questions);
    expect(asked.find(({ taken }) => taken === "title")?.examples).toEqual([
      "Onze Zaterdagen",
      "Onze Avonden",
    ]);
  });

  test("a title above all of them is not the name of each", async () => {
    const found = await rows(
      "Programma van De Kring;;",
      "Onze zangers;;",
      "Dag;Tijd;",
      "maandag;10-12;",
      "Onze spelers;;",
      "Dag;Tijd;",
      "dinsdag;10-12;",
    );
    expect(found).toMatchObject([
      { Activiteit: "Onze zangers", "Bij de lijst": "Programma van De Kring" },
      { Activiteit: "Onze spelers", "Bij de lijst": "Programma van De Kring" },
    ]);
  });

  test("one heading above rows without a name of their own is their name", async () => {
    const found = await rows(
      "Zangkoor;",
      "Dag;Tijd",
      "maandag;10-12",
      "dinsdag;10-12",
      "Toneelclub;",
      "Dag;Tijd",
      "woensdag;19-21",
    );
    expect(found.map(({ Activiteit, Dag }) => [Activiteit, Dag])).toEqual([
      ["Zangkoor", "maandag"],
      ["Zangkoor", "dinsdag"],
      ["Toneelclub", "woensdag"],
    ]);
  });

  test("above rows with names of their own a heading is only told on", async () => {
    const result = await importText(
      "Vaste momenten;;\nDag;Tijd;Activiteit\nmaandag;10-12;Bingo\ndinsdag;10-12;Bridge\nBijzonder;;\nFeest;Datum;Tijd\nOogstfeest;12 oktober;19u00\nLampionnentocht;11 november;18u00\n",
    );
    expect(result.report.rows.map(({ title }) => title)).toEqual([
      "Bingo",
      "Bridge",
      "Oogstfeest",
      "Lampionnentocht",
    ]);
  });

  test("a line below the last of them is told on, and changes nothing", async () => {
    const found = await rows(
      "Zangkoor;",
      "Dag;Tijd",
      "maandag;10-12",
      "Toneelclub;",
      "Dag;Tijd",
      "woensdag;19-21",
      "Tot ziens;",
    );
    expect(found.map(({ Activiteit }) => Activiteit)).toEqual(["Zangkoor", "Toneelclub"]);
    expect(found[1]?.["Bij de lijst"]).toBe("Tot ziens");
  });

  test("of two fees the row takes that of its own group", async () => {
    const found = await rows(
      "Circus;;",
      "Lidgeld rode groep;€ 60 per jaar;",
      "Lidgeld gele groep;€ 80 per jaar;",
      "Sporthal Noord;;",
      "Groep;Wanneer;Start",
      "rode groep;woensdag 14u - 15u;4 september",
      "gele groep;woensdag 15u - 16u;4 september",
      "paarse groep;woensdag 16u - 17u;4 september",
      "Jongleren;;",
      "Groep;Wanneer;Start",
      "rode groep;vrijdag 14u - 15u;6 september",
    );
    expect(found.map(({ Kosten }) => Kosten)).toEqual([
      "€ 60 per jaar",
      "€ 80 per jaar",
      "Lidgeld rode groep: € 60 per jaar\nLidgeld gele groep: € 80 per jaar",
      undefined,
    ]);
  });

  test.each([
    [
      "one list with a title above it",
      "Programma;;\nDag;Tijd;Activiteit\nmaandag;10-12;Bingo\ndinsdag;10-12;Koor\n",
    ],
    [
      "a list with days as headings",
      "Dag;Tijd;Activiteit\nMaandag;;\n;10-12;Bingo\nDinsdag;;\n;10-12;Koor\n",
    ],
  ])("%s is no set of small tables", async (_, text) => {
    expect(rowsIn(await tablesIn(text)).map(({ Activiteit }) => Activiteit)).toEqual(["Bingo", "Koor"]);
  });
});

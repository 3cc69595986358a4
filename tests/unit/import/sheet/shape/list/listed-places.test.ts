import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

describe("places that a sheet lists once stand at every row that names them", () => {
  test("addresses in a list of their own below the lessons", async () => {
    const tables = await tablesIn(
      "Activiteit;Dag;Tijd;Locatie\nYoga;maandag;9:00 - 10:00;De Brink\nTai chi;dinsdag;10:00 - 11:00;Sporthal De Wilg\nPilates;vrijdag;9:00 - 10:00;De Brink\nLocaties;;;\nBuurthuis De Brink;Lindeweg 4;1234 AB Boskamp;\nSporthal De Wilg;Wilgenlaan 20;1234 CD Boskamp;\n",
    );
    expect(rowsIn(tables)).toMatchObject([
      { Activiteit: "Yoga", Locatie: "De Brink", Adres: "Lindeweg 4, 1234 AB Boskamp" },
      { Activiteit: "Tai chi", Locatie: "Sporthal De Wilg", Adres: "Wilgenlaan 20, 1234 CD Boskamp" },
      { Activiteit: "Pilates", Locatie: "De Brink", Adres: "Lindeweg 4, 1234 AB Boskamp" },
    ]);
    expect(rowsIn(tables)).toHaveLength(3);
  });

  test("with names of columns of their own, and one place that no row names", async () => {
    const tables = await tablesIn(
      "Les;Wanneer;Zaal\nStijldansen;dinsdag 20.00 - 21.30;Zaal Noord\nSalsa;woensdag 20.00 - 21.30;Zaal Zuid\nLindy hop;donderdag 20.00 - 21.30;Zaal Noord\n;;\nZaal;Adres;Plaats\nZaal Noord;Dorpsstraat 12;Boskamp\nZaal Zuid;Kerkpad 3;Boskamp\nZaal Oost;Molenpad 9;Boskamp\n",
    );
    expect(rowsIn(tables).map(({ Les, Adres }) => [Les, Adres])).toEqual([
      ["Stijldansen", "Dorpsstraat 12, Boskamp"],
      ["Salsa", "Kerkpad 3, Boskamp"],
      ["Lindy hop", "Dorpsstraat 12, Boskamp"],
    ]);
  });

  test("by number above a week, where the cells name the number behind the lesson", async () => {
    const tables = await tablesIn(
      'Lessen 2026-2027;;\n1;"Basisschool Het Anker\nHavenweg 12\n1234 AB Boskamp.";\n2;Gymzaal De Bolder, Kadeplein 1, Boskamp;\nMaandag;Dinsdag;Woensdag\n"17u45 - 19u15\nAcrobatiek 1 (1)";"18u - 19u\nJongleren (8-12 jaar) (2)";"13u30-14u45\nEenwieleren (1)"\n',
    );
    expect(rowsIn(tables)).toMatchObject([
      {
        Dag: "Maandag",
        Tijd: "17u45 - 19u15",
        Activiteit: "Acrobatiek 1",
        Locatie: "Basisschool Het Anker, Havenweg 12, 1234 AB Boskamp",
      },
      {
        Dag: "Dinsdag",
        Tijd: "18u - 19u",
        Activiteit: "Jongleren (8-12 jaar)",
        Locatie: "Gymzaal De Bolder, Kadeplein 1, Boskamp",
      },
      {
        Dag: "Woensdag",
        Activiteit: "Eenwieleren",
        Locatie: "Basisschool Het Anker, Havenweg 12, 1234 AB Boskamp",
      },
    ]);
    expect(tables.flatMap(({ notes }) => notes).join(" ")).toContain("2 plekken");
  });

  test("a number that no list explains stays where it stands", async () => {
    const tables = await tablesIn(
      'Maandag;Dinsdag\n"17:45 - 19:15\nAcrobatiek (1)";"18:00 - 19:00\nJongleren (2)"\n"19:45 - 20:15\nTrapeze (1)";"19:00 - 20:00\nKoord (2)"\n',
    );
    expect(rowsIn(tables).map(({ Activiteit }) => Activiteit)).toEqual([
      "Acrobatiek (1)",
      "Jongleren (2)",
      "Trapeze (1)",
      "Koord (2)",
    ]);
  });

  test("a name that could be two of the places gets none", async () => {
    const tables = await tablesIn(
      "Activiteit;Dag;Locatie\nYoga;maandag;De Brink\nTai chi;dinsdag;De Wilg\nBridge;woensdag;De Wilg\nAdressen;;\nBuurthuis De Brink;Lindeweg 4;1234 AB Boskamp\nSporthal De Brink;Lindeweg 8;1234 AB Boskamp\nDe Wilg;Wilgenlaan 20;1234 CD Boskamp\n",
    );
    const rows = rowsIn(tables);
    expect(rows.map(({ Adres }) => Adres)).toEqual([
      undefined,
      "Wilgenlaan 20, 1234 CD Boskamp",
      "Wilgenlaan 20, 1234 CD Boskamp",
    ]);
  });

  test("what no row names is said, and no list of places goes without a word", async () => {
    const named = await tablesIn(
      "Activiteit;Dag;Locatie\nYoga;maandag;De Brink\nBridge;woensdag;De Brink\nAdressen;;\nDe Brink;Lindeweg 4;1234 AB Boskamp\nDe Eik;Eikenlaan 8;1234 AB Boskamp\n",
    );
    expect(named.flatMap(({ notes }) => notes).join(" ")).toContain("Geen rij noemt De Eik.");
    const addressed = await tablesIn(
      "Activiteit;Dag;Locatie;Adres\nYoga;maandag;De Brink;Lindeweg 4\nBridge;woensdag;De Brink;Lindeweg 4\nTai chi;vrijdag;De Brink;Lindeweg 4\nAdressen;;;\nDe Brink;Lindeweg 6;1234 AB Boskamp;\n",
    );
    const told = JSON.stringify(addressed);
    expect(told).toContain("Lindeweg 6");
  });

  test("a list of places that nothing names is left as it is", async () => {
    const tables = await tablesIn(
      "Naam;Adres;Plaats\nBuurthuis De Brink;Lindeweg 4;Boskamp\nBuurthuis De Wilg;Wilgenlaan 20;Boskamp\n",
    );
    expect(rowsIn(tables)).toHaveLength(2);
  });
});

import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../support/sheet-rows.ts";

describe("headings above rows", () => {
  test("without any header: the day stands above its rows, the begin of the season on top", async () => {
    const tables = await tablesIn(
      "Trainingstijden vanaf 1 april 2026;;\nMaandag;;\n19:00 - 20:30;Training senioren;grote zaal\nDinsdag;;\n18:15 - 19:30;Jeugd 16 t/m 23 jaar;grote zaal\n19:30 - 20:45;Training recreanten;kleine zaal\nZondag;;\ngeen trainingen;;\n",
    );
    expect(tables).toMatchObject([{ shape: "headings" }]);
    const all = { Frequentie: "wekelijks", Startdatum: "vanaf 1 april 2026" };
    expect(rowsIn(tables)).toEqual([
      {
        Dag: "Maandag",
        ...all,
        "Kolom A": "19:00 - 20:30",
        "Kolom B": "Training senioren",
        "Kolom C": "grote zaal",
        line: 3,
      },
      {
        Dag: "Dinsdag",
        ...all,
        "Kolom A": "18:15 - 19:30",
        "Kolom B": "Jeugd 16 t/m 23 jaar",
        "Kolom C": "grote zaal",
        line: 5,
      },
      {
        Dag: "Dinsdag",
        ...all,
        "Kolom A": "19:30 - 20:45",
        "Kolom B": "Training recreanten",
        "Kolom C": "kleine zaal",
        line: 6,
      },
    ]);
  });

  test("with a header: a place above its rows, and days below the place", async () => {
    const tables = await tablesIn(
      "Activiteit;Tijd;Kosten\nLocatie: Buurthuis De Spil;;\nMAANDAG;;\nKoffie;10-12;gratis\nDinsdag:;;\nYoga;19-20;€ 5\nLocatie: Wijkcentrum Noord;;\nmaandag;;\nBingo;14-16;€ 2\n",
    );
    expect(tables).toMatchObject([{ shape: "headings" }]);
    expect(
      rowsIn(tables).map(({ Locatie, Dag, Activiteit, line }) => [Locatie, Dag, Activiteit, line]),
    ).toEqual([
      ["Buurthuis De Spil", "MAANDAG", "Koffie", 4],
      ["Buurthuis De Spil", "Dinsdag:", "Yoga", 6],
      ["Wijkcentrum Noord", "maandag", "Bingo", 9],
    ]);
  });

  test("a single line with only a name is left to its row, which is asked about", async () => {
    const tables = await tablesIn(
      "Activiteit;Dag;Plek\nKoffie;ma;De Spil\nDiversen;;\nYoga;di;De Spil\nBingo;wo;De Spil\n",
    );
    expect(tables).toMatchObject([{ shape: "list" }]);
    expect(rowsIn(tables)).toHaveLength(4);
  });

  test("headings of a kind that nobody knows stand in a column that is asked about", async () => {
    const tables = await tablesIn(
      "Activiteit;Dag;Tijd\nDe Blauwe Reiger;;\nKoffie;ma;10-12\nYoga;di;10-12\nHet Anker;;\nBingo;wo;14-16\nZang;do;14-16\n",
    );
    expect(rowsIn(tables).map(({ Tussenkop }) => Tussenkop)).toEqual([
      "De Blauwe Reiger",
      "De Blauwe Reiger",
      "Het Anker",
      "Het Anker",
    ]);
  });
});

describe("several blocks in one sheet", () => {
  test("below each other, each with its title and its own columns", async () => {
    const tables = await tablesIn(
      "Dinsdag\nActiviteit;Tijd;Zaal\nKoffie;10-12;A\nYoga;13-14;B\n\nCursussen\nCursus;Startdatum;Kosten\nHaken;1-9-2026;€ 20\nZwemmen;2-9-2026;€ 30\n",
    );
    expect(tables.map(({ name, header }) => [name, header])).toEqual([
      ["blad.csv", ["Dag", "Frequentie", "Activiteit", "Tijd", "Zaal"]],
      ["blad.csv", ["Soort", "Cursus", "Startdatum", "Kosten"]],
    ]);
    expect(tables.flatMap(({ rows }) => rows.map(({ row, line }) => [row, line]))).toEqual([
      [1, 3],
      [2, 4],
      [3, 8],
      [4, 9],
    ]);
  });

  test("beside each other", async () => {
    const tables = await tablesIn(
      "Activiteit;Dag;Tijd;;Activiteit;Dag;Tijd\nKoffie;ma;10-12;;Yoga;di;10-11\nBingo;wo;14-16;;Zang;do;20-22\n",
    );
    expect(rowsIn(tables).map(({ Activiteit }) => Activiteit)).toEqual(["Koffie", "Bingo", "Yoga", "Zang"]);
  });

  test("a header that is repeated is no row and no block of its own", async () => {
    const tables = await tablesIn(
      "Activiteit;Dag;Tijd\nKoffie;ma;10-12\nActiviteit;Dag;Tijd\nYoga;di;10-11\n",
    );
    expect(rowsIn(tables).map(({ Activiteit }) => Activiteit)).toEqual(["Koffie", "Yoga"]);
  });
});

describe("other shapes", () => {
  test("two good headers are enough when the rows fit", async () => {
    const tables = await tablesIn(
      "dag;dagdeel;naam\nmaandag;ochtend;Koersbal\nmaandag;middag;Schilderclub\n",
    );
    expect(rowsIn(tables)).toEqual([
      { dag: "maandag", dagdeel: "ochtend", naam: "Koersbal", line: 2 },
      { dag: "maandag", dagdeel: "middag", naam: "Schilderclub", line: 3 },
    ]);
  });

  test("one row for every date is said to be so", async () => {
    const rows = ["01", "08", "15", "22"].map(
      (day) => `Di;${day} september 2026;19:30 tot 21:00;Vrije training`,
    );
    expect(await tablesIn(["Dag;Datum;Tijd;Activiteit", ...rows].join("\n"))).toMatchObject([
      { shape: "dates" },
    ]);
  });

  test("activities side by side, with what is asked of them down the first column", async () => {
    const tables = await tablesIn(
      "Naam;Koffie;Yoga\nDag;ma;di\nTijd;10-12;19-20\nLocatie;De Spil;De Linde\n",
    );
    expect(tables).toMatchObject([{ shape: "columns" }]);
    expect(rowsIn(tables)).toMatchObject([
      { Naam: "Koffie", Dag: "ma", Tijd: "10-12", Locatie: "De Spil" },
      { Naam: "Yoga", Dag: "di", Tijd: "19-20", Locatie: "De Linde" },
    ]);
  });

  test("a matrix with crosses: what is ticked of a group of columns is one cell", async () => {
    const tables = await tablesIn(
      "Activiteit;Dag;ochtend;middag;avond;kinderen;ouderen\nKoffie;ma;x;;;;x\nYoga;di;x;x;;x;x\nZang;wo;;;X;;x\n",
    );
    expect(tables).toMatchObject([{ shape: "matrix" }]);
    expect(rowsIn(tables)).toEqual([
      { Activiteit: "Koffie", Dag: "ma", Dagdeel: "ochtend", Doelgroep: "ouderen", line: 2 },
      { Activiteit: "Yoga", Dag: "di", Dagdeel: "ochtend, middag", Doelgroep: "kinderen, ouderen", line: 3 },
      { Activiteit: "Zang", Dag: "wo", Dagdeel: "avond", Doelgroep: "ouderen", line: 4 },
    ]);
  });

  test("houses across with moments below them are a row for each house", async () => {
    const tables = await tablesIn(
      "Activiteit;Buurthuis Noord;Buurthuis Zuid;Kosten\nKoffie;ma 10-12;di 10-12;gratis\nYoga;;wo 19-20;€ 5\n",
    );
    expect(rowsIn(tables)).toEqual([
      { Activiteit: "Koffie", Locatie: "Buurthuis Noord", Wanneer: "ma 10-12", Kosten: "gratis", line: 2 },
      { Activiteit: "Koffie", Locatie: "Buurthuis Zuid", Wanneer: "di 10-12", Kosten: "gratis", line: 2 },
      { Activiteit: "Yoga", Locatie: "Buurthuis Zuid", Wanneer: "wo 19-20", Kosten: "€ 5", line: 3 },
    ]);
  });

  test("months across with crosses below them, and no name above the names", async () => {
    const tables = await tablesIn(";Jan;Feb;Mrt\nKoffie;x;x;x\nUitje;;x;\n");
    expect(rowsIn(tables)).toEqual([
      { "Kolom A": "Koffie", Wanneer: "Jan, Feb, Mrt", line: 2 },
      { "Kolom A": "Uitje", Wanneer: "Feb", line: 3 },
    ]);
  });

  test("a programme in one column: the day above its lines, the time before the name", async () => {
    const tables = await tablesIn(
      "MAANDAG\n10.00 - 12.00 uur Koffie\n14.00 - 16.00 uur Bingo\nDINSDAG\n10.00 uur Yoga\n",
    );
    expect(rowsIn(tables).map(({ Dag, Tijd, Activiteit, line }) => [Dag, Tijd, Activiteit, line])).toEqual([
      ["MAANDAG", "10.00 - 12.00 uur", "Koffie", 2],
      ["MAANDAG", "14.00 - 16.00 uur", "Bingo", 3],
      ["DINSDAG", "10.00 uur", "Yoga", 5],
    ]);
  });

  test("cards below each other: a label and its value on each line", async () => {
    const tables = await tablesIn(
      "Naam: Koffie\nDag: maandag\nTijd: 10-12\n\nNaam: Yoga\nDag: dinsdag\nKosten: € 5\n",
    );
    expect(tables).toMatchObject([{ shape: "cards" }]);
    expect(rowsIn(tables)).toEqual([
      { Naam: "Koffie", Dag: "maandag", Tijd: "10-12", line: 1 },
      { Naam: "Yoga", Dag: "dinsdag", Kosten: "€ 5", line: 5 },
    ]);
  });

  test("lines with labels of which hardly one has a name are no cards", async () => {
    const hours = "Dag: maandag\nTijd: 10-12\n";
    const cards = `Begeleider: De Ploeg\n${hours}`;
    const found = await tablesIn(
      `Naam: Koffie\n${cards}${cards}${cards}`.replace("Naam: Koffie\n", "") + "Naam: Koffie\n",
    ).catch(() => []);
    expect(found.filter(({ shape }) => shape === "cards")).toEqual([]);
  });

  test("a day that is written once for the rows below it is the day of all of them, and the report says so", async () => {
    const text =
      "Dag;Tijd;Activiteit;Locatie\nmaandag;10-12;Koffie;Spil\n;13-15;Bingo;Spil\ndinsdag;9-10;Yoga;Linde\n;10-11;Gym;Linde\n";
    const tables = await tablesIn(text);
    expect(rowsIn(tables).map(({ Dag }) => Dag)).toEqual(["maandag", "maandag", "dinsdag", "dinsdag"]);
    expect(tables[0]?.notes.join(" ")).toContain("één keer voor de rijen eronder");
    const repeated = await tablesIn(text.replace(";10-11", "dinsdag;10-11"));
    expect(rowsIn(repeated)[1]).not.toHaveProperty("Dag");
  });

  test("how often one of them is, written where the day stands, goes with the day above it", async () => {
    const tables = await tablesIn(
      "Dag;Tijd;Les\nmaandag;9-10;Yoga\n;10-11;Tai chi\nwoensdag;9-10;Yoga\noneven weken;19-21;Meditatie\n;21-22;Koor\ndonderdag;9-10;Yoga\n1e en 3e week;10-11;Zang\n;12-13;Dans\n",
    );
    expect(rowsIn(tables).map(({ Dag }) => Dag)).toEqual([
      "maandag",
      "maandag",
      "woensdag",
      "woensdag oneven weken",
      "woensdag",
      "donderdag",
      "donderdag 1e en 3e week",
      "donderdag",
    ]);
  });

  test("a header that comes again below each heading", async () => {
    const header = "Activiteit;Dag;Tijd;Plek";
    const tables = await tablesIn(
      `Wijk Noord;;;\n${header}\nKoffie;ma;10-12;De Spil\nWijk Zuid;;;\n${header}\nYoga;di;19-20;De Linde\n`,
    );
    expect(rowsIn(tables).map(({ Wijk, Activiteit }) => [Wijk, Activiteit])).toEqual([
      ["Wijk Noord", "Koffie"],
      ["Wijk Zuid", "Yoga"],
    ]);
  });

  test("the mapping file corrects the shape", async () => {
    const text = ";Maandag;Dinsdag\n10.00-12.00;Koffie;Yoga\n";
    const [table] = await tablesIn(text, { shape: "list", columns: {}, values: {} });
    expect(table).toMatchObject({ shape: "list", header: ["Kolom A", "Maandag", "Dinsdag"] });
  });

  test("empty lines keep the number that the spreadsheet program shows", async () => {
    const tables = await tablesIn("\nActiviteit;Dag;Tijd\n\nKoffie;ma;10-12\n");
    expect(tables[0]?.rows).toMatchObject([{ row: 1, line: 4 }]);
  });
});

describe("a header on two lines", () => {
  test("says of what each name is, in the group above it", async () => {
    const [table] = await tablesIn(
      "Activiteit;;Locatie;;;Contact;;\nNaam;Dag;Naam;Adres;Plaats;Functie;Telefoon;E-mail\nKoor;ma;De Hal;Kade 1;Almere;balie;036-1234567;info@x.nl\nBingo;di;De Spil;Weg 2;Almere;balie;036-1234567;info@x.nl\n",
    );
    expect(table?.header).toEqual([
      "Activiteit Naam",
      "Dag",
      "Locatie Naam",
      "Adres",
      "Plaats",
      "Functie",
      "Telefoon",
      "E-mail",
    ]);
  });

  test("goes on below the line where a name did not fit", async () => {
    const [table] = await tablesIn(
      "Naam;Dag;Tijd;Kosten;E-mail\nactiviteit;;;per keer;aanbieder\nKoor;ma;10-12;€ 3;info@x.nl\nBingo;di;9-10;€ 2;info@x.nl\n",
    );
    expect(table?.header).toEqual(["Naam activiteit", "Dag", "Tijd", "Kosten per keer", "E-mail aanbieder"]);
    expect(table?.rows).toHaveLength(2);
  });
});

describe("a column for each month", () => {
  test("with the days of that month in it, is the dates of a row", async () => {
    const tables = await tablesIn(
      "Activiteit;Tijd;jan 2027;feb 2027;mrt 2027\nKoor;10-12;12;9;9\nBingo;14-16;13 en 27;;10, 24\n",
    );
    expect(rowsIn(tables).map(({ Datum }) => Datum)).toEqual([
      "12 jan 2027, 9 feb 2027, 9 mrt 2027",
      "13 en 27 jan 2027, 10, 24 mrt 2027",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const quoted = (...lines: string[][]) =>
  lines.map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n") + "\n";
const oneColumn = (...lines: string[]) => quoted(...lines.map((line) => [line]));
const read = async (text: string) => {
  const tables = await tablesIn(text);
  return { shapes: tables.map(({ shape }) => shape), rows: rowsIn(tables), tables };
};

describe("lines of a name, when and where, in one column", () => {
  test.each([
    "Aquarobics - maandagavond - zwembad De Golf, Almere",
    "Aquarobics – maandagavond – zwembad De Golf, Almere",
    "Aquarobics | maandagavond | zwembad De Golf, Almere",
    "Aquarobics (maandagavond), zwembad De Golf, Almere",
    "Aquarobics: maandagavond - zwembad De Golf, Almere",
    "Aquarobics • maandagavond • zwembad De Golf, Almere",
  ])("%s", async (line) => {
    const { shapes, rows } = await read(
      oneColumn(
        "Wat kunt u bij ons doen?",
        line,
        line.replace("Aquarobics", "Banenzwemmen").replace("maandag", "dinsdag"),
        line.replace("Aquarobics", "Trimzwemmen").replace("De Golf", "De Schelp"),
        "De bijdrage is € 20 per maand en kan worden aangepast.",
      ),
    );
    expect(shapes).toEqual(["lines"]);
    expect(rows).toMatchObject([
      { Activiteit: "Aquarobics", Dag: "maandagavond", Locatie: "zwembad De Golf, Almere", line: 2 },
      { Activiteit: "Banenzwemmen", Dag: "dinsdagavond", line: 3 },
      { Activiteit: "Trimzwemmen", Locatie: "zwembad De Schelp, Almere", line: 4 },
    ]);
  });

  test("are once in every week, and what stands between them is said", async () => {
    const result = await importText(
      oneColumn(
        "Inschrijven",
        "Aquarobics - maandagavond - zwembad De Golf, Almere",
        "Trimzwemmen - dinsdag 10.00-11.00 uur - zwembad De Golf, Almere",
        "Duiken - woensdag, 19.30 uur - zwembad De Schelp, Almere",
        "De contributie is € 20 per maand en kan worden aangepast.",
      ),
    );
    expect(Object.values(activitiesIn(result))).toMatchObject([
      {
        title: "Aquarobics",
        schedule: { type: "recurring", rules: [{ days: ["MO"], frequency: "weekly" }] },
      },
      { title: "Trimzwemmen", schedule: { rules: [{ startTime: "10:00", endTime: "11:00" }] } },
      { title: "Duiken", schedule: { rules: [{ startTime: "19:30" }] } },
    ]);
    expect(result.report.sheets[0]?.shape).toBe("lines");
    expect(result.report.sheets[0]?.notes.join(" ")).toContain("De contributie is € 20 per maand");
  });
});

describe("blocks below headings, without names of columns", () => {
  const club = quoted(
    ["Lestijden", "", ""],
    ["Maandag", "", ""],
    ["Kikkers", "17:45 – 18:30", ""],
    ["Tieners", "18:30 – 19:30", ""],
    ["Vrijdag", "", ""],
    ["Kikkers", "16:00 - 17:00", ""],
    ["Data Peuterturnen", "", ""],
    ["31", "augustus", "2026"],
    ["7", "september", "2026"],
    ["Locatie", "", ""],
    ["Het turnen vindt plaats in de grote zaal van de sporthal.", "", ""],
    ["Activiteiten seizoen 2026-2027", "", ""],
    ["21 september 2026: kijkavond", "", ""],
    ["30 november 2026: ontbijt", "", ""],
  );
  test("have the day of their heading, and dates the name of theirs", async () => {
    const { shapes, rows } = await read(club);
    expect(new Set(shapes)).toEqual(new Set(["lines"]));
    expect(rows).toMatchObject([
      { Activiteit: "Kikkers", Dag: "Maandag", Tijd: "17:45 – 18:30", line: 3 },
      { Activiteit: "Tieners", Dag: "Maandag", Tijd: "18:30 – 19:30", line: 4 },
      { Activiteit: "Kikkers", Dag: "Vrijdag", line: 6 },
      { Activiteit: "Peuterturnen", Datum: "31 augustus 2026", line: 8 },
      { Activiteit: "Peuterturnen", Datum: "7 september 2026", line: 9 },
      { Activiteit: "kijkavond", Datum: "21 september 2026", line: 13 },
      { Activiteit: "ontbijt", Datum: "30 november 2026", line: 14 },
    ]);
    expect(rows[5]).not.toHaveProperty("Dag");
  });

  test.each([
    ["3 mei · 20.30 uur", "Sionskerk, Almere\nZangavond\nmet koor De Merels"],
    ["3 mei, 20.30 uur", "Sionskerk, Almere\nZangavond\nmet koor De Merels"],
    ["3 mei - 20.30 uur", "Sionskerk, Almere\nZangavond\nmet koor De Merels"],
    ["zondag 3 mei | 20.30 uur", "Sionskerk, Almere\nZangavond\nmet koor De Merels"],
    ["3 mei om 20.30 uur", "Sionskerk, Almere\nZangavond\nmet koor De Merels"],
  ])("a moment beside lines that begin with the place: %s", async (when, text) => {
    const result = await importText(
      quoted(
        ["Agenda", ""],
        ["Archief 2026", ""],
        [when, text],
        [when.replace("3 mei", "10 mei"), text.replace("Zangavond", "Orgelspel")],
        ["Archief 2027", ""],
        [when.replace("zondag ", "").replace("3 mei", "9 mei"), text.replace("Zangavond", "Kerstspel")],
      ),
    );
    const found = Object.values(activitiesIn(result));
    expect(found).toMatchObject([
      { title: "Zangavond", schedule: { type: "once", date: "2026-05-03", startTime: "20:30" } },
      { title: "Orgelspel", schedule: { type: "once", date: "2026-05-10" } },
      { title: "Kerstspel", schedule: { type: "once", date: "2027-05-09" } },
    ]);
    expect(JSON.stringify(result.changes)).toContain('"Sionskerk"');
  });

  test("are no list when hardly a line says when", async () => {
    await expect(
      tablesIn(oneColumn("Welkom bij onze club", "Wij zijn een club - met leden", "Kom - eens", "ma - Yoga")),
    ).rejects.toThrow("no row with column names");
  });
});

describe("headings above loose lines", () => {
  test.each([
    "Buurthuis De Golf",
    "Locatie: Buurthuis De Golf",
    "BUURTHUIS DE GOLF",
    "Sporthal Noord",
    "Bibliotheek De Golf:",
  ])("that name a house are the place of what stands below: %s", async (house) => {
    const { shapes, rows } = await read(
      oneColumn(
        house,
        "Yoga - maandag 10.00 uur",
        "Zingen - dinsdag 11.00 uur",
        "Sporthal Zuid",
        "Judo - woensdag 19.00 uur",
      ),
    );
    expect(shapes).toEqual(["lines"]);
    expect(rows).toMatchObject([
      { Activiteit: "Yoga", Locatie: house.replace("Locatie: ", "").replace(/:$/, "") },
      { Activiteit: "Zingen" },
      { Activiteit: "Judo", Locatie: "Sporthal Zuid" },
    ]);
  });

  test("of which nobody knows what they are stay beside their lines, and are asked about", async () => {
    const { rows } = await read(
      oneColumn(
        "Voor beginners",
        "Yoga - maandag 10.00 uur",
        "Zingen - dinsdag 11.00 uur",
        "Voor gevorderden",
        "Judo - woensdag 19.00 uur",
      ),
    );
    expect(rows).toMatchObject([
      { Activiteit: "Yoga", Tussenkop: "Voor beginners" },
      { Activiteit: "Zingen", Tussenkop: "Voor beginners" },
      { Activiteit: "Judo", Tussenkop: "Voor gevorderden" },
    ]);
  });

  test("can be chosen in a mapping file", async () => {
    const tables = await tablesIn(
      oneColumn(
        "Aquarobics - maandagavond - zwembad De Golf",
        "Duiken - dinsdag - De Golf",
        "Yoga - vrijdag - De Golf",
      ),
      { columns: {}, values: {}, shape: "lines" },
    );
    expect(tables.map(({ shape }) => shape)).toEqual(["lines"]);
  });
});

describe("lines with names of columns above them, all in one column", () => {
  test.each([
    ["Naam - Dag - Plaats", " - "],
    ["Activiteit | Dag | Locatie", " | "],
    ["Activiteit – Dag – Locatie", " – "],
    ["Wat; Dag; Waar", "; "],
    ["Naam • Dag • Zaal", " • "],
  ])("are a list: %s", async (header, separator) => {
    const { shapes, tables } = await read(
      oneColumn(
        "Ons aanbod",
        header,
        ...["Yoga", "Koken", "Judo"].map((name) => [name, "maandag", "De Golf"].join(separator)),
      ),
    );
    expect(shapes).toEqual(["list"]);
    expect(tables[0]?.header).toEqual(header.split(separator));
    expect(tables[0]?.rows.map(({ cells }) => cells[0])).toEqual(["Yoga", "Koken", "Judo"]);
  });
});

describe("commas between a name, a time and a place", () => {
  test("below a day", async () => {
    const { rows } = await read(
      oneColumn(
        "Maandag",
        "Yoga, 19.00-20.00, De Golf",
        "Zingen, 20.00-21.00, De Golf",
        "Dinsdag",
        "Koken, 18.00 uur, De Golf",
      ),
    );
    expect(rows).toMatchObject([
      { Activiteit: "Yoga", Dag: "Maandag", Tijd: "19.00-20.00" },
      { Activiteit: "Zingen", Dag: "Maandag" },
      { Activiteit: "Koken", Dag: "Dinsdag", Tijd: "18.00 uur" },
    ]);
  });
  test("and a line that names a time but no day is no heading", async () => {
    const { rows } = await read(
      oneColumn(
        "19u30 Yoga in Buurthuis De Golf",
        "Zingen - maandag - De Spil",
        "Koken - dinsdag - De Spil",
        "Judo - vrijdag - De Spil",
      ),
    );
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toContain("Yoga");
  });
});

describe("names above their moments", () => {
  const lines = [
    "SCHEMA",
    "Wij sporten met aandacht voor elkaar.",
    "Jeugd Noord",
    "Kerkstraat 40 (Noord)",
    "Maandag van 18:30 tot 19:30 uur",
    "Woensdag van 18:00 tot 19:00 uur",
    "Havenpad 38 (Zuid)",
    "Donderdag van 18:30 tot 19:30 uur (Groep 1)",
    "Donderdag van 19:30 tot 20:30 uur (Groep 2)",
    "Volwassenen Noord",
    "Kerkstraat 40 (Noord)",
    "Maandag van 19:30 tot 20:30 uur",
  ];

  test("each is called after the name above it, and a street between them is where it is", async () => {
    const { rows, tables } = await read(oneColumn(...lines));
    expect(rows.map(({ Activiteit, Adres }) => [Activiteit, Adres])).toEqual([
      ["Jeugd Noord", "Kerkstraat 40 (Noord)"],
      ["Jeugd Noord", "Kerkstraat 40 (Noord)"],
      ["Jeugd Noord (Groep 1)", "Havenpad 38 (Zuid)"],
      ["Jeugd Noord (Groep 2)", "Havenpad 38 (Zuid)"],
      ["Volwassenen Noord", "Kerkstraat 40 (Noord)"],
    ]);
    expect(JSON.stringify(tables[0]?.notes)).not.toContain("Jeugd Noord");
  });

  test("without a street, and with names of two lines between the moments, too", async () => {
    const { rows } = await read(
      oneColumn(
        "Rooster",
        "Turnen kleuters",
        "dinsdag 16.00 - 17.00",
        "vrijdag 16.00 - 17.00",
        "Turnen jeugd",
        "dinsdag 17.00 - 18.00",
      ),
    );
    expect(rows.map(({ Activiteit }) => Activiteit)).toEqual([
      "Turnen kleuters",
      "Turnen kleuters",
      "Turnen jeugd",
    ]);
  });

  test("moments that take turns with names below them are an agenda", async () => {
    const { rows } = await read(
      oneColumn(
        "Agenda",
        "maandag 4 januari 2027, 10.00 uur",
        "Koffie",
        "dinsdag 5 januari 2027, 10.00 uur",
        "Wandelen",
        "woensdag 6 januari 2027, 10.00 uur",
        "Breien",
      ),
    );
    expect(rows.map(({ Activiteit }) => Activiteit)).toEqual(["Koffie", "Wandelen", "Breien"]);
  });
});

import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../support/sheet-rows.ts";

const shown = async (text: string, names: readonly string[]) =>
  rowsIn(await tablesIn(text)).map((row) => names.map((name) => row[name] ?? ""));

describe("another list below a list, without names of columns", () => {
  test("dates and names below groups with their hours", async () => {
    const text =
      "Groep,Uitleg,Wanneer\nBevers (5-7 jaar),Spelen in het bos.,zaterdag 10.00-12.00\nWelpen (7-11 jaar),Kamperen.,vrijdag 19.00-21.00\nProgramma Bevers,,\n5 sept,Startweekend,\n12 sept,Vuur maken,\n26 sept,Knopen leren,\n";
    const tables = await tablesIn(text);
    expect(tables.map(({ rows }) => rows.length)).toEqual([2, 3]);
    expect(tables[1]?.rows.map(({ cells }) => cells.filter((cell) => cell !== "").at(-1))).toEqual([
      "Startweekend",
      "Vuur maken",
      "Knopen leren",
    ]);
  });

  test("moments without a name are of the line above them, and that is a guess", async () => {
    const text =
      "Cursus;Wanneer;Uitleg\nHaken;dinsdag 10.00-12.00;Voor beginners.\nTekenen;woensdag 10.00-12.00;Met houtskool.\n\nVrije inloop;;\nMaandag;10.00;koffie om 11.00 uur\nVrijdag;14.00;\n";
    const [, table] = await tablesIn(text);
    expect(table?.header).toEqual(["Tussenkop", "Dag", "Tijd", "Toelichting"]);
    expect(table?.fields).toEqual([undefined, "days", "time", "description"]);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ["Vrije inloop", "Maandag", "10.00", "koffie om 11.00 uur"],
      ["Vrije inloop", "Vrijdag", "14.00", ""],
    ]);
  });

  test("lines that say what and when are a programme of their own", async () => {
    const text =
      "Cursus;Dag;Tijd\nYoga;maandag;19.00-20.00\nZumba;woensdag;20.00-21.00\n\nEenmalig\n12 september: Open dag, 10.00-16.00 uur\n3 oktober: Proefles tai chi, 11.00-12.00 uur\n14 november: Bloemschikken, 13.30-15.30 uur\n";
    expect((await shown(text, ["Datum", "Tijd", "Activiteit"])).slice(2)).toEqual([
      ["12 september", "10.00-16.00 uur", "Open dag"],
      ["3 oktober", "11.00-12.00 uur", "Proefles tai chi"],
      ["14 november", "13.30-15.30 uur", "Bloemschikken"],
    ]);
  });

  test("holidays below a list are no programme", async () => {
    const text =
      "Cursus;Dag;Tijd\nYoga;maandag;19.00-20.00\nZumba;woensdag;20.00-21.00\n\nVrij\n19 oktober: herfstvakantie\n21 december: kerstvakantie\n22 februari: voorjaarsvakantie\n";
    const [table, ...others] = await tablesIn(text);
    expect(others).toEqual([]);
    expect(table?.notes.join(" ")).toContain("herfstvakantie");
  });

  test("headings in one list with the same columns stay one list", async () => {
    const text =
      "Naam;Dag;Tijd\nZaal 1;;\nYoga;ma;10.00\nZumba;di;11.00\nZaal 2;;\nPilates;wo;10.00\nDansen;do;11.00\n";
    expect(await tablesIn(text)).toHaveLength(1);
  });
});

describe("a line for each day", () => {
  const week = [
    ["Maandag", "9.00", "Koffie"],
    ["Maandag", "10.30", "Stoelyoga"],
    ["Dinsdag", "10.00", "Schilderen"],
    ["Donderdag", "9.30", "Wandelen"],
    ["Donderdag", "19.30", "Zangkoor"],
  ];
  test.each([
    [
      "names behind a colon, with commas between",
      "Weekrooster\nMaandag: 9.00 Koffie, 10.30 Stoelyoga\nDinsdag: 10.00 Schilderen\nDonderdag: 9.30 Wandelen, 19.30 Zangkoor\n",
    ],
    [
      "in the next cell, on lines of their own",
      'Maandag;"9.00 Koffie\n10.30 Stoelyoga"\nDinsdag;10.00 Schilderen\nWoensdag;gesloten\nDonderdag;"9.30 Wandelen\n19.30 Zangkoor"\n',
    ],
  ])("%s", async (_, text) => {
    expect(await shown(text, ["Dag", "Tijd", "Activiteit"])).toEqual(week);
  });
});

describe("dates", () => {
  test("the month before the day, beside others with the day first", async () => {
    const text = "2027\n19 sept - Solderen\nOkt 17 - Naaien\nNov. 21 - Zagen\n12 dec - Vijlen\n";
    expect(await shown(text, ["Datum", "Activiteit"])).toEqual([
      ["19 sept", "Solderen"],
      ["17 Okt", "Naaien"],
      ["21 Nov.", "Zagen"],
      ["12 dec", "Vijlen"],
    ]);
  });

  test.each([
    [
      "The hours are told once above them.",
      "Wij oefenen altijd van 19.30 tot 21.45 uur in de kantine.",
      "19.30 tot 21.45",
    ],
    ["Of two hours nobody knows which.", "Wij oefenen van 19.30 tot 20.30 of van 20.30 tot 21.45 uur.", ""],
  ])("%s", async (_, sentence, hours) => {
    const dates =
      "Donderdag 9 september\nDonderdag 23 september\nDonderdag 7 oktober\nDonderdag 21 oktober\n";
    const rows = await shown(`Repetities 2027-2028\n"${sentence}"\n${dates}`, ["Tijd"]);
    expect(rows).toEqual(Array.from({ length: 4 }, () => [hours]));
  });

  test("a date between dates is no name of a column, though a word beside it could be", async () => {
    const text =
      "Programma;\n9 mei;Speurtocht\n16 mei;Vakantie\n23 mei;Vakanties\n30 mei;Zeilen\n6 juni;Kanoën\n";
    const [table] = await tablesIn(text);
    expect(table?.rows.map(({ line }) => line)).toContain(2);
  });
});

test("a group beside its moments on lines of their own", async () => {
  const text =
    'Categorie;Uren & dagen\nBenjamins;"Woensdag: 18u00 - 19u15\nVrijdag: 18u00 - 19u15"\nJoggers;"Dinsdag: 19u - 20u\nZondag: 10u - 11u (op uitnodiging)"\nKracht;Maandag: 19u00 - 20u00\n';
  const [table] = await tablesIn(text);
  expect(table?.header).toEqual(["Categorie", "Uren & dagen"]);
  expect(table?.rows).toHaveLength(3);
});

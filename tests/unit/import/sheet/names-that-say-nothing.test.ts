import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const ABOUT = [
  "Wij zingen liedjes van vroeger en nu, en drinken daarna samen een kop koffie in de grote zaal van het huis.",
  "Breien, haken en praten. Neem uw eigen werk mee, of leer het van iemand die het al jaren doet en graag uitlegt.",
  "Elke keer prijzen, en in de pauze een drankje van het huis. Kom gerust een keer kijken of het iets voor u is.",
  "Een partij duurt een uur. Beginners spelen tegen iemand die de regels nog eens rustig met hen doorneemt.",
];
/** Without a date, a day or a time in any column. */
const CLUBS = [
  [
    "Koor De Lijster",
    ABOUT[0],
    "Brugstraat 12",
    "1354 AB",
    "Almere",
    "036-5551234",
    "https://lijster.example.nl",
  ],
  ["Handwerken", ABOUT[1], "Molenweg 3", "1354 CD", "Almere", "036-5555678", "https://draad.example.nl"],
  ["Bingo", ABOUT[2], "Lange Laan 41", "1355 EF", "Almere", "036-5550000", "https://bingo.example.nl"],
  ["Schaken", ABOUT[3], "Kade 8", "1355 GH", "Almere", "036-5559999", "https://schaak.example.nl"],
];
const DATED = [
  ["3 januari 2027", "Zingen in de kerk", ABOUT[0]],
  ["10 januari 2027", "Breien voor beginners", ABOUT[1]],
  ["17 januari 2027", "Grote bingo", ABOUT[2]],
];
const asText = (lines: readonly (readonly (string | undefined)[])[]) =>
  lines.map((cells) => cells.map((cell) => `"${cell ?? ""}"`).join(";")).join("\n");
const columnsOf = async (...lines: readonly (readonly (string | undefined)[])[]) => {
  const { report } = await importText(asText(lines));
  return report.sheets.map(({ columns }) => columns);
};

describe("a list is read where nothing names its columns", () => {
  test("without any date or time: its cells say what they are", async () => {
    expect(await columnsOf(...CLUBS)).toEqual([
      {
        "Kolom A": "title",
        "Kolom B": "description",
        "Kolom C": "address",
        "Kolom D": "postcode",
        "Kolom E": "city",
        "Kolom F": "phone",
        "Kolom G": "website",
      },
    ]);
  });

  test("below names that say nothing, and its first line is no row", async () => {
    for (const names of [
      ["veld1", "veld2", "veld3", "veld4", "veld5", "veld6", "veld7"],
      ["a", "b", "c", "d", "e", "f", "g"],
      ["n", "tx", "s", "p", "w", "tl", "u"],
      ["Column1", "Column2", "Column3", "Column4", "Column5", "Column6", "Column7"],
      ["F1", "F2", "F3", "F4", "F5", "F6", "F7"],
    ]) {
      const { report } = await importText(asText([names, ...CLUBS]));
      const [sheet] = report.sheets;
      expect(Object.values(sheet?.columns ?? {}), names[0]).toEqual([
        "title",
        "description",
        "address",
        "postcode",
        "city",
        "phone",
        "website",
      ]);
      expect(report.rows.map(({ title }) => title)).toEqual(CLUBS.map(([title]) => title));
    }
  });

  test("also where short keys stand above a date, a name and a text", async () => {
    const result = await importText(asText([["d", "t", "tx"], ...DATED]));
    expect(Object.keys(activitiesIn(result))).toEqual(DATED.map(([, title]) => title));
    expect(result.report.sheets[0]?.columns).toEqual({ d: "date", t: "title", tx: "description" });
  });

  test("where only half of the columns have a name", async () => {
    const names = ["Activiteit", "", "Adres", "", "Plaats", "", "Website"];
    expect(await columnsOf(names, ...CLUBS)).toEqual([
      {
        Activiteit: "title",
        "Kolom B": "description",
        Adres: "address",
        "Kolom D": "postcode",
        Plaats: "city",
        "Kolom F": "phone",
        Website: "website",
      },
    ]);
  });

  test("a row is no header because its words are names that columns have", async () => {
    const rows = [
      ["Koffie", "maandag", "10:00", "Inloop", "036-5551234"],
      ["Naam en doel", "dinsdag", "14:00", "Cursus", "036-5555678"],
      ["Wandelen", "vrijdag", "09:30", "Sport", "036-5550000"],
      ["Website bouwen", "dinsdag", "19:00", "Workshop", "036-5551111"],
    ];
    const { report } = await importText(asText(rows));
    expect(report.rows).toHaveLength(4);
  });

  test("a name beside a text is a list, although there are no more than two columns", async () => {
    const rows = CLUBS.map(([name, about]) => [name, about]);
    expect(await columnsOf(...rows)).toEqual([{ "Kolom A": "title", "Kolom B": "description" }]);
  });

  test("the name of what is on is another one in each row, and no town, house or key", async () => {
    const rows = [
      ["koor", "Buurthuis De Boog", "Almere", "Zingen voor de lol", "2026-09-04"],
      ["brei", "Wijkcentrum Oost", "Almere", "Breien en haken", "2026-09-05"],
      ["schaak", "Buurthuis De Boog", "Almere", "Een potje schaken", "2026-09-06"],
      ["bingo", "Wijkcentrum Oost", "Almere", "Grote bingo", "2026-09-07"],
    ];
    const { report } = await importText(asText(rows));
    expect(report.rows.map(({ title }) => title)).toEqual(rows.map(([, , , title]) => title));
    expect(report.sheets[0]?.columns).toMatchObject({ "Kolom B": "venue", "Kolom C": "city" });
  });

  test("of two columns of pages none is taken for the page of the activity", async () => {
    const rows = CLUBS.map((cells, at) => [...cells, `https://www.almere.example.nl/gids/${at}`]);
    const { report } = await importText(asText(rows));
    expect(Object.values(report.sheets[0]?.columns ?? {})).not.toContain("website");
    expect(report.sheets[0]?.questions.map(({ candidates }) => candidates)).toEqual([
      ["website"],
      ["website"],
    ]);
  });

  test("two moments of one day are when it begins and ends; what a system did at odd minutes is not", async () => {
    const spans = [
      ["Zingen", "2026-09-04T14:00:00", "2026-09-04T16:00:00"],
      ["Bingo", "2026-09-05T19:30:00", "2026-09-05T22:00:00"],
      ["Schaken", "2026-09-06T10:00:00", "2026-09-06T12:00:00"],
    ];
    const places = ["Buurthuis De Boog", "Wijkcentrum Oost", "Buurthuis De Boog"];
    const { Bingo } = activitiesIn(await importText(asText(spans.map((row, at) => [...row, places[at]]))));
    expect(Bingo?.["schedule"]).toEqual({
      type: "once",
      date: "2026-09-05",
      startTime: "19:30",
      endTime: "22:00",
    });
    const odd = spans.map((row, at) => [
      row[0],
      ...row.slice(1).map((one) => one?.replace(":00:00", `:1${at}:07`)),
      places[at],
    ]);
    const kept = activitiesIn(await importText(asText(odd)));
    expect(kept["Schaken"]?.["schedule"]).toMatchObject({ type: "unknown" });
  });
});

describe("a list stays one list, and two stay two", () => {
  const names = ["Activiteit", "Dag", "Tijd", "Locatie", "Kosten"];
  const rows = [
    ["Koffie", "maandag", "10:00 - 12:00", "Buurthuis De Boog", "€ 1,00"],
    ["Yoga", "dinsdag", "19:00 - 20:00", "Wijkcentrum Oost", "€ 5,00"],
    ["Bingo", "vrijdag", "14:00 - 16:00", "Buurthuis De Boog", "€ 2,50"],
  ];
  const spread = (cells: readonly string[]) =>
    cells.flatMap((cell, at) => (at % 2 === 1 ? [cell, ""] : [cell]));

  test("with an empty column between its columns", async () => {
    const { report } = await importText(asText([spread(names), ...rows.map(spread)]));
    expect(report.sheets).toHaveLength(1);
    expect(Object.values(report.sheets[0]?.columns ?? {})).toEqual([
      "title",
      "days",
      "time",
      "venue",
      "cost",
    ]);
    expect(report.rows.map(({ title }) => title)).toEqual(["Koffie", "Yoga", "Bingo"]);
  });

  test("where its names come again further down in another order", async () => {
    const turned = (cells: readonly string[]) => [...cells].reverse();
    for (const header of [names, ["Naam", "Stand", "Nodig", "Loopt af op", "Zie ook"]]) {
      const { report } = await importText(
        asText([["Deel een"], header, ...rows, [""], ["Deel twee"], turned(header), ...rows.map(turned)]),
      );
      expect(report.rows.map(({ title }) => title)).toEqual([
        "Koffie",
        "Yoga",
        "Bingo",
        "Koffie",
        "Yoga",
        "Bingo",
      ]);
    }
  });
});

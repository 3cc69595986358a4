import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";
import { readSheetBytes } from "#import/sheet/read-sheet.ts";
import { rowsIn, tablesIn } from "../../../../support/sheet-rows.ts";

const schedules = async (text: string, name?: string) => {
  const result = await importText(text, name ? { name } : {});
  const found = Object.entries(activitiesIn(result)).map(([title, { schedule }]) => [title, schedule]);
  const asked = result.report.rows.flatMap(({ remarks }) =>
    remarks.filter(({ code }) => code.startsWith("date-")),
  );
  return { schedules: Object.fromEntries(found) as Record<string, { date?: string }>, asked, result };
};

describe("a year above dates", () => {
  test("is the year of the dates below it, until the next", async () => {
    const { schedules: found, asked } = await schedules(
      "PROGRAMMA 2027,\nDatum,\n6 januari,Nieuwjaarsborrel\n3 februari,Quiz\n5 januari 2028,Nieuwjaarsreceptie\nPROGRAMMA 2026,\nDatum,\n8 januari,Borrel\n5 februari,Kienavond\n",
    );
    expect(found).toEqual({
      Nieuwjaarsborrel: { type: "once", date: "2027-01-06" },
      Quiz: { type: "once", date: "2027-02-03" },
      Nieuwjaarsreceptie: { type: "once", date: "2028-01-05" },
      Borrel: { type: "once", date: "2026-01-08" },
      Kienavond: { type: "once", date: "2026-02-05" },
    });
    expect(asked).toEqual([]);
  });

  test.each([
    ["Seizoen 2026/2027", "12-1", "2027-01-12"],
    ["Jaaragenda 2027", "di 12 januari", "2027-01-12"],
    ["JANUARI 2027", "12", "2027-01-12"],
    ["Agenda januari 2027", "dinsdag 12", "2027-01-12"],
    ["Programma sept. 2026 t/m mei 2027", "12 jan", "2027-01-12"],
  ])("%s, %s", async (heading, date, wanted) => {
    const text = `${heading};;\nDatum;Activiteit;Tijd\n${date};Bingo;10-12\n${date};Koor;13-15\n`;
    expect((await schedules(text)).schedules["Bingo"]?.date).toBe(wanted);
  });

  test("and a month below it go together", async () => {
    const text =
      "Agenda 2027;;\nJanuari;;\nwo 6;10-12;Bingo\ndo 7;10-12;Koor\nFebruari;;\nwo 3;10-12;Zang\nvr 5;10-12;Kaarten\n";
    const { schedules: found } = await schedules(text);
    expect(Object.values(found).map(({ date }) => date)).toEqual([
      "2027-01-06",
      "2027-01-07",
      "2027-02-03",
      "2027-02-05",
    ]);
  });

  test("in the name of an activity makes no heading of it", async () => {
    const text =
      "Activiteit;Datum;Tijd\nBingo;12-1-2027;10-12\nKerstmarkt 2027;;\nKoor;13-1-2027;13-15\nZang;14-1-2027;13-15\n";
    expect(rowsIn(await tablesIn(text)).map(({ Activiteit }) => Activiteit)).toEqual([
      "Bingo",
      "Kerstmarkt 2027",
      "Koor",
      "Zang",
    ]);
  });

  test("in the name of the file is that of dates without one, and of nothing else", async () => {
    const text = "Datum;Activiteit;Tijd\n12 januari;Bingo;10-12\n2 februari;Koor;13-15\n";
    expect((await schedules(text, "agenda-2028.csv")).schedules["Koor"]?.date).toBe("2028-02-02");
    const weekly = "Dag;Activiteit;Tijd\nmaandag;Bingo;10-12\ndinsdag;Koor;13-15\n";
    const tables = await readSheetBytes("rooster-2027.csv", new TextEncoder().encode(weekly));
    expect(tables[0]?.header).toEqual(["Dag", "Activiteit", "Tijd"]);
  });

  test("that nobody wrote is asked once for the sheet", async () => {
    const { result, schedules: found } = await schedules(
      "Datum;Activiteit;Tijd\n12 januari;Bingo;10-12\n2 februari;Koor;13-15\n",
    );
    const asked = result.report.questions.filter(({ code }) => code === "date-without-year");
    expect(asked).toMatchObject([{ column: "period", proposal: "2027", values: [{ rows: [1, 2] }] }]);
    expect(found["Koor"]?.date).toBe("2027-02-02");
    const mapping = { columns: {}, values: {}, answers: { period: { "": "seizoen 2025-2026" } } };
    const again = await importText("Datum;Activiteit;Tijd\n12 januari;Bingo;10-12\n", { mapping });
    expect(activitiesIn(again)["Bingo"]).toMatchObject({ schedule: { date: "2026-01-12" } });
    expect(again.report.questions.filter(({ code }) => code === "date-without-year")).toEqual([]);
  });
});

describe("a sentence above the rows", () => {
  const text =
    "Zomerprogramma;;\n*al onze avonden zijn in De Hal op de Kade 12 te Almere;;\nDatum;Activiteit;Tijd\n12 juli 2026;Bingo;10-12\n13 juli 2026;Koor;13-15\n";

  test("is a text of every row below it", async () => {
    expect(rowsIn(await tablesIn(text)).map((row) => row["Bij de lijst"])).toEqual([
      "*al onze avonden zijn in De Hal op de Kade 12 te Almere",
      "*al onze avonden zijn in De Hal op de Kade 12 te Almere",
    ]);
  });

  test("below a heading is that of its rows, and no row itself", async () => {
    const below =
      "AGENDA 2027,\nAlle avonden zijn in De Hal aan de Kade,\n6 januari,Borrel\n3 februari,Quiz\nAGENDA 2026,\n8 januari,Bingo\n5 februari,Kienen\n";
    expect(rowsIn(await tablesIn(below)).map((row) => [row["Kolom B"], row["Bij de lijst"]])).toEqual([
      ["Borrel", "Alle avonden zijn in De Hal aan de Kade"],
      ["Quiz", "Alle avonden zijn in De Hal aan de Kade"],
      ["Bingo", undefined],
      ["Kienen", undefined],
    ]);
  });
});

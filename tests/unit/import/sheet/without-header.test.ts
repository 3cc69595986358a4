import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const columnsOf = async (...rows: string[]) => {
  const { report } = await importText(rows.join("\n"));
  return report.sheets[0]?.columns;
};

describe("a list without names above its columns is read by what they hold", () => {
  test("a name, a date, when it begins and ends, and a house with its address", async () => {
    const result = await importText(
      [
        'Zingen voor de lol,2026-09-04,14:00,16:00,"De Boog, Brugstraat 12, Almere"',
        'Bingo,2026-09-05,19:30,22:00,"Café Het Hoekje, Molenweg 3, Almere"',
        'Schaken,2026-09-06,10:00,12:00,"Bibliotheek Zuid, Lange Laan 41, Almere"',
      ].join("\n"),
    );
    const { Bingo } = activitiesIn(result);
    expect(Bingo?.["schedule"]).toEqual({
      type: "once",
      date: "2026-09-05",
      startTime: "19:30",
      endTime: "22:00",
    });
    const places = result.changes.filter(({ path }) => path.startsWith("locations/"));
    expect(places.map(({ value }) => value["name"])).toContain("Café Het Hoekje");
    expect(places.map(({ value }) => value["street"])).toContain("Molenweg 3");
    expect(result.report.sheets[0]?.questions).toEqual([]);
  });

  test("a day, times, a telephone and a price", async () => {
    expect(
      await columnsOf(
        'Koor De Lijster,maandag,20.00-22.00,036-5551234,"€ 2,50"',
        'Biljartclub,dinsdag,13.30-16.00,036-5555678,"€ 1,00"',
        "Kantklossen,vrijdag,9.30-11.30,036-5550000,gratis",
      ),
    ).toEqual({
      "Kolom A": "title",
      "Kolom B": "days",
      "Kolom C": "time",
      "Kolom D": "phone",
      "Kolom E": "cost",
    });
  });

  test("one time is when it begins, and a long text what it is about", async () => {
    const about =
      "Wij zingen liedjes van vroeger en nu, en drinken daarna samen een kop koffie in de grote zaal van het huis.";
    expect(
      await columnsOf(
        `donderdag,Zingen,19:30,"${about}",www.koor.example.nl`,
        `vrijdag,Breien,10:00,"Breien, haken en praten. ${about}",www.brei.example.nl`,
        `maandag,Bingo,14:00,"Elke keer prijzen. ${about}",www.bingo.example.nl`,
      ),
    ).toMatchObject({
      "Kolom A": "days",
      "Kolom B": "title",
      "Kolom C": "startTime",
      "Kolom D": "description",
      "Kolom E": "website",
    });
  });

  test("houses without an address are where it is", async () => {
    expect(
      await columnsOf(
        "Zingen,maandag,19:30,Buurthuis De Boog",
        "Breien,dinsdag,10:00,Wijkcentrum Oost",
        "Bingo,woensdag,14:00,Buurthuis De Boog",
      ),
    ).toMatchObject({ "Kolom A": "title", "Kolom D": "venue" });
  });

  test("a column that could be several things is asked about", async () => {
    const { report } = await importText(
      "Zingen,maandag,19:30,12\nBreien,dinsdag,10:00,8\nBingo,woensdag,14:00,40",
    );
    expect(report.sheets[0]?.questions.map(({ column }) => column)).toEqual(["Kolom D"]);
  });
});

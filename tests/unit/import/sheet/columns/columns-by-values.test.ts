import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const fieldsOf = async (text: string) => (await importText(text)).report.sheets[0]?.columns ?? {};

const list = (header: string, ...cells: string[]) =>
  [`Naam;${header}`, ...cells.map((cell, at) => `Kring ${"ABCDEF"[at]};${cell}`)].join("\n");

describe("below a name that nobody knows a column is what all its cells are", () => {
  test.each([
    ["Kwab", ["Almere", "Zeewolde", "Lelystad", "Dronten"], "city"],
    ["Kwab", ["Lindelaan 4", "Kerkweg 12", "Esdoornstraat 1a", "Hoofdweg 9"], "address"],
    ["Kwab", ["€ 2,50", "€ 3", "gratis", "€ 1,00"], "cost"],
    ["Kwab", ["19:30", "20:00", "9:15", "10:00"], "startTime"],
    ["Kwab", ["WALK_IN", "REGISTRATION", "WALK_IN", ""], "signUp"],
    ["Kwab", ["weekly", "monthly", "weekly", "once"], "frequency"],
    ["Kwab", ["036 123 4567", "036-1234568", "036 1234569", "036 123 4570"], "phone"],
  ])("%s: %j", async (header, cells, field) => {
    expect((await fieldsOf(list(header, ...cells)))[header]).toBe(field);
  });

  test("two columns of times are when it begins and when it ends", async () => {
    const columns = await fieldsOf(
      "Naam;Dag;Kwab;Kweb\nKoor;ma;19:30;21:00\nBingo;di;14:00;16:00\nYoga;wo;9:00;10:00",
    );
    expect(columns).toMatchObject({ Kwab: "startTime", Kweb: "endTime" });
  });

  test.each(["Provincie", "Borg", "Fax", "Subsidie", "Factuuradres"])(
    "but %s is of something else",
    async (header) => {
      const cells =
        { Provincie: "Utrecht", Borg: "€ 25", Fax: "036 123 4567", Subsidie: "€ 900" }[header] ?? "Kade 1";
      expect((await fieldsOf(list(header, cells, cells, cells, cells)))[header]).toBeUndefined();
    },
  );
});

describe("a name that is only nearly that of a field", () => {
  test("counts when the cells below it are of that kind", async () => {
    expect((await fieldsOf(list("Repetitietijd", "19:30", "20:00", "20:15")))["Repetitietijd"]).toMatch(
      /time$/i,
    );
    expect((await fieldsOf(list("Uren", "2", "4", "6")))["Uren"]).toBeUndefined();
  });
});

describe("a list that says nowhere what its rows are called", () => {
  const named = async (text: string) => Object.keys(activitiesIn(await importText(text)));

  test("calls them as their group, and asks that once", async () => {
    const text =
      "dag,tijd,groep niveau,categorie\nma,19:00 - 20:00,,Pupillen\ndi,19:00 - 20:00,,Junioren\nwo,9:00 - 10:00,,Veteranen";
    expect(await named(text)).toEqual(["Pupillen", "Junioren", "Veteranen"]);
    expect((await importText(text)).report.sheets[0]?.questions).toMatchObject([
      { column: "categorie", taken: "title" },
    ]);
  });

  test("calls them as the summary of a calendar file does", async () => {
    const text =
      "SUMMARY,DTSTART;TZID=Europe/Amsterdam,DTEND;TZID=Europe/Amsterdam,DESCRIPTION,ORGANIZER,BEGIN\n" +
      'Koffieuur,20260507T100000,20260507T120000,Samen koffie,"CN=De Linde:MAILTO:info@linde.example.nl",VEVENT\n' +
      'Soepdag,20260508T120000,20260508T133000,Samen soep,"CN=De Linde:MAILTO:info@linde.example.nl",VEVENT';
    const activities = activitiesIn(await importText(text));
    expect(activities["Koffieuur"]).toMatchObject({
      organization: "de-linde",
      schedule: { type: "once", date: "2026-05-07", startTime: "10:00", endTime: "12:00" },
    });
  });

  test("calls them by a column of texts as short as names, and not as who offers them", async () => {
    expect(
      await named(
        "omschr;dag;van;adr;org\nKaarten;ma;13:30;Kade 1;De Linde\nBiljart;di;10:00;Kade 1;De Linde",
      ),
    ).toEqual(["Kaarten", "Biljart"]);
  });
});

describe("below 'plaats'", () => {
  test("houses are houses, and towns are towns", async () => {
    expect(
      await fieldsOf(
        "Naam;Dag;plaats\nA loop;ma;Sportpark Noord\nB loop;di;Boskamp\nC loop;wo;Sportpark Noord",
      ),
    ).toMatchObject({
      plaats: "venue",
    });
    expect(
      await fieldsOf("Naam;Dag;Plaats\nA loop;ma;Almere\nB loop;di;Urk\nC loop;wo;Almere"),
    ).toMatchObject({ Plaats: "city" });
  });

  test("and the hours of the house beside those of the lesson are of the house", async () => {
    const text =
      "Naam;Dag;Tijd;open;sluiting\nA les;ma;19:00 - 20:00;18:30;21:00\nB les;di;19:00 - 20:00;18:30;21:30";
    const [first] = Object.values(activitiesIn(await importText(text)));
    expect(first?.["schedule"]).toMatchObject({
      rules: [{ days: ["MO"], startTime: "19:00", endTime: "20:00" }],
    });
  });
});

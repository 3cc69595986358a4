import { describe, expect, test } from "vitest";
import { rowsIn, tablesIn } from "../../../../support/sheet-rows.ts";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const events = [
  "date,type,title,details",
  "2026-08-09,Promo,Markt,Op het plein",
  "2026-08-22,Club,Startdag,Met koffie",
];

describe("a second list below an empty line, with names of its own", () => {
  test.each([
    [
      "group,born,fee,training",
      'U6,2021 en later,110,"Di + do, 19u00 tot 20u00"',
      'U8,2019 en 2020,160,"Di + do, 19u00 tot 20u30"',
    ],
    [
      "groep,leeftijd,kosten,training",
      'Kikkers,4-6 jaar,110,"Di + do, 19.00 - 20.00"',
      'Vissen,7-9 jaar,160,"Di en do, 20.00 - 21.00"',
    ],
    ["team,prijs,dag,tijd", "Welpen,110,dinsdag,19.00 - 20.00", "Leeuwen,160,dinsdag,20.00 - 21.00"],
    ["les,docent,dag,tijd", "Judo,trainer,dinsdag,19:00-20:00", "Karate,trainer,donderdag,20:00-21:00"],
    ["name,day,time,price", "Judo,Tuesday,19:00-20:00,5", "Karate,Thursday,20:00-21:00,5"],
  ])("%s", async (header, ...rows) => {
    const tables = await tablesIn([...events, ",,,", header, ...rows].join("\n"));
    expect(tables.map((table) => table.header)).toEqual([events[0]?.split(","), header.split(",")]);
    expect(rowsIn(tables).map(({ line }) => line)).toEqual([2, 3, 6, 7]);
  });

  test("has the group as its name where another column says when it trains", async () => {
    const result = await importText(
      [
        ...events,
        ",,,",
        "group,born,fee,training",
        'Kikkers,2021 en later,110,"Di + do, 19u00 tot 20u00"',
        'Vissen,2019 en 2020,160,"Di + do, 19u00 tot 20u30"',
      ].join("\n"),
    );
    expect(Object.values(activitiesIn(result))).toMatchObject([
      {},
      {},
      {
        title: "Kikkers",
        schedule: { rules: [{ days: ["TU", "TH"], startTime: "19:00", endTime: "20:00" }] },
      },
      { title: "Vissen" },
    ]);
  });

  test("is none when it is a row like the others after an empty line", async () => {
    const tables = await tablesIn(
      [...events, ",,,", "2026-09-01,Club,Training,Buiten", "2026-09-02,Club,Feest,"].join("\n"),
    );
    expect(tables).toHaveLength(1);
  });
});

describe("the same names again below a heading", () => {
  const list = (second: string) =>
    [
      "Aanbod",
      "",
      "Breien",
      "Voor;Wanneer;Prijs (10 keer)",
      "Beginners;maandag 10-12;€ 20",
      "Gevorderden;dinsdag 10-12;€ 20",
      "Workout",
      "Voor;Wanneer;Prijs (10 keer)",
      "Volwassenen;woensdag 10-12;€ 30",
      "Naailessen",
      second,
      ...(second.startsWith("Voor") ? ["Volwassenen;donderdag 10-12;€ 40"] : ["donderdag 10-12;€ 40"]),
    ].join("\n");

  test.each(["Voor;Wanneer;Prijs (20 keer)", "Wanneer;Prijs", "Voor;Wanneer;Prijs"])(
    "%s is no row, and what stands above it is what its rows are called",
    async (second) => {
      const activities = Object.values(activitiesIn(await importText(list(second))));
      const titles = activities.map(({ title }) => title);
      expect(titles).not.toContain("Voor");
      expect(titles.filter((title) => title === "Naailessen")).toHaveLength(1);
      expect(titles).toContain("Workout");
    },
  );

  test("a word for a category among names is a name too, and says nothing of the rows below the others", async () => {
    const activities = Object.values(activitiesIn(await importText(list("Voor;Wanneer;Prijs (10 keer)"))));
    const named = (name: string) => activities.find(({ title }) => title === name)?.["category"];
    expect(named("Naailessen")).toBe("creatief");
    expect(named("Workout")).not.toBe("creatief");
  });
});

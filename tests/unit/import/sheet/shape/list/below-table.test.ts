import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";
import { rowsIn, tablesIn } from "../../../../../support/sheet-rows.ts";

const TABLE = ["Dag;Les;Tijd", "maandag;Salsa;19:30 - 20:30", "dinsdag;Tango;20:00 - 21:00"];
const NAMES_FIRST = ["Les;Dag;Tijd", "Salsa;maandag;19:30 - 20:30", "Tango;dinsdag;20:00 - 21:00"];

describe("what a page goes on with below its table", () => {
  test.each([
    ["what it costs", ["Kosten", "Salsa: € 120 per jaar", "Tango: € 90 per jaar"]],
    ["a sentence", ["Heeft u vragen, dan kunt u ons altijd bellen."]],
    [
      "another part of the page",
      ["Instapeisen", "Wij vragen van iedereen die wil meedoen dat hij kan tellen.", "Salsa"],
    ],
    ["an address", ["Contact", "info@dansschool.example", "www.dansschool.example"]],
  ])("is no row: %s", async (_, below) => {
    for (const table of [TABLE, NAMES_FIRST]) {
      const tables = await tablesIn([...table, ...below].join("\n"));
      expect(rowsIn(tables).filter(({ Les }) => Les === "Salsa" || Les === "Tango")).toHaveLength(2);
      expect(tables[0]?.notes.join(" ")).toContain("Onder de lijst gaat het blad verder");
    }
    expect((await importText([...TABLE, ...below].join("\n"))).report.totals.refused).toBe(0);
  });

  test("a name alone among names is a row that nobody filled in", async () => {
    expect(rowsIn(await tablesIn([...NAMES_FIRST, "Linedance"].join("\n"))).map(({ Les }) => Les)).toEqual([
      "Salsa",
      "Tango",
      "Linedance",
    ]);
  });

  test("what another part of the page costs is not of its rows", async () => {
    const result = await importText(
      [
        ...TABLE,
        "Kom op tijd, want de deur wordt na het begin van elke les gesloten voor iedereen die later komt.",
        "Zaalhuur",
        "De zaal huren voor een feest kost € 150 per keer.",
      ].join("\n"),
    );
    expect(Object.values(activitiesIn(result)).map((one) => one["costs"])).toEqual([[], []]);
    expect(result.report.questions.map(({ code }) => code)).not.toContain("cost-in-text");
  });

  test("of what it costs is asked for each row", async () => {
    const result = await importText([...TABLE, "Alle lessen kosten 90 euro per jaar"].join("\n"));
    const asked = result.report.questions.find(({ code }) => code === "cost-in-text");
    const costs = Object.values(activitiesIn(result)).map((one) => one["costs"]);
    expect(asked?.values[0]?.rows ?? costs).toHaveLength(2);
  });
});

describe("above a table", () => {
  test("a first day and what ends it are both kept, in its words", async () => {
    const found = activitiesIn(
      await importText(["Het seizoen start op 31 augustus 2026 en loopt tot kerst.", ...TABLE].join("\n")),
    );
    expect(found["Salsa"]?.["schedule"]).toMatchObject({ from: "2026-08-31" });
    expect(JSON.stringify(found["Salsa"]?.["schedule"])).toContain("tot kerst");
  });

  test("a period is not that of rows that say theirs", async () => {
    const rows = rowsIn(
      await tablesIn("Seizoen 2026\nLes;Dag;Periode\nSalsa;maandag;september t/m mei\nTango;dinsdag;mei\n"),
    );
    expect(rows.map(({ Periode }) => Periode)).toEqual(["september t/m mei", "mei"]);
  });
});

test.each(["Open les", "Vrij dansen", "Dansen op zondag"])(
  "what something else below the list costs is no price of the list: %s",
  async (name) => {
    const result = await importText(
      `Dag,Les,Tijd\nmaandag,Stijldans,19:30 - 21:00\ndinsdag,Tango,20:00 - 21:30\n,,\nBetalen,,\nDe bar neemt geen biljetten van 50 aan.,,\n,,\n${name},,\nZondag,,\nTijd: 14:00 - 18:00,,\nKosten: €5,,`,
    );
    const costs = Object.values(activitiesIn(result)).map((one) => one["costs"]);
    expect(costs.slice(0, 2)).toEqual([[], []]);
  },
);

test("the name of a planning above what is told of it is no row", async () => {
  const below = [
    "Agenda",
    "Jaarplanning 2026-2027",
    "Dit is een voorlopige planning, aan deze planning kan niemand rechten ontlenen.",
  ];
  const rows = rowsIn(await tablesIn([...NAMES_FIRST, ...below].join("\n")));
  expect(rows.map(({ Les }) => Les)).toEqual(["Salsa", "Tango"]);
});

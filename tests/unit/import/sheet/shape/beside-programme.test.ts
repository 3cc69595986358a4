import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const WEEK = [
  "Dag,Lessen,,",
  'Maandag,Peuterspel,9.30 - 10.30,"Groep 1, 2 en 3"',
  ",Trampoline 1,16.00 - 17.00,Groep 4 t/m 6",
  ",Trampoline 2,17.00 - 18.00,Groep 7 en 8",
  "Woensdag,Zitvolleybal,10.00 - 11.00,senioren",
  ",Circuitles,19.00 - 20.00,Volwassenen",
];
const FEES = ["Activiteit,Tarief,,", 'Peuterspel,"€ 90,00",,', "Trampoline,€ 110,,", "Circuit les,€ 120,,"];
const EMPTY = ",,,";

const read = async (...lines: readonly string[]) => importText(lines.join("\n"));

describe("the table with days and hours is the programme, and one with what it costs beside it is not", () => {
  test.each([
    ["below it, with a heading", ["Weekrooster,,,", ...WEEK, EMPTY, "Tarieven 2027,,,", ...FEES]],
    ["below it, without an empty line", [...WEEK, "Tarieven 2027,,,", ...FEES]],
    ["above it", ["Tarieven,,,", ...FEES, EMPTY, "Weekrooster,,,", ...WEEK]],
    ["with its heading alone", [...WEEK, EMPTY, "Contributie 2027,,,", ...FEES.slice(1)]],
    ["with the names of its lessons alone", [...WEEK, EMPTY, ...FEES.slice(0, 2), "Zitvolleybal,€ 80,,"]],
  ])("%s", async (_, lines) => {
    const found = await read(...lines);
    const activities = activitiesIn(found);
    expect(Object.keys(activities).sort()).toEqual([
      "Circuitles",
      "Peuterspel",
      "Trampoline 1",
      "Trampoline 2",
      "Zitvolleybal",
    ]);
    expect(activities["Trampoline 2"]?.["schedule"]).toEqual({
      type: "recurring",
      rules: [{ days: ["MO"], startTime: "17:00", endTime: "18:00", frequency: "weekly" }],
    });
    expect(found.report.sheets[0]?.notes.join(" ")).toContain("“Peuterspel € 90,00”");
  });

  test("a list of other things with a price, which no lesson is called after, is read", async () => {
    const found = await read(
      "Dag;Activiteit;Tijd",
      "Maandag;Zangles;10.00 - 11.00",
      "Dinsdag;Dansles;10.00 - 11.00",
      ";;",
      "Activiteit;Prijs;Locatie",
      "Kruidenwandeling;€ 4,50;Bosrand",
      "Broodbakken;€ 7,50;Molen",
    );
    expect(Object.keys(activitiesIn(found))).toContain("Broodbakken");
  });

  test("a list that names its days once keeps its own prices", async () => {
    const found = await read(
      "Dag,Activiteit,Tijd,Prijs",
      "Maandag,Zangles,10.00 - 11.00,€ 4",
      ",Dansles,11.00 - 12.00,€ 5",
      ",Tekenles,13.00 - 14.00,€ 5",
    );
    expect(activitiesIn(found)["Dansles"]?.["costs"]).toEqual([{ amount: 5, per: "visit", for: "everyone" }]);
  });
});

test("a name over several columns is that of the first, and what stands beside it is read by what it holds", async () => {
  const found = await read(...WEEK);
  const [sheet] = found.report.sheets;
  expect(sheet?.columns).toMatchObject({ Dag: "days", Lessen: "title", "Kolom C": "time" });
  expect(sheet?.columns["Kolom D"]).toBe("audience");
});

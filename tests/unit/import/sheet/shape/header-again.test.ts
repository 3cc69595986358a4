import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const rulesOf = async (text: string) =>
  Object.fromEntries(
    Object.entries(activitiesIn(await importText(text))).map(([title, { schedule }]) => [
      title,
      (schedule as { rules?: object[] }).rules,
    ]),
  );

describe("two names of columns that stand again below each heading", () => {
  test("are the names of the columns, above rows of that day", async () => {
    expect(
      await rulesOf(
        "Lesrooster;\nMaandag;\nLes;Tijd\nZumba;19.00 - 20.00\nPilates;20.00 - 21.00\nWoensdag;\nLes;Tijd\nJudo 1;16.00 - 17.00\nVrijdag;\nLes;Tijd\n-;-\n",
      ),
    ).toMatchObject({
      Zumba: [{ days: ["MO"], startTime: "19:00", endTime: "20:00" }],
      Pilates: [{ days: ["MO"], startTime: "20:00", endTime: "21:00" }],
      "Judo 1": [{ days: ["WE"], startTime: "16:00", endTime: "17:00" }],
    });
  });

  test("below a line of each room, with the group as the name of its training", async () => {
    expect(
      await rulesOf(
        "Zaal De Kamp,,\nGroep,Dag,Uur\nWelpen,maandag,18u-19u\nLeeuwen,dinsdag,18u-19u\nZaal De Berg,,\nGroep,Dag,Uur\nBeren,woensdag,18u-19u\n",
      ),
    ).toMatchObject({ Welpen: [{ days: ["MO"] }], Leeuwen: [{ days: ["TU"] }], Beren: [{ days: ["WE"] }] });
  });

  test("and a line above them that there are no lessons in holidays is of all rows", async () => {
    const text = (line: string) =>
      `${line};\nDinsdag;\nGroep;Uur\nZumba;19u - 20u\nDonderdag;\nGroep;Uur\nJudo;16u - 17u\n`;
    for (const line of [
      "Er wordt geen les gegeven tijdens de vakantieperiodes en op feestdagen!",
      "Er vinden geen lessen plaats in de schoolvakanties.",
    ])
      expect(Object.values(activitiesIn(await importText(text(line))))).toMatchObject([
        { schedule: { schoolHolidays: "stops" } },
        { schedule: { schoolHolidays: "stops" } },
      ]);
  });
});

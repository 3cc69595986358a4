import { expect, test } from "vitest";
import type { Answers } from "#import/ask/answers.ts";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

async function read(lines: readonly string[], answers: Answers = {}) {
  const result = await importText(lines.join("\n"), { mapping: { columns: {}, values: {}, answers } });
  const { rows, questions } = result.report;
  return {
    outcomes: rows.map(({ outcome }) => outcome),
    asked: questions.flatMap(({ code, column, ofColumn, values }) =>
      code === "day-missing" ? [[column, ofColumn, values.flatMap(({ lines: at }) => at)]] : [],
    ),
    schedules: Object.values(activitiesIn(result)).map(({ schedule }) => schedule),
  };
}

test("hours without a day stay as they are said, and the day is asked once for all rows, not per hour", async () => {
  const rows = ["Naam;Soort;Tijd;Locatie", "De Merel;natuur;10-12;De Til", "De Vink;natuur;14-16;De Til"];
  expect(await read(rows)).toMatchObject({
    outcomes: ["taken", "taken"],
    asked: [["days", true, [2, 3]]],
    schedules: [{ rules: [{ days: [], startTime: "10:00" }] }, { rules: [{ days: [], startTime: "14:00" }] }],
  });
  expect(await read(rows, { days: { "": "dinsdag" } })).toMatchObject({
    asked: [],
    schedules: [{ rules: [{ days: ["TU"], startTime: "10:00" }] }, { rules: [{ startTime: "14:00" }] }],
  });
  expect((await read(rows, { days: { "": null } })).asked).toEqual([]);
});

test("an empty day beside hours is asked under the column of days", async () => {
  const rows = [
    "Naam;Soort;Dag;Tijd;Locatie",
    "De Merel;natuur;;10-12;De Til",
    "De Vink;natuur;di;14-16;De Til",
  ];
  expect(await read(rows)).toMatchObject({ outcomes: ["taken", "taken"], asked: [["Dag", true, [2]]] });
});

test("hours in a column for all of when are answered beside them, not in their place", async () => {
  const rows = ["Naam;Soort;Wanneer;Locatie", "De Merel;natuur;10-12;De Til"];
  expect((await read(rows)).asked).toEqual([["days", true, [2]]]);
  expect((await read(rows, { days: { "": "vrijdag" } })).schedules).toMatchObject([
    { rules: [{ days: ["FR"], startTime: "10:00", endTime: "12:00" }] },
  ]);
});

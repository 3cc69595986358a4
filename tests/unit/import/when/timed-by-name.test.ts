import { expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

test("hours in the name are the hours of its days where no cell says any, and of nothing else", async () => {
  const result = await importText(
    [
      "Dag;Activiteit;Tijd",
      "ma;Taalles van 10.30 tot 12.00 uur;",
      "di;Gym 9.00-10.00;",
      "wo;Bingo 14.00-16.00;19.00-21.00",
      "do;Film 8-12;",
      "vr;Zwemmen 9.00-10.00 en 10.00-11.00;",
    ].join("\n"),
  );
  const hours = Object.values(activitiesIn(result)).map(({ schedule }) => {
    const [rule] = (schedule as { rules: { startTime?: string; endTime?: string }[] }).rules;
    return [rule?.startTime, rule?.endTime];
  });
  expect(hours).toEqual([
    ["10:30", "12:00"],
    ["09:00", "10:00"],
    ["19:00", "21:00"],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

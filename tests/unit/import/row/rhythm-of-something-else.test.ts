import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const read = async (remark: string) => {
  const result = await importText(
    `Activiteit;Dag;Tijd;Locatie;Bijzonderheden\nZangkoor;dinsdag;10:00-12:00;Buurthuis De Linde;${remark}\n`,
  );
  return {
    schedule: activitiesIn(result)["Zangkoor"]?.["schedule"],
    asked: result.report.rows
      .flatMap(({ remarks }) => remarks)
      .filter(({ code }) => code.startsWith("time-")),
  };
};

describe("how often in a column of remarks", () => {
  test.each([
    "Koffie na afloop: elke 2e en 4e dinsdag van de maand.",
    "Lunch: iedere eerste dinsdag van de maand",
    "Rondleiding: om de week",
    "Open podium: laatste dinsdag van de maand",
    "Taxi: maandelijks",
  ])("is that of what stands before its colon: %s", async (remark) => {
    const { schedule, asked } = await read(remark);
    const without = (await read("")).schedule as object;
    expect(schedule).toEqual({ ...without, note: remark });
    expect(asked).toEqual([]);
  });
  test.each([
    "om de week",
    "Let op: om de week",
    "Wanneer: om de week",
    "Frequentie: om de week",
    "Zangkoor: om de week",
  ])("is its own when nothing else is named: %s", async (remark) => {
    expect(JSON.stringify((await read(remark)).schedule)).toMatch(/"interval":2/);
  });
});

import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const read = async (...lines: string[]) => {
  const result = await importText(lines.join("\n"));
  const starts = Object.values(activitiesIn(result)).map(
    ({ schedule }) => (schedule as { startTime?: string }).startTime,
  );
  return { starts, asked: result.report.questions.filter(({ code }) => code === "time-months") };
};

describe("a system that wrote the month where the minutes belong", () => {
  test.each([
    ["title,date,time", "Darts,2026-09-12,20:09", "Schaatsen,2026-10-13,18:10", "Film,2026-12-05,19:12"],
    ["Naam,Datum,Aanvang", "Darts,12-9-2026,20.09", "Schaatsen,13-10-2026,18.10", "Film,5-12-2026,19.12"],
    ["Naam,Datum,Begintijd", "Darts,12/02/2026,20:02", "Kaarten,13/05/2026,18:05", "Film,05/11/2026,19:11"],
  ])("is asked about once, and none of its times is taken: %s", async (...lines) => {
    const { starts, asked } = await read(...lines);
    expect(starts).toEqual([undefined, undefined, undefined]);
    expect(asked).toMatchObject([{ ofColumn: true, values: [{ rows: [1, 2, 3] }] }]);
  });

  test("is no system that wrote other minutes in one row", async () => {
    const { starts, asked } = await read(
      "title,date,time",
      "Darts,2026-05-12,20:05",
      "Schaatsen,2026-10-13,18:10",
      "Film,2026-12-05,19:30",
    );
    expect(starts).toEqual(["20:05", "18:10", "19:30"]);
    expect(asked).toEqual([]);
  });

  test("is not seen in one month alone", async () => {
    const lines = ["12", "13", "14", "15"].map((day) => `Darts ${day},2026-10-${day},20:10`);
    expect((await read("title,date,time", ...lines)).asked).toEqual([]);
  });
});

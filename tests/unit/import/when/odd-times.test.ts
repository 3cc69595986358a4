import { describe, expect, it, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

const importLines = (lines: readonly string[], answers?: Record<string, Record<string, true | null>>) =>
  importText(lines.join("\n"), answers ? { mapping: { columns: {}, values: {}, answers } } : {});
const SHEET = [
  "Activiteit;Soort;Datum;Tijd",
  "Darts;sport;12-9-2026;20:09",
  "Kaarten;spel;13-10-2026;19:10",
  "Koken;koken;14-12-2026;10:12",
];

describe("a time that nobody would say so", () => {
  it("is left out, and asked once for its column: the system may have written the month for the minutes", async () => {
    const result = await importLines(SHEET);
    expect(activitiesIn(result)["Darts"]?.["schedule"]).not.toHaveProperty("startTime");
    expect(activitiesIn(result)["Kaarten"]?.["schedule"]).toHaveProperty("startTime", "19:10");
    expect(result.report.questions.find(({ code }) => code === "time-odd")).toMatchObject({
      column: "Tijd",
      ofColumn: true,
      values: [
        { value: "20:09", proposals: ["20:09"] },
        { value: "10:12", proposals: ["10:12"] },
      ],
    });
    expect(result.report.totals).toMatchObject({ taken: 3, questions: 0 });
  });

  it("is taken once somebody says that it is right, and left out where not", async () => {
    const result = await importLines(SHEET, { Tijd: { "20:09": true, "10:12": null } });
    expect(activitiesIn(result)["Darts"]?.["schedule"]).toHaveProperty("startTime", "20:09");
    expect(activitiesIn(result)["Koken"]?.["schedule"]).not.toHaveProperty("startTime");
    expect(result.report.questions.find(({ code }) => code === "time-odd")).toBeUndefined();
  });

  test.each(["10:15", "10.30 - 11.45", "vanaf 9.05", "20:11", "0:00 - 23:59", "19.59 uur", "11-13 uur"])(
    "is none of these: %s",
    async (time) => {
      const { report } = await importLines(["Activiteit;Soort;Dag;Tijd", `Darts;sport;dinsdag;${time}`]);
      expect(report.questions.map(({ code }) => code)).not.toContain("time-odd");
    },
  );
});

import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const schedulesBelow = async (line: string) => {
  const result = await importText(
    `Lessen;;\n${line};;\nDag;Tijd;Les\nmaandag;10:00 - 11:00;Zumba\nvrijdag;19:00 - 20:00;Judo\n`,
  );
  const asked = result.report.questions.map(({ code }) => code).filter((code) => /date|schedule/.test(code));
  return { schedules: Object.values(activitiesIn(result)).map(({ schedule }) => schedule), asked };
};

describe("from which day to which day, above a list", () => {
  test.each([
    "Periode: vanaf 2 maart tot en met 30 oktober 2026",
    "Seizoen 2 maart t/m 30 oktober 2026",
    "van 2-3-2026 t/m 30-10-2026",
  ])("%s is of all rows, whichever day they are on", async (line) => {
    const { schedules, asked } = await schedulesBelow(line);
    expect(schedules).toMatchObject([
      { from: "2026-03-02", until: "2026-10-30" },
      { from: "2026-03-02", until: "2026-10-30" },
    ]);
    expect(asked).toEqual([]);
  });

  test.each([
    "Inschrijven van 1 mei t/m 30 juni 2026",
    "Geen les van 13 juli t/m 21 augustus 2026",
    "Zomervakantie: 13 juli t/m 21 augustus 2026",
  ])("%s says nothing of when it begins or ends", async (line) => {
    const { schedules } = await schedulesBelow(line);
    for (const schedule of schedules) {
      expect(schedule).not.toHaveProperty("from");
      expect(schedule).not.toHaveProperty("until");
    }
  });
});

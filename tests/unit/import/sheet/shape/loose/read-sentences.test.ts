import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

const LINES = [
  "Elke maandag van 10:00 tot 12:00 uur is er koffie in Buurthuis De Linde. Gratis.",
  "De wandelgroep vertrekt iedere donderdag om 9.30 uur, weer of geen weer, bij de kerk.",
  "Breien doen we elke woensdagmiddag vanaf 13.30 uur, aanmelden is niet nodig.",
];

describe("a line of running text for each activity", () => {
  test.each([LINES, ["activiteit", ...LINES]])(
    "is read, also below one name of a column",
    async (...lines) => {
      const result = await importText(lines.join("\n"));
      const activities = Object.values(activitiesIn(result));
      expect(activities).toHaveLength(3);
      expect(activities[0]).toMatchObject({
        schedule: { rules: [{ days: ["MO"], startTime: "10:00", endTime: "12:00" }] },
      });
      expect(activities[1]?.["description"]).toBe(LINES[1]);
    },
  );

  test("is called by its first words, and how it is called is asked once", async () => {
    const { report } = await importText(LINES.join("\n"));
    expect(report.sheets[0]?.questions).toMatchObject([{ column: "Eerste woorden", taken: "title" }]);
  });

  test("a letter of two lines is no list", async () => {
    await expect(importText(LINES.slice(0, 2).join("\n"))).rejects.toThrow();
  });
});

import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const rowOf = async (day: string, text: string) => {
  const result = await importText(
    `Activiteit,Dag,Tijd,Frequentie,Opmerkingen\nYoga,${day},19.00 - 20.00,wekelijks,"${text}"`,
  );
  const codes = result.report.rows.flatMap(({ remarks }) => remarks.map(({ code }) => code));
  return { schedule: Object.values(activitiesIn(result))[0]?.schedule, codes };
};

const said = [
  "De eerste maandag van de maand vervalt de les.",
  "Elke laatste maandag is er geen les.",
  "Op de tweede maandag van de maand gaat het niet door.",
  "Iedere eerste maandag gesloten.",
];

describe("one of a month on which it is not", () => {
  test.each(said)("is asked of that day, which stays weekly: %s", async (text) => {
    const { schedule, codes } = await rowOf("maandag", text);
    expect(schedule).toMatchObject({ type: "recurring", rules: [{ days: ["MO"], frequency: "weekly" }] });
    expect(codes).toContain("schedule-exception");
  });

  test.each(said)("says nothing of another day: %s", async (text) => {
    const { schedule, codes } = await rowOf("woensdag", text);
    expect(schedule).toMatchObject({ type: "recurring", rules: [{ days: ["WE"], frequency: "weekly" }] });
    expect(codes).not.toContain("schedule-exception");
  });
});

import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

describe("two cells on a line, of which the first says when", () => {
  const programme = (title: string) =>
    importText(
      `${title};\nWIJZIGINGEN VOORBEHOUDEN!;\n5 oktober ;Startavond\n12 oktober ;Quiz\n3 december ;Feest\n12 februari ;Filmavond\nde hele winter door;Leeskring\n`,
    );
  test("a line of years above them is the years of their dates, and nothing that is on", async () => {
    const found = activitiesIn(await programme("Jaarprogramma 2026 - 2027"));
    expect(Object.keys(found)).toEqual(["Startavond", "Quiz", "Feest", "Filmavond", "Leeskring"]);
    expect(found["Filmavond"]).toMatchObject({ schedule: { type: "once", date: "2027-02-12" } });
  });
  test("a when that nobody understands is asked, and its name kept", async () => {
    const { report } = await programme("Jaarprogramma 2026 - 2027");
    expect(report.rows.at(-1)).toMatchObject({ title: "Leeskring", outcome: "questions" });
  });
});

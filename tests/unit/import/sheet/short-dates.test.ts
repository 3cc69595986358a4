import { expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

test("a programme with days of the month below its months is read as dates, and asks about none", async () => {
  const result = await importText(
    [
      "Jaarprogramma 2025 - 2026;",
      "2025;",
      "September;",
      "07/09 - 08/09 - 14/09;Wandelkoers",
      "Oktober;",
      "08/10;Mosselfeest",
      "29/10;Spelletjesavond",
      "2026;",
      "Januari;",
      "14/01;Jaarfeest",
      "16/01;Kookles",
    ].join("\n"),
  );
  expect(activitiesIn(result)).toMatchObject({
    Wandelkoers: { schedule: { type: "dates", dates: ["2025-09-07", "2025-09-08", "2025-09-14"] } },
    Mosselfeest: { schedule: { type: "once", date: "2025-10-08" } },
    Spelletjesavond: { schedule: { type: "once", date: "2025-10-29" } },
    Jaarfeest: { schedule: { type: "once", date: "2026-01-14" } },
  });
  expect(result.report.questions.filter(({ ofColumn }) => !ofColumn)).toEqual([]);
});

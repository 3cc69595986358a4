import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../../support/import-rows.ts";

const datesOf = async (...lines: string[]) =>
  Object.values(activitiesIn(await importText(lines.join("\n")))).map(
    ({ schedule }) => (schedule as { date?: string }).date,
  );

describe("a row without a date of which the file or the key bears one", () => {
  test.each([
    ["file", "2026-05-12.md", "2026-05-19.md", "2026-05-26.md"],
    ["file", "2026-05-12-bingo.md", "2026-05-19-koor.md", "2026-05-26-soep.md"],
    ["slug", "bingo-2026-05-12", "koor-2026-05-19", "soep-2026-05-26"],
    ["Bestand", "agenda/2026/2026-05-12.html", "agenda/2026/2026-05-19.html", "agenda/2026/2026-05-26.html"],
    ["id", "20260512-bingo", "20260519-koor", "20260526-soep"],
  ])("is on that day, when the others are on theirs: %s %s", async (header, first, second, third) => {
    expect(
      await datesOf(
        `${header},title,date,time`,
        `${first},Bingo,2026-05-12,14:00`,
        `${second},Koor,2026-05-19,19:30`,
        `${third},Soep,,12:00`,
      ),
    ).toEqual(["2026-05-12", "2026-05-19", "2026-05-26"]);
  });

  test("stays without one where the others are on another day than their name says", async () => {
    expect(
      await datesOf(
        "file,title,date,time",
        "2026-05-01.md,Bingo,2026-05-12,14:00",
        "2026-05-02.md,Koor,2026-05-19,19:30",
        "2026-05-03.md,Soep,,12:00",
      ),
    ).toEqual(["2026-05-12", "2026-05-19", undefined]);
  });

  test("stays without one where only one other row agrees", async () => {
    expect(
      await datesOf(
        "file,title,date,time",
        "2026-05-12.md,Bingo,2026-05-12,14:00",
        "2026-05-26.md,Soep,,12:00",
      ),
    ).toEqual(["2026-05-12", undefined]);
  });
});

import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";
import { rowsIn, tablesIn } from "../../../../support/sheet-rows.ts";

const schedules = async (...lines: string[]) => {
  const result = await importText(lines.map((line) => `"${line}"`).join("\n") + "\n");
  return Object.fromEntries(
    Object.entries(activitiesIn(result)).map(([title, { schedule }]) => [title, schedule]),
  );
};

describe("a programme in one column, a date and a name on a line", () => {
  test.each([
    ["12/10 Oogstfeest", "2026-10-12"],
    ["ma 12/10: Oogstfeest", "2026-10-12"],
    ["12 oktober - Oogstfeest", "2026-10-12"],
    ["maandag 12 oktober Oogstfeest", "2026-10-12"],
    ["12-10 Oogstfeest", "2026-10-12"],
    ["12: Oogstfeest", "2026-10-12"],
    ["Oogstfeest: 12/10", "2026-10-12"],
    ["Oogstfeest:\n12/10/2026", "2026-10-12"],
  ])("%j below a year and a month", async (line, date) => {
    const found = await schedules(
      "2026",
      "Oktober",
      line,
      line.replace("Oogstfeest", "Zangavond"),
      "2027",
      "Januari",
      line
        .replace("Oogstfeest", "Bal")
        .replace("/2026", "")
        .replace("/10", "/01")
        .replace("-10", "-01")
        .replace("oktober", "januari"),
    );
    expect(found["Oogstfeest"]).toMatchObject({ type: "once", date });
  });

  test("each with the year above it, and a time behind its date", async () => {
    const found = await schedules(
      "Programma 2026 - 2027",
      "2026",
      "November",
      "14/11 20u Ganzenbord",
      "21/11 Lampionnentocht",
      "2027",
      "Januari",
      "16/01 Nieuwjaarsborrel",
    );
    expect(found).toMatchObject({
      Ganzenbord: { type: "once", date: "2026-11-14", startTime: "20:00" },
      Lampionnentocht: { type: "once", date: "2026-11-21" },
      Nieuwjaarsborrel: { type: "once", date: "2027-01-16" },
    });
  });

  test("several dates below a name are all its dates", async () => {
    const found = await schedules(
      "2026",
      "November",
      "Naailes:\n03/11 - 04/11 - 05/11\n10/11 - 11/11",
      "14/11 Ganzenbord",
      "21/11 Wafels",
    );
    expect(found["Naailes"]).toMatchObject({
      type: "dates",
      dates: ["2026-11-03", "2026-11-04", "2026-11-05", "2026-11-10", "2026-11-11"],
    });
  });

  test("hours before names are no dates", async () => {
    const found = rowsIn(
      await tablesIn(
        "MAANDAG\n10.00 - 12.00 uur Koffie\n13-15 uur Bridge\nDINSDAG\n10.00 - 12.00 uur Zang\n",
      ),
    );
    expect(found.map(({ Datum, Activiteit }) => [Datum, Activiteit])).toContainEqual([undefined, "Koffie"]);
  });

  test("a list of names with numbers is no programme", async () => {
    await expect(tablesIn("Namen\n3 Musketiers\n10 kleine visjes\n12 apostelen\n")).rejects.toThrow(
      "column names",
    );
  });
});

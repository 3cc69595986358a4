import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../../support/import-rows.ts";

const read = async (header: string, ...cells: string[]) => {
  const result = await importText(
    [`Activiteit,${header}`, ...cells.map((cell, at) => `Zangkoor ${at},"${cell}"`)].join("\n"),
  );
  const asked = result.report.questions.filter(({ code }) => code === "wheelchair-for-whom");
  return {
    wheelchair: Object.values(activitiesIn(result)).map(
      ({ accessibility }) => (accessibility as { wheelchair?: string } | undefined)?.wheelchair,
    ),
    asked,
  };
};

describe("a column that says accessible, and never for whom", () => {
  test.each([
    ["Toegankelijkheid", "toegankelijk", "niet"],
    ["Toegankelijk", "ja", "nee"],
    ["accessibility", "accessible", "not accessible"],
    ["Is de locatie toegankelijk?", "J", "N"],
    ["Toeg.", "volledig toegankelijk", "niet toegankelijk"],
    ["toegankelijkheid", "goed", "gedeeltelijk"],
  ])("%s: tells nothing of wheelchairs, and is asked about once for each value", async (header, ...cells) => {
    const { wheelchair, asked } = await read(header, ...cells, ...cells);
    expect(wheelchair).toEqual([undefined, undefined, undefined, undefined]);
    expect(asked).toMatchObject([{ values: [{ rows: [1, 3] }, { rows: [2, 4] }] }]);
  });

  test.each([
    ["Rolstoeltoegankelijk", "ja", "yes"],
    ["wheelchair accessible", "yes", "yes"],
    ["Toegankelijk voor rolstoel", "nee", "no"],
    ["Drempelvrij", "ja", "yes"],
    ["Mindervaliden", "ja", "yes"],
  ])("is none below %s", async (header, cell, expected) => {
    const { wheelchair, asked } = await read(header, cell);
    expect(wheelchair).toEqual([expected]);
    expect(asked).toEqual([]);
  });

  test("is none when another of its cells speaks of a wheelchair or of stairs", async () => {
    const { wheelchair, asked } = await read("Toegankelijkheid", "toegankelijk", "trap", "lift");
    expect(wheelchair).toEqual(["yes", "no", "yes"]);
    expect(asked).toEqual([]);
  });
});

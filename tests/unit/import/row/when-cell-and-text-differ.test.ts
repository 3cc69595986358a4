import { describe, expect, test } from "vitest";
import { activitiesIn, importText } from "../../../support/import-rows.ts";

/** The schedule of a row, and what is asked of its text. */
async function when(cells: Record<string, string>) {
  const line = (all: string[]) => all.map((cell) => `"${cell}"`).join(";");
  const result = await importText(
    [line(["Naam", ...Object.keys(cells)]), line(["Quiz", ...Object.values(cells)])].join("\n"),
  );
  const { remarks = [] } = result.report.rows[0] ?? {};
  return {
    schedule: activitiesIn(result)["Quiz"]?.["schedule"],
    asked: remarks.filter(({ code }) => code === "when-in-text-differs").length,
  };
}
const on = (time: string, text: string) => ({ Datum: "6-5-2026", Tijd: time, Omschrijving: text });

describe("a text that names another begin than the cell", () => {
  test.each([
    on("19.30", "De avond start om 20.00 uur, maar de zaal is vanaf 19.30 open."),
    on("20.00", "Inloop vanaf 18.45 uur. Aanvang 19.00 uur."),
    on("19.30 - 22.00", "Zaal open 19.30, aanvang 20.00 uur."),
    on("10:00", "We beginnen om 10.30 uur met koffie."),
    on("14.00", "Tot ziens op woensdagmiddag 6 mei van 13 - 17 uur."),
    { Wanneer: "elke dinsdag 10-12", Omschrijving: "Elke dinsdag van 9.30 tot 11.30 uur." },
  ])("is asked about: %j", async (cells) => expect((await when(cells)).asked).toBe(1));

  test.each([
    on("20.00", "De zaal is vanaf 19.30 open. De avond start om 20.00 uur."),
    on("20.00", "Deuren open 19.30 uur, aanvang 20 uur."),
    on("13.30", "Aanvang: half twee. De pauze begint om 15.00 uur."),
    on("10.00 - 12.00", "Inloop vanaf 9.45 uur."),
    on("14.00", "De bus vertrekt om 13.15 uur."),
    { Wanneer: "dinsdag 10-12 en donderdag 14-16", Omschrijving: "Op donderdag begint het om 14.00 uur." },
    { Wanneer: "elke dinsdag 10-12", Omschrijving: "Elke dinsdag van 10.00 tot 12.00 uur." },
    on("", "De quiz begint om 20.00 uur."),
  ])("is not when it names the same, or something else than the begin: %j", async (cells) =>
    expect((await when(cells)).asked).toBe(0),
  );
});

describe("a text that names more dates than the cell", () => {
  test.each([
    "Data: 6 mei; 3 juni; 1 juli en 5 augustus.",
    "Wij zijn er op 6 mei, 3 juni en 1 juli 2026.",
    "Op 6, 13 en 20 mei zingen wij samen.",
  ])("is asked about: %j", async (text) => expect((await when(on("20.00", text))).asked).toBe(1));

  test.each([
    "Op 6 mei is de quiz, aanmelden tot 3 mei.",
    "Van 3 mei t/m 9 mei is het feestweek.",
    "In 2025 was het op 5 mei en 6 juni.",
  ])("is not when they are of something else: %j", async (text) =>
    expect((await when(on("20.00", text))).asked).toBe(0),
  );

  test("says no more than a cell with those dates", async () => {
    const dates = "6-5-2026, 3-6-2026";
    expect((await when({ Datum: dates, Omschrijving: "Op 6 mei en 3 juni." })).asked).toBe(0);
  });
});

test("a begin in the cell and the same with its end in the text are one time", async () => {
  const text = "Iedere 2e donderdag van de maand van 16.00 tot 17.00 in het buurthuis.";
  expect(await when({ Datum: "14-5-2026", Tijd: "16.00", Omschrijving: text })).toMatchObject({
    schedule: {
      rules: [{ days: ["TH"], weeks: [2], startTime: "16:00", endTime: "17:00", frequency: "monthly" }],
    },
    asked: 0,
  });
});

describe("a cell with only a time", () => {
  test.each([
    ["16.00", "Iedere 2e donderdag van de maand van 16.00 tot 17.00 in het buurthuis.", "17:00"],
    ["16.00 - 18.00", "Elke 2e donderdag van de maand.", "18:00"],
  ])("%s is completed by a text that says on which day: %s", async (time, text, endTime) => {
    expect(await when({ Tijd: time, Omschrijving: text })).toMatchObject({
      schedule: { rules: [{ days: ["TH"], weeks: [2], startTime: "16:00", endTime }] },
      asked: 0,
    });
  });
  test("and a text with a day and another time are asked about", async () => {
    const { asked } = await when({ Tijd: "10.00", Omschrijving: "Elke donderdag van 16.00 tot 17.00 uur." });
    expect(asked).toBe(1);
  });
});
